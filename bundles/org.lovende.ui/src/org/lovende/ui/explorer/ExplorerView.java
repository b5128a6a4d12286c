package org.lovende.ui.explorer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.lovende.core.Messages;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.diagram.ui.LateFocus;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.Icons;
import org.lovende.ui.Selections;
import org.lovende.ui.StyledLabels;
import org.lovende.ui.TreeRows;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.exchange.ImportWizard;
import org.lovende.ui.explorer.Node.GroupNode;
import org.lovende.ui.explorer.Node.InterventionNode;
import org.lovende.ui.forms.Forms;

/** The tree of all interventions with their parts, from which everything is opened, made, renamed and deleted. */
public final class ExplorerView extends ViewPart {
	public static final String ID = "org.lovende.ui.explorer";

	private static final int ROW_HEIGHT = 26;
	private static final String EXPANDED = "expanded";
	private static final String LINKED = "linked";

	private final Workplace workplace = Workplace.current();
	private final Messages messages = Workplace.messages(ExplorerView.class);
	private final RepositoryContents contents = new RepositoryContents(workplace, this::contentsChanged);
	private final Runnable documentsChanged = this::documentsChanged;
	private final Runnable moved = this::moved;
	private final Set<String> held = new LinkedHashSet<>();
	private final Set<String> toExpand = new LinkedHashSet<>();
	private ExplorerContent content;
	private ExplorerLabels labels;
	private TreeViewer viewer;
	private TreeRows rows;
	private StackLayout stack;
	private Composite tree;
	private Label hint;
	private boolean refreshing;
	private boolean acting;
	/** The intervention that shall be selected as soon as it is in the list; null for none. */
	private String toShow;
	/** The intervention to which the last selected row belonged; null for none. */
	private String lastSelected;

	private IAction newIntervention;
	private IAction rename;
	private IAction duplicate;
	private IAction delete;
	private IAction copy;
	private IAction paste;
	private TextFocus keys;
	private TitleEditing titles;
	private EditorLink link;
	private boolean startsLinked;
	private NodeOpening opening;
	private final TreeClipboard clipboard = new TreeClipboard();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null)
			for (IMemento child : memento.getChildren(EXPANDED))
				toExpand.add(child.getID());
		startsLinked = memento != null && Boolean.TRUE.equals(memento.getBoolean(LINKED));
	}

	@Override
	public void saveState(IMemento memento) {
		for (Object expanded : viewer.getExpandedElements())
			if (expanded instanceof InterventionNode node)
				memento.createChild(EXPANDED, node.id());
		memento.putBoolean(LINKED, link.isActive());
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new StackLayout();
		parent.setLayout(stack);
		hint = new Label(parent, SWT.WRAP);
		tree = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(tree);
		Text filter = new Text(tree, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(messages.get("filter"));
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
		createViewer();
		filter.addModifyListener(event -> filter(filter.getText()));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				viewer.getControl().setFocus();
		});
		createActions();
		keys.give(filter);
		showHint();
		workplace.documents().addListener(documentsChanged);
		workplace.people().addListener(documentsChanged);
		workplace.addListener(moved);
		contents.refresh();
	}

	private void createViewer() {
		viewer = new TreeViewer(tree, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		content = new ExplorerContent(contents);
		labels = new ExplorerLabels(contents);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new StyledLabels(labels));
		rows = new TreeRows(viewer, content, element -> labels.getStyledText(element).getString(), labels::getImage);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(this);
		viewer.getControl().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		viewer.addTreeListener(new ITreeViewerListener() {
			@Override
			public void treeExpanded(TreeExpansionEvent event) {
				if (event.getElement() instanceof InterventionNode node && !held.contains(node.id())) {
					toExpand.add(node.id());
					hold(node.id());
				}
			}

			@Override
			public void treeCollapsed(TreeExpansionEvent event) {
				// what was loaded stays loaded: the user may have unsaved changes in it
			}
		});
		viewer.addDoubleClickListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
		viewer.addSelectionChangedListener(event -> selectionChanged());
		getSite().setSelectionProvider(viewer);
		ExplorerDragging.install(viewer);
	}

	private void createActions() {
		newIntervention = action("intervention.new", "new", this::createIntervention);
		rename = action("rename", "rename", this::renameSelected);
		duplicate = action("duplicate", "duplicate", () -> interventions().duplicate(((InterventionNode) selected()).id(), this::show));
		delete = action("delete", "delete", this::deleteSelected);
		IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
		toolBar.add(newIntervention);
		toolBar.add(action("collapse", "collapse", viewer::collapseAll));
		createLink(toolBar);
		copy = action("copy", "duplicate", this::copySelected);
		paste = action("paste", "paste", this::pasteIntoSelected);
		keys = new TextFocus(getSite().getService(IHandlerService.class));
		keys.add(IWorkbenchCommandConstants.FILE_RENAME, rename);
		keys.add(IWorkbenchCommandConstants.EDIT_DELETE, delete);
		keys.add(IWorkbenchCommandConstants.EDIT_COPY, copy);
		keys.add(IWorkbenchCommandConstants.EDIT_PASTE, paste);
		titles = new TitleEditing(viewer, (element, title) -> workplace.documents().of(element)
				.ifPresent(document -> new ElementActions(getSite().getPage()).rename(element, title, document)), keys::give);
		opening = new NodeOpening(getSite().getPage());
		new ExplorerMenu(this, contents, newIntervention, List.of(rename, duplicate, copy, paste, delete)).install();
		selectionChanged();
	}

	private void createLink(IToolBarManager toolBar) {
		link = new EditorLink(getSite().getPage(), this);
		Action toggle = new Action(messages.get("link"), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				link.setActive(isChecked());
			}
		};
		toggle.setImageDescriptor(Icons.descriptor("link"));
		toggle.setToolTipText(messages.get("link"));
		toggle.setChecked(startsLinked);
		link.setActive(startsLinked);
		toolBar.add(toggle);
	}

	/** What the user can do once at a time, worded in the messages under a key. */
	IAction action(String key, String icon, Runnable run) {
		// without a hover: in a menu it would repeat the words and cover those below
		return new Action(messages.get(key), Icons.descriptor(icon)) {
			@Override
			public void run() {
				once(run);
			}
		};
	}

	/** Selects an element, or its intervention, in the tree and scrolls to it. */
	public void reveal(Element element) {
		viewer.refresh();
		viewer.setSelection(new StructuredSelection(ExplorerContent.node(element)), true);
	}

	/** Like {@link #reveal}, for an element that is known to be in the tree; the tree keeps its expanded branches. */
	public void select(Element element) {
		Object node = ExplorerContent.node(element);
		if (!node.equals(selected()))
			viewer.setSelection(new StructuredSelection(node), true);
	}

	/** Loads an intervention if it is not, opens its branch and selects it. */
	public void show(String id) {
		toShow = id;
		toExpand.add(id);
		hold(id);
		selectToShow();
	}

	/** The row is there when the list was read, which may be later. */
	private void selectToShow() {
		if (toShow == null || contents.interventions().stream().noneMatch(summary -> summary.id().equals(toShow)))
			return;
		viewer.setSelection(new StructuredSelection(new InterventionNode(toShow)), true);
		toShow = null;
	}

	/** Opens a diagram, or the form of an intervention or of a part of it; opens or closes any other branch. */
	void open(Object object) {
		if (object instanceof InterventionNode node) {
			toExpand.add(node.id());
			hold(node.id());
			new Forms(getSite().getPage()).open(node.id(), labels.name(node));
		} else if (opening.open(object)) {
			if (object instanceof GroupNode)
				viewer.setExpandedState(object, true);
		} else if (object != null) {
			viewer.setExpandedState(object, !viewer.getExpandedState(object));
		}
	}

	/** Asks for the first things about a new intervention, makes it and opens its form. */
	public void createIntervention() {
		once(() -> interventions().create(id -> {
			show(id);
			new Forms(getSite().getPage()).open(id, contents.name(id));
		}));
	}

	/** Brings an intervention in from a file that the user chooses, and opens its form. */
	public void importIntervention() {
		once(() -> {
			ImportWizard wizard = new ImportWizard();
			if (!wizard.open(shell()))
				return;
			contents.refresh();
			for (int i = 0; i < wizard.imported().ids().size(); i++) {
				show(wizard.imported().ids().get(i));
				new Forms(getSite().getPage()).open(wizard.imported().ids().get(i), wizard.imported().imported().get(i));
			}
		});
	}

	/** Reads again which interventions there are. */
	public void refreshContents() {
		contents.refresh();
	}

	/** Does something unless something is being done: a key pressed twice quickly must not open a second dialog over the first. */
	void once(Runnable action) {
		if (acting)
			return;
		acting = true;
		try {
			action.run();
		} finally {
			acting = false;
		}
	}

	private void renameSelected() {
		Object selected = selected();
		if (selected instanceof InterventionNode node)
			workplace.documents().find(node.id()).ifPresentOrElse(document -> interventions().rename(document),
					() -> whenLoaded(node.id(), document -> once(() -> interventions().rename(document))));
		else if (selected instanceof TitledElement titled)
			titles.begin(titled);
	}

	private void copySelected() {
		List<Element> elements = selectedElements();
		if (elements.isEmpty())
			return;
		clipboard.copy(elements, elements.stream().map(labels::getText).collect(Collectors.joining("\n")), shell().getDisplay());
		selectionChanged();
	}

	private void pasteIntoSelected() {
		Selections.document(viewer.getStructuredSelection()).flatMap(document -> clipboard.paste(selected(), document)).ifPresent(this::reveal);
	}

	/** Selects an intervention in the tree unless it, or a part of it, is selected. */
	void showIntervention(String id) {
		boolean isSelected = selected() instanceof InterventionNode node && node.id().equals(id)
				|| Selections.document(viewer.getStructuredSelection()).filter(document -> document.intervention().getId().equals(id)).isPresent();
		if (!isSelected && contents.interventions().stream().anyMatch(summary -> summary.id().equals(id)))
			viewer.setSelection(new StructuredSelection(new InterventionNode(id)), true);
	}

	/** One that was selected a moment ago may still be on its way; why it does not come is told by {@link #hold}. */
	private void whenLoaded(String id, Consumer<OpenDocument> action) {
		workplace.documents().open(id).whenComplete((document, failure) -> {
			if (failure == null)
				// after all others who wait for it
				shell().getDisplay().asyncExec(() -> action.accept(document));
			workplace.documents().release(id);
		});
	}

	private void deleteSelected() {
		if (selected() instanceof InterventionNode node) {
			interventions().delete(node.id());
			return;
		}
		List<Element> elements = selectedElements();
		Selections.document(viewer.getStructuredSelection()).filter(document -> !elements.isEmpty())
				.ifPresent(document -> new ElementActions(getSite().getPage()).delete(elements, document));
	}

	/** The selected elements of the intervention that the first one belongs to: one command changes one intervention. */
	private List<Element> selectedElements() {
		List<Element> elements = viewer.getStructuredSelection().stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
		Optional<OpenDocument> document = elements.isEmpty() ? Optional.empty() : workplace.documents().of(elements.get(0));
		return elements.stream().filter(element -> workplace.documents().of(element).equals(document)).toList();
	}

	/** What can be done with whole interventions. */
	InterventionActions interventions() {
		return new InterventionActions(shell(), contents, new DiagramEditors(getSite().getPage())::closeAll);
	}

	private void selectionChanged() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		Object selected = selection.getFirstElement();
		boolean one = selection.size() == 1;
		Selections.document(selection).ifPresent(document -> lastSelected = document.intervention().getId());
		rename.setEnabled(one && (selected instanceof InterventionNode || selected instanceof TitledElement));
		duplicate.setEnabled(one && selected instanceof InterventionNode);
		delete.setEnabled(one && selected instanceof InterventionNode || !selectedElements().isEmpty());
		copy.setEnabled(!selectedElements().isEmpty());
		paste.setEnabled(one && clipboard.canPaste(selected));
		if (one && selected instanceof InterventionNode node)
			hold(node.id());
	}

	/** Loads an intervention; the explorer then keeps it open until the window closes. */
	private void hold(String id) {
		if (!held.add(id))
			return;
		workplace.documents().open(id).whenComplete((document, failure) -> {
			if (viewer.getControl().isDisposed())
				return;
			if (failure instanceof RepositoryException refusal) {
				workplace.documents().release(id);
				held.remove(id);
				viewer.collapseToLevel(new InterventionNode(id), TreeViewer.ALL_LEVELS);
				Dialogs.failed(refusal, workplace.locale());
				return;
			}
			loaded(id);
		});
	}

	private void loaded(String id) {
		InterventionNode node = new InterventionNode(id);
		viewer.refresh(node);
		if (toExpand.remove(id))
			viewer.setExpandedState(node, true);
		if (node.equals(selected()))
			viewer.setSelection(viewer.getSelection());
	}

	private void contentsChanged() {
		if (viewer.getControl().isDisposed())
			return;
		held.retainAll(contents.interventions().stream().map(summary -> summary.id()).toList());
		viewer.refresh();
		showHint();
		selectToShow();
		for (String id : List.copyOf(toExpand))
			if (contents.interventions().stream().anyMatch(summary -> summary.id().equals(id)))
				hold(id);
			else
				toExpand.remove(id);
	}

	/** The workplace is in another repository: nothing of the former one is shown any more. */
	private void moved() {
		held.clear();
		toExpand.clear();
		toShow = null;
		lastSelected = null;
		contents.clear();
		contents.refresh();
	}

	/** Several commands in one turn of the event loop are drawn once. */
	private void documentsChanged() {
		if (refreshing || viewer.getControl().isDisposed())
			return;
		refreshing = true;
		viewer.getControl().getDisplay().asyncExec(() -> {
			refreshing = false;
			if (!viewer.getControl().isDisposed())
				rows.refresh();
		});
	}

	private void filter(String words) {
		if (words.isBlank()) {
			viewer.resetFilters();
			return;
		}
		viewer.setFilters(new NameFilter(words, content, labels));
		for (String id : held)
			viewer.expandToLevel(new InterventionNode(id), TreeViewer.ALL_LEVELS);
	}

	private void showHint() {
		boolean empty = contents.interventions().isEmpty() && contents.trash().isEmpty();
		boolean wasHidden = stack.topControl == hint;
		hint.setText(messages.get(contents.isRead() ? "hint.empty" : "hint.reading"));
		stack.topControl = empty ? hint : tree;
		tree.getParent().layout();
		// what is hidden takes no focus: the keys wait for the tree to come
		if (wasHidden && !empty)
			LateFocus.give(this);
	}

	private Object selected() {
		return viewer.getStructuredSelection().getFirstElement();
	}

	private Shell shell() {
		return getSite().getShell();
	}

	/** The tree. */
	TreeViewer viewer() {
		return viewer;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == EditedIntervention.class)
			return adapter.cast(viewer == null ? null : edited());
		return super.getAdapter(adapter);
	}

	/** That of the selected row, or the last one if the row has gone, as undo takes it away: nothing more could be undone here otherwise. */
	private OpenDocument edited() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		if (selection.isEmpty())
			return lastSelected == null ? null : workplace.documents().find(lastSelected).orElse(null);
		return Selections.document(selection).orElse(null);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		link.dispose();
		workplace.removeListener(moved);
		workplace.people().removeListener(documentsChanged);
		workplace.documents().removeListener(documentsChanged);
		held.forEach(workplace.documents()::release);
		super.dispose();
	}
}
