package org.lovende.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.edit.Constraints;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.element.Element;
import org.lovende.ui.Icons;
import org.lovende.ui.Selections;
import org.lovende.ui.StyleRole;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.presence.EditingNote;

/** Shows every feature of the element that is selected in another part, and edits it at once: each change is one undoable command. */
public final class PropertiesView extends ViewPart {
	public static final String ID = "org.lovende.ui.properties";

	private static final int MARGIN = 10;

	private final Workplace workplace = Workplace.current();
	private final Messages messages = Workplace.messages(PropertiesView.class);
	private final ISelectionListener selectionListener = this::selectionChanged;
	private final Runnable documentsChanged = this::documentsChanged;
	private ScrolledComposite scroller;
	private Element element;
	private OpenDocument document;
	private List<Field> fields = List.of();
	private Label frozen;

	/** Brings the view to the front and gives it the focus. */
	public static void show(IWorkbenchPage page) {
		try {
			page.showView(ID);
		} catch (PartInitException e) {
			ILog.of(PropertiesView.class).error("cannot show the properties", e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.addListener(SWT.Resize, event -> layout());
		build();
		getSite().getPage().addSelectionListener(selectionListener);
		workplace.documents().addListener(documentsChanged);
		ISelection selection = getSite().getPage().getSelection();
		if (selection != null)
			selectionChanged(null, selection);
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == this || selection.isEmpty())
			return;
		Optional<Element> selected = Selections.element(selection).filter(each -> workplace.documents().of(each).isPresent());
		show(selected.orElse(null), Selections.document(selection).orElseGet(this::stillOpen));
	}

	/** Where nothing is shown, because it was deleted, what took it away can be taken back from here. */
	private OpenDocument stillOpen() {
		return document == null || document.isClosed() ? null : document;
	}

	private void show(Element newElement, OpenDocument newDocument) {
		if (newElement == element && newDocument == document)
			return;
		commit();
		element = newElement;
		document = newDocument;
		build();
	}

	/** Hands over what is being typed. */
	public void commit() {
		if (document != null && !document.isClosed())
			fields.forEach(Field::commit);
	}

	private void documentsChanged() {
		if (element == null || scroller.isDisposed())
			return;
		if (workplace.documents().of(element).isEmpty()) {
			element = null; // deleted, or its intervention was closed
			document = stillOpen();
			build();
			return;
		}
		fields.forEach(Field::refresh);
		showFrozen();
	}

	/** An approved version can be read, but not changed. */
	private void showFrozen() {
		boolean isFrozen = Constraints.isFrozen(element);
		fields.stream().map(Field::control).filter(control -> control.isEnabled() == isFrozen).forEach(control -> control.setEnabled(!isFrozen));
		if (frozen.getVisible() == isFrozen)
			return;
		frozen.setVisible(isFrozen);
		((GridData) frozen.getLayoutData()).exclude = !isFrozen;
		layout();
	}

	private void build() {
		if (scroller.getContent() != null)
			scroller.getContent().dispose();
		Composite content = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(5, 3).applyTo(content);
		if (element == null) {
			fields = List.of();
			Label hint = new Label(content, SWT.WRAP);
			hint.setText(messages.get("hint"));
			StyleRole.MUTED.on(hint);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
		} else {
			CLabel heading = new CLabel(content, SWT.NONE);
			heading.setMargins(0, 0, 0, 0);
			heading.setImage(Icons.image(element));
			heading.setText(ModelLabels.type(element.eClass(), workplace.locale()));
			heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			new EditingNote(content, element);
			frozen = new Label(content, SWT.WRAP);
			frozen.setText(messages.get("frozen"));
			frozen.setVisible(false);
			GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(frozen);
			fields = Fields.of(document, element, workplace.locale());
			fields.forEach(field -> field.create(content));
		}
		scroller.setContent(content);
		content.addListener(SWT.Resize, event -> scroller.getDisplay().asyncExec(this::layout));
		layout();
		if (element != null)
			showFrozen();
	}

	private void layout() {
		if (scroller.isDisposed() || scroller.getContent() == null)
			return;
		int width = scroller.getClientArea().width;
		scroller.setMinHeight(scroller.getContent().computeSize(width, SWT.DEFAULT).y);
		((Composite) scroller.getContent()).layout();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditedIntervention.class ? adapter.cast(document) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		scroller.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selectionListener);
		workplace.documents().removeListener(documentsChanged);
		super.dispose();
	}
}
