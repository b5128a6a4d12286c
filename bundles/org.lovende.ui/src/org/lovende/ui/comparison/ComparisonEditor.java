package org.lovende.ui.comparison;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lovende.core.compare.TheoryChange;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionEditor;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;

/** Shows two versions of a theory side by side: what was added, removed and changed (booklet 7, section 4.1). It follows the model. */
public final class ComparisonEditor extends InterventionEditor<ComparisonInput> {
	/** The identifier under which the workbench opens it. */
	public static final String ID = "org.lovende.ui.comparison";

	/** How long nothing must have changed before the maps are drawn again. */
	private static final int PAUSE = 400;

	private final Runnable update = this::update;
	private OpenDocument document;
	private ComparisonPane pane;

	/** Called by the workbench. */
	public ComparisonEditor() {
		super(ComparisonInput.class);
	}

	@Override
	protected Control createContent(Composite parent, OpenDocument opened) {
		document = opened;
		pane = new ComparisonPane(parent, document.intervention(), Workplace.current().locale());
		pane.onOpen(this::reveal);
		pane.compare(theory(document.intervention(), input().firstId()), theory(document.intervention(), input().secondId()));
		return pane.control();
	}

	private static Theory theory(Intervention intervention, String id) {
		return intervention.getTheories().stream().filter(theory -> theory.getId().equalsIgnoreCase(id)).findFirst().orElse(null);
	}

	@Override
	protected void documentChanged() {
		pane.control().getDisplay().timerExec(PAUSE, update);
	}

	private void update() {
		if (!pane.control().isDisposed() && !document.isClosed() && !document.isSaving())
			pane.update();
	}

	/** Shows the element in the explorer and in its map, if that is open. */
	private void reveal(TheoryChange change) {
		Element element = change.after() == null ? change.before() : change.after();
		if (getSite().getPage().findView(ExplorerView.ID) instanceof ExplorerView explorer)
			explorer.reveal(element);
		new DiagramEditors(getSite().getPage()).revealIfOpen(element);
	}

	/** For tests: what is shown, once the intervention is loaded. */
	ComparisonPane pane() {
		return pane;
	}

	@Override
	protected void focusContent() {
		pane.setFocus();
	}
}
