package org.lovende.ui.find;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.find.Words;
import org.lovende.model.element.Element;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.ElementPlace;
import org.lovende.ui.StyledLabels;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;

/** Finds words in all interventions while they are typed, and leads to the place. */
public final class FindView extends ViewPart {
	/** The identifier under which the workbench shows it. */
	public static final String ID = "org.lovende.ui.find";

	/** How long nothing must have been typed before the search begins. */
	private static final int PAUSE = 250;
	private static final int ROW_HEIGHT = 26;
	/** As many hits are unfolded; what is found beyond them stays folded. */
	private static final int UNFOLDED = 300;

	private final Workplace workplace = Workplace.current();
	private final Locale locale = workplace.locale();
	private final Messages messages = Workplace.messages(FindView.class);
	private final TextIndexes indexes = new TextIndexes(locale);
	private final OpenIndexes open = new OpenIndexes(workplace.documents(), locale);
	private final FindTree tree = new FindTree(locale);
	private final Runnable search = this::search;
	private final Runnable moved = this::moved;
	private Text text;
	private Label status;
	private TreeViewer viewer;
	private FindJob job;
	private boolean isSearching;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(4, 4).applyTo(parent);
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(messages.get("message"));
		AccessibleName.set(text, text::getMessage);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		status = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		AccessibleName.set(viewer.getControl(), this::getPartName);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(viewer.getControl());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(tree);
		viewer.setLabelProvider(new StyledLabels(new FindLabels(locale)));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.getTree().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		viewer.addOpenListener(event -> openSelected());
		viewer.setInput(tree);
		text.addModifyListener(event -> typed());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				enterList();
		});
		text.addListener(SWT.DefaultSelection, event -> openFirst(event.detail));
		workplace.addListener(moved);
		showStatus();
	}

	private void typed() {
		cancel();
		if (Words.of(text.getText()).isEmpty()) {
			tree.clear();
			viewer.refresh();
			showStatus();
		} else {
			Display.getCurrent().timerExec(PAUSE, search);
		}
	}

	private void cancel() {
		text.getDisplay().timerExec(-1, search);
		if (job != null)
			job.cancel();
		isSearching = false;
	}

	private void search() {
		if (text.isDisposed())
			return;
		cancel();
		Words words = Words.of(text.getText());
		if (words.isEmpty())
			return;
		tree.clear();
		viewer.refresh();
		isSearching = true;
		status.setText(messages.get("searching"));
		job = new FindJob(workplace.repository(), indexes, open.all(), words, text.getDisplay(), messages, new FindJob.Listener() {
			@Override
			public void progress(int done, int all) {
				if (!status.isDisposed())
					status.setText(messages.get("progress", done, all));
			}

			@Override
			public void found(FindJob.Found found) {
				if (!viewer.getControl().isDisposed())
					show(found);
			}

			@Override
			public void ended(RepositoryException failure) {
				isSearching = false;
				if (!status.isDisposed())
					showStatus(failure);
			}
		});
		job.schedule();
	}

	private void show(FindJob.Found found) {
		boolean isUnfolded = tree.hits() < UNFOLDED;
		tree.add(found);
		viewer.refresh();
		if (isUnfolded)
			viewer.setExpandedState(found, true);
	}

	private void showStatus() {
		showStatus(null);
	}

	private void showStatus(RepositoryException failure) {
		if (failure != null)
			status.setText(messages.get("failed", failure.getMessage()));
		else if (Words.of(text.getText()).isEmpty())
			status.setText(messages.get("hint"));
		else
			status.setText(tree.hits() == 0 ? messages.get("nothing") : messages.get("found", tree.hits(), tree.interventions()));
	}

	private void enterList() {
		Tree items = viewer.getTree();
		if (items.getItemCount() == 0)
			return;
		items.setFocus();
		if (viewer.getStructuredSelection().isEmpty())
			viewer.setSelection(new StructuredSelection(firstLine().orElse(items.getItem(0).getData())), true);
	}

	private Optional<Object> firstLine() {
		for (TreeItem item : viewer.getTree().getItems())
			for (TreeItem line : item.getItems())
				if (line.getData() != null)
					return Optional.of(line.getData());
		return Optional.empty();
	}

	/** Enter in the field leads to what was found first; the cross in it clears it. */
	private void openFirst(int detail) {
		if (detail != SWT.ICON_CANCEL && detail != SWT.ICON_SEARCH && !isSearching)
			firstLine().ifPresent(line -> {
				viewer.setSelection(new StructuredSelection(line), true);
				openSelected();
			});
	}

	private void openSelected() {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		if (selected instanceof FindTree.Line line)
			open(line);
		else if (selected != null)
			viewer.setExpandedState(selected, !viewer.getExpandedState(selected));
	}

	/** Opens the intervention if need be, then the place in it. */
	private void open(FindTree.Line line) {
		String id = line.found().interventionId();
		if (getSite().getPage().findView(ExplorerView.ID) instanceof ExplorerView explorer)
			explorer.show(id); // keeps it open, and says so if it cannot be opened
		workplace.documents().open(id).whenComplete((document, failure) -> {
			if (failure == null)
				// after the tree has taken it in
				viewer.getControl().getDisplay().asyncExec(() -> reveal(document, line));
			workplace.documents().release(id);
		});
	}

	private void reveal(OpenDocument document, FindTree.Line line) {
		if (document.isClosed() || viewer.getControl().isDisposed())
			return;
		Optional<Element> element = Interventions.byId(document.intervention(), line.hit().elementId());
		element.ifPresentOrElse(found -> ElementPlace.open(getSite().getPage(), found), () -> status.setText(messages.get("gone")));
	}

	/** Puts the cursor into the field, over what was looked for last. */
	void begin() {
		text.selectAll();
		text.setFocus();
	}

	private void moved() {
		indexes.clear();
		typed();
	}

	/** For tests: the field. */
	Text text() {
		return text;
	}

	/** For tests: what was found. */
	TreeViewer viewer() {
		return viewer;
	}

	/** For tests: what is said of the search. */
	String status() {
		return status.getText();
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public void dispose() {
		workplace.removeListener(moved);
		open.dispose();
		if (job != null)
			job.cancel();
		super.dispose();
	}
}
