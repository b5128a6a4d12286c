package org.lovende.ui.forms;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/** Opens the forms of interventions. */
public final class Forms {
	private final IWorkbenchPage page;

	/** @param page in which they are opened */
	public Forms(IWorkbenchPage page) {
		this.page = page;
	}

	/** Whether there is a form for an element; boxes and arrows have diagrams and tables instead. */
	public static boolean canShow(Element element) {
		return Interventions.interventionOf(element) != null && FormPage.of(element).isPresent();
	}

	/** Opens the form of an element's intervention at the element, or brings it to the front. */
	public void reveal(Element element) {
		open(Interventions.interventionOf(element)).ifPresent(editor -> editor.reveal(element));
	}

	/** Opens the form of an intervention at a page, or brings it to the front. */
	public void show(Intervention intervention, FormPage wanted) {
		open(intervention).ifPresent(editor -> editor.show(wanted));
	}

	/** Opens the form of an intervention that may not be loaded yet. */
	public Optional<FormEditor> open(String interventionId, String name) {
		try {
			return Optional.of((FormEditor) page.openEditor(new FormInput(interventionId, name), FormEditor.ID));
		} catch (PartInitException e) {
			ILog.of(Forms.class).error(FormEditor.ID, e);
			return Optional.empty();
		}
	}

	private Optional<FormEditor> open(Intervention intervention) {
		return open(intervention.getId(), intervention.getName());
	}
}
