package org.lovende.ui.problems;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.check.Checks;
import org.lovende.core.check.Finding;
import org.lovende.core.check.Fix;
import org.lovende.core.check.Severity;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.element.Element;
import org.lovende.ui.Icons;
import org.lovende.ui.Selections;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;

/** What the checks find in the intervention that is worked on: why it matters, where it is, and how it can be put right. */
public final class ProblemsView extends ViewPart {
	public static final String ID = "org.lovende.ui.problems";

	/** How long nothing must have changed before the checks run: they must not slow down typing. */
	private static final int PAUSE = 400;
	private static final int MESSAGE_WIDTH = 240;
	private static final int ELEMENT_WIDTH = 150;

	private final Workplace workplace = Workplace.current();
	private final Locale locale = workplace.locale();
	private final Messages messages = Workplace.messages(ProblemsView.class);
	private final ISelectionListener selectionListener = this::selectionChanged;
	private final Runnable documentsChanged = this::schedule;
	private final Runnable check = this::check;
	private OpenDocument document;
	private List<Finding> findings = List.of();
	private Label summary;
	private TableViewer viewer;
	private Label explanation;
	private Composite fixes;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(4, 4).applyTo(parent);
		summary = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		Composite table = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		table.setLayout(columns);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(table);
		viewer = new TableViewer(table, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(columns, new ColumnWeightData(1, MESSAGE_WIDTH), new ColumnLabelProvider() {
			@Override
			public String getText(Object finding) {
				return ((Finding) finding).message(locale);
			}

			@Override
			public String getToolTipText(Object finding) {
				return getText(finding);
			}

			@Override
			public Image getImage(Object finding) {
				return Icons.image(((Finding) finding).severity().word());
			}
		});
		column(columns, new ColumnPixelData(ELEMENT_WIDTH), new ColumnLabelProvider() {
			@Override
			public String getText(Object finding) {
				return ModelLabels.type(((Finding) finding).element().eClass(), locale);
			}

			@Override
			public Image getImage(Object finding) {
				return Icons.image(((Finding) finding).element());
			}
		});
		explanation = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(explanation);
		fixes = new Composite(parent, SWT.NONE);
		fixes.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().exclude(true).applyTo(fixes);
		viewer.addSelectionChangedListener(event -> explain());
		viewer.addDoubleClickListener(event -> reveal());
		createMenu();
		getSite().getPage().addSelectionListener(selectionListener);
		workplace.documents().addListener(documentsChanged);
		ISelection selection = getSite().getPage().getSelection();
		if (selection != null)
			selectionChanged(null, selection);
		show();
	}

	private void column(TableColumnLayout columns, ColumnLayoutData width, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		columns.setColumnData(column.getColumn(), width);
		column.setLabelProvider(labels);
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
	}

	private void fillMenu(IMenuManager menu) {
		Finding finding = selected();
		if (finding == null)
			return;
		menu.add(new Action(messages.get("show")) {
			@Override
			public void run() {
				reveal();
			}
		});
		for (Fix fix : finding.fixes())
			menu.add(new Action(fix.label(locale), Icons.descriptor("fix")) {
				@Override
				public void run() {
					apply(fix);
				}
			});
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == this || selection.isEmpty())
			return;
		Selections.document(selection).filter(found -> found != document).ifPresent(found -> {
			document = found;
			check();
		});
	}

	private void schedule() {
		if (!viewer.getControl().isDisposed())
			viewer.getControl().getDisplay().timerExec(PAUSE, check);
	}

	private void check() {
		if (viewer.getControl().isDisposed())
			return;
		if (document != null && document.isClosed())
			document = null;
		if (document != null && document.isSaving()) {
			schedule();
			return;
		}
		findings = document == null ? List.of() : Checks.run(document.intervention());
		show();
	}

	private void show() {
		Finding before = selected();
		viewer.setInput(findings);
		findings.stream().filter(finding -> before != null && finding.rule().equals(before.rule()) && finding.element() == before.element()).findFirst()
				.ifPresent(finding -> viewer.setSelection(new StructuredSelection(finding)));
		if (document == null)
			summary.setText(messages.get("hint"));
		else if (findings.isEmpty())
			summary.setText(messages.get("none", document.name()));
		else
			summary.setText(messages.get("summary", document.name(), count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO)));
		summary.setText(summary.getText().replace("&", "&&"));
		explain();
	}

	private long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	private void explain() {
		Finding finding = selected();
		explanation.setText(finding == null ? "" : finding.explanation(locale).replace("&", "&&"));
		for (Control button : fixes.getChildren())
			button.dispose();
		List<Fix> offered = finding == null ? List.of() : finding.fixes();
		for (Fix fix : offered) {
			Button button = new Button(fixes, SWT.PUSH);
			button.setText(fix.label(locale));
			button.setImage(Icons.image("fix"));
			button.addListener(SWT.Selection, event -> apply(fix));
		}
		((GridData) fixes.getLayoutData()).exclude = offered.isEmpty();
		fixes.setVisible(!offered.isEmpty());
		explanation.getParent().layout(true, true);
	}

	private void apply(Fix fix) {
		// the findings are of the model as it was checked last: after a change they are made anew before a fix is made of them
		Finding chosen = selected();
		findings = Checks.run(document.intervention());
		findings.stream().filter(finding -> finding.rule().equals(chosen.rule()) && finding.element() == chosen.element())
				.flatMap(finding -> finding.fixes().stream()).filter(found -> Objects.equals(found.label(locale), fix.label(locale))).findFirst()
				.ifPresent(found -> document.execute(found.command(document.domain(), locale)));
	}

	private void reveal() {
		Finding finding = selected();
		if (finding == null || Interventions.interventionOf(finding.element()) == null)
			return;
		Element element = finding.element();
		IViewPart explorer = getSite().getPage().findView(ExplorerView.ID);
		if (explorer instanceof ExplorerView view)
			view.reveal(element);
		new DiagramEditors(getSite().getPage()).revealIfOpen(element);
	}

	private Finding selected() {
		return (Finding) viewer.getStructuredSelection().getFirstElement();
	}

	/** For tests: what is shown. */
	List<Finding> findings() {
		return findings;
	}

	/** For tests: everything that is shown. */
	Composite area() {
		return fixes.getParent();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditedIntervention.class ? adapter.cast(document) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selectionListener);
		workplace.documents().removeListener(documentsChanged);
		super.dispose();
	}
}
