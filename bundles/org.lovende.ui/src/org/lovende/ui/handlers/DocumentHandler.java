package org.lovende.ui.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.lovende.core.Messages;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.diagram.ui.TextInput;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.TypedText;

/** A command of the workbench that acts on the intervention of the active part. A text field in focus that has its own such command keeps it. */
abstract class DocumentHandler extends AbstractHandler implements IElementUpdater {
	@Override
	public final Object execute(ExecutionEvent event) {
		OpenDocument document = document();
		TypedText typed = TypedText.of(focus());
		if (belongsToTextField())
			return null;
		if (document != null)
			run(document, typed);
		else
			runElsewhere(typed);
		return null;
	}

	@Override
	public final boolean isEnabled() {
		OpenDocument document = document();
		if (belongsToTextField())
			return false;
		return document == null ? isPossibleElsewhere() : !document.isSaving() && isPossible(document);
	}

	/**
	 * Does it.
	 *
	 * @param typed the field of an element that has the focus; null if none has
	 */
	abstract void run(OpenDocument document, TypedText typed);

	abstract boolean isPossible(OpenDocument document);

	/** Whether there is something to do where no intervention is. */
	boolean isPossibleElsewhere() {
		return false;
	}

	/** Does what there is to do in a part without an intervention. */
	void runElsewhere(TypedText typed) {
		// nothing
	}

	/** The words in the menu. */
	abstract String label(Messages messages, OpenDocument document);

	/** Whether a text field takes the keys of this command for itself. */
	boolean yieldsToTextFields() {
		return true;
	}

	@Override
	public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setText(label(Workplace.messages(DocumentHandler.class), document()));
	}

	private boolean belongsToTextField() {
		if (!yieldsToTextFields())
			return false;
		IWorkbenchPart part = activePart();
		if (part instanceof TextInput input && input.isEditingText())
			return true;
		return focus() instanceof Text text && TypedText.of(text) == null;
	}

	private static Control focus() {
		Display display = Display.getCurrent();
		return display == null ? null : display.getFocusControl();
	}

	private static OpenDocument document() {
		IWorkbenchPart part = activePart();
		return part != null && part.getAdapter(EditedIntervention.class) instanceof OpenDocument document ? document : null;
	}

	/** The part where the user is; null for none. */
	static IWorkbenchPart activePart() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
	}
}
