package org.lovende.ui.problems;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.Messages;
import org.lovende.core.check.CurrentFindings;
import org.lovende.core.check.DismissFinding;
import org.lovende.core.check.Finding;
import org.lovende.core.check.Fix;
import org.lovende.core.check.Severity;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.DocumentView;
import org.lovende.ui.ElementPlace;
import org.lovende.ui.Icons;
import org.lovende.ui.Pause;
import org.lovende.ui.ScrolledContent;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.TextDialog;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.problems.FindingTree.Aside;
import org.lovende.ui.problems.FindingTree.Line;

/**
 * What the checks find in the intervention that is worked on, by the steps of the method: why it matters, where it is, and how it can be put right or
 * set aside with a reason.
 */
public final class ProblemsView extends DocumentView {
	/** The identifier under which the workbench shows it. */
	public static final String ID = "org.lovende.ui.problems";

	private static final int ROW_HEIGHT = 26;
	private static final int MARGIN = 8;
	private static final int DETAILS_WIDTH = 200;
	private static final int[] TREE_AND_DETAILS = { 62, 38 };

	private final Messages messages = Workplace.messages(ProblemsView.class);
	private FindingTree tree = FindingTree.empty();
	private OpenDocument shown;
	private Pause pause;
	private Label summary;
	private SashForm split;
	private ScrolledContent scrolled;
	private TreeViewer viewer;
	private FindingRows rows;
	private Label explanation;
	private Composite actions;

	@Override
	protected void createContents(Composite parent) {
		pause = new Pause(parent, this::check);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(4, 4).applyTo(parent);
		summary = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		split = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(split);
		createTree(split);
		scrolled = new ScrolledContent(split, SWT.NONE);
		Composite details = scrolled.content();
		GridLayoutFactory.fillDefaults().extendedMargins(MARGIN, 0, 0, 0).applyTo(details);
		// above the text, so that they are seen however little room there is
		actions = new Composite(details, SWT.NONE);
		actions.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().grab(true, false).hint(DETAILS_WIDTH, SWT.DEFAULT).applyTo(actions);
		explanation = new Label(details, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(DETAILS_WIDTH, SWT.DEFAULT).applyTo(explanation);
		split.setWeights(TREE_AND_DETAILS);
		// beside the tree where there is room, else below it
		split.addListener(SWT.Resize, event -> split.setOrientation(split.getSize().x > 2 * split.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL));
		createMenu();
	}

	private void createTree(Composite parent) {
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE | SWT.BORDER);
		AccessibleName.set(viewer.getControl(), this::getPartName);
		viewer.setUseHashlookup(true);
		viewer.getTree().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		ColumnViewerToolTipSupport.enableFor(viewer);
		FindingLabels labels = new FindingLabels(() -> tree, locale());
		rows = new FindingRows(viewer, labels::all);
		viewer.setContentProvider(rows);
		viewer.setLabelProvider(labels);
		viewer.addSelectionChangedListener(event -> explain());
		viewer.addDoubleClickListener(event -> selected().ifPresentOrElse(line -> reveal(line.finding()), this::toggle));
	}

	private void toggle() {
		Object group = viewer.getStructuredSelection().getFirstElement();
		if (group != null)
			viewer.setExpandedState(group, !viewer.getExpandedState(group));
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
	}

	private void fillMenu(IMenuManager menu) {
		selected().ifPresent(line -> offers(line).forEach(offer -> menu.add(new Action(offer.words(), Icons.descriptor(offer.icon())) {
			@Override
			public void run() {
				offer.run().run();
			}
		})));
	}

	/** Something that can be done with a finding. */
	private record Offer(String words, String icon, Runnable run) {
	}

	private List<Offer> offers(Line line) {
		List<Offer> offers = new ArrayList<>();
		offers.add(new Offer(messages.get("show"), "explorer", () -> reveal(line.finding())));
		if (line.group() instanceof Aside) {
			offers.add(new Offer(messages.get("takeUp"), "restore", () -> shown.execute(DismissFinding.takeUp(shown.domain(), line.finding(), locale()))));
			offers.add(new Offer(messages.get("otherReason"), "rename", () -> dismiss(line.finding())));
		} else {
			line.finding().fixes().forEach(fix -> offers.add(new Offer(fix.label(locale()), "fix", () -> apply(line.finding(), fix))));
			offers.add(new Offer(messages.get("dismiss"), "step-notRelevant", () -> dismiss(line.finding())));
		}
		return offers;
	}

	/** Sets a finding aside, if the user gives a reason. */
	private void dismiss(Finding finding) {
		String former = tree.dismissals().dismissal(finding).map(dismissal -> dismissal.getReason()).orElse("");
		Optional<String> reason = new TextDialog(getSite().getShell(), messages.get("dismiss.title"), messages.get("dismiss.accept"), former, locale())
				.ask();
		reason.ifPresent(why -> shown
				.execute(DismissFinding.dismiss(shown.domain(), finding, why, workplace().repository().user(), Instant.now(), locale())));
	}

	@Override
	protected void documentChanged() {
		// another intervention is shown at once; what is typed in one must not be slowed down
		if (document() != shown)
			check();
		else
			pause.begin();
	}

	private void check() {
		OpenDocument document = document();
		if (document != null && document.isSaving()) {
			pause.begin();
			return;
		}
		boolean isOther = document != shown;
		shown = document;
		tree = document == null ? FindingTree.empty() : FindingTree.of(document.domain());
		if (isOther)
			rows.showOther(tree);
		else
			rows.show(tree);
		summary.setText(words().replace("&", "&&"));
		explain();
	}

	private String words() {
		if (shown == null)
			return messages.get("hint");
		if (tree.findings().isEmpty() && tree.aside().isEmpty())
			return messages.get("none", shown.name());
		String counts = messages.get("summary", shown.name(), count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO));
		return tree.aside().isEmpty() ? counts : messages.get("summary.aside", counts, tree.aside().size());
	}

	private long count(Severity severity) {
		return tree.findings().stream().filter(finding -> finding.severity() == severity).count();
	}

	private void explain() {
		Optional<Line> line = selected();
		// as long as there is nothing to explain, the list has all the room
		maximise(line.isPresent() ? null : viewer.getTree());
		explanation.setText(line.map(this::explanation).orElse("").replace("&", "&&"));
		for (Control button : actions.getChildren())
			button.dispose();
		line.map(this::offers).orElse(List.of()).forEach(this::createButton);
		scrolled.layout();
		scrolled.toTop();
	}

	private void maximise(Control control) {
		if (split.getMaximizedControl() == control)
			return;
		split.setMaximizedControl(control);
		// the list is shorter or longer now: what was clicked on must not be out of sight
		split.getDisplay().asyncExec(() -> {
			if (!viewer.getTree().isDisposed())
				viewer.getTree().showSelection();
		});
	}

	private String explanation(Line line) {
		String text = line.finding().message(locale()) + "\n\n" + line.finding().explanation(locale());
		return line.group() instanceof Aside ? FindingLabels.reason(tree, line.finding(), messages) + "\n\n" + text : text;
	}

	private void createButton(Offer offer) {
		Button button = new Button(actions, SWT.PUSH);
		button.setText(offer.words());
		button.setImage(Icons.image(offer.icon()));
		button.addListener(SWT.Selection, event -> offer.run().run());
	}

	private void apply(Finding listed, Fix fix) {
		// those that are listed may be of the model as it was a moment ago: a fix is made of what is found now
		CurrentFindings.of(shown.domain()).open().stream().filter(finding -> finding.key().equals(listed.key()) && finding.element() == listed.element())
				.flatMap(finding -> finding.fixes().stream()).filter(found -> found.label(locale()).equals(fix.label(locale()))).findFirst()
				.ifPresent(found -> shown.execute(found.command(shown.domain(), locale())));
	}

	private void reveal(Finding finding) {
		ElementPlace.open(getSite().getPage(), finding.element());
	}

	private Optional<Line> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Line line ? Optional.of(line) : Optional.empty();
	}

	/** For tests: what is open. */
	List<Finding> findings() {
		return tree.findings();
	}

	/** For tests: the tree. */
	TreeViewer viewer() {
		return viewer;
	}

	/** For tests: everything that is shown. */
	Composite area() {
		return actions.getParent();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}
}
