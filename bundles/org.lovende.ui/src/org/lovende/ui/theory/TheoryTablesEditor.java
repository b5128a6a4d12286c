package org.lovende.ui.theory;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.lovende.model.element.Element;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionEditor;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.table.CellClipboard;
import org.lovende.ui.table.ElementSelection;
import org.lovende.ui.table.FocusHandlers;
import org.lovende.ui.table.RowsTable;

/**
 * The twin of the result map for those who read and write tables rather than pictures: boxes and arrows of the same model, live in both
 * directions. What is selected here is selected in the map if it can be seen, and the other way round.
 */
public final class TheoryTablesEditor extends InterventionEditor<TheoryTablesInput> {
	/** The identifier under which the workbench opens it. */
	public static final String ID = "org.lovende.ui.theory.tables";

	private final ElementSelection selection = new ElementSelection();
	private final ISelectionListener selectionListener = this::selectedElsewhere;
	private OpenDocument document;
	private TheoryTables tables;

	/** Called by the workbench. */
	public TheoryTablesEditor() {
		super(TheoryTablesInput.class);
	}

	@Override
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		super.init(site, editorInput);
		site.setSelectionProvider(selection);
	}

	@Override
	protected Control createContent(Composite parent, OpenDocument opened) {
		document = opened;
		tables = new TheoryTables(parent, new EditedTheory(document, input().theoryId(), Workplace.current().locale()));
		tables.setSelectionListener(this::selectedHere);
		tables.tables().forEach(this::createKeys);
		getSite().getPage().addSelectionListener(selectionListener);
		return tables.control();
	}

	@Override
	protected void documentChanged() {
		tables.update();
	}

	private void createKeys(RowsTable table) {
		FocusHandlers keys = new FocusHandlers(getSite(), table.table());
		keys.add(IWorkbenchCommandConstants.EDIT_DELETE, action(tables::deleteSelected));
		keys.add(IWorkbenchCommandConstants.EDIT_COPY, action(() -> CellClipboard.copy(table)));
		keys.add(IWorkbenchCommandConstants.EDIT_PASTE, action(() -> tables.paste(table)));
	}

	private static Action action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void selectedHere(List<Element> elements) {
		selection.set(elements);
		if (elements.size() == 1)
			new DiagramEditors(getSite().getPage()).revealIfVisible(elements.get(0));
	}

	private void selectedElsewhere(IWorkbenchPart part, ISelection selected) {
		if (part != this && selected instanceof IStructuredSelection structured && !structured.isEmpty() && !document.isClosed())
			tables.follow(structured.stream().filter(Element.class::isInstance).map(Element.class::cast).toList());
	}

	/** For tests: the tables, once the intervention is loaded. */
	TheoryTables tables() {
		return tables;
	}

	@Override
	protected void focusContent() {
		tables.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selectionListener);
		super.dispose();
	}
}
