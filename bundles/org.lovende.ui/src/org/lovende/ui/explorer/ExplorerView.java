package org.lovende.ui.explorer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
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
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.Icons;
import org.lovende.ui.Selections;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.Node.DiagramNode;
import org.lovende.ui.explorer.Node.GroupNode;
import org.lovende.ui.explorer.Node.InterventionNode;
import org.lovende.ui.explorer.Node.TablesNode;
import org.lovende.ui.explorer.Node.TrashNode;
import org.lovende.ui.explorer.Node.TrashedNode;
import org.lovende.ui.forms.FormPage;
import org.lovende.ui.forms.Forms;
import org.lovende.ui.properties.PropertiesView;

/** The tree of all interventions with their parts, from which everything is opened, made, renamed and deleted. */
public final class ExplorerView extends ViewPart {
	public static final String ID = "org.lovende.ui.explorer";

	private static final int ROW_HEIGHT = 26;
	private static final String EXPANDED = "expanded";

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
	private StackLayout stack;
	private Composite tree;
	private Label hint;
	private boolean refreshing;
	private boolean acting;
	/** The intervention that shall be selected as soon as it is in the list; null for none. */
	private String toShow;

	private IAction newIntervention;
	private IAction rename;
	private IAction duplicate;
	private IAction delete;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null)
			for (IMemento child : memento.getChildren(EXPANDED))
				toExpand.add(child.getID());
	}

	@Override
	public void saveState(IMemento memento) {
		for (Object expanded : viewer.getExpandedElements())
			if (expanded instanceof InterventionNode node)
				memento.createChild(EXPANDED, node.id());
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
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
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
	}

	private void createActions() {
		newIntervention = action("intervention.new", "new", this::createIntervention);
		newIntervention.setToolTipText(messages.get("intervention.new"));
		rename = action("rename", "rename", this::renameSelected);
		duplicate = action("duplicate", "duplicate", () -> interventions().duplicate(((InterventionNode) selected()).id(), this::show));
		delete = action("delete", "delete", this::deleteSelected);
		IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
		toolBar.add(newIntervention);
		toolBar.add(action("collapse", "collapse", viewer::collapseAll));
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.FILE_RENAME, new ActionHandler(rename));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, new ActionHandler(delete));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		selectionChanged();
	}

	private IAction action(String key, String icon, Runnable run) {
		Action action = new Action(messages.get(key), Icons.descriptor(icon)) {
			@Override
			public void run() {
				once(run);
			}
		};
		action.setToolTipText(messages.get(key));
		return action;
	}

	private void fillMenu(IMenuManager menu) {
		Object selected = selected();
		if (selected instanceof DiagramNode || selected instanceof TablesNode || selected instanceof InterventionNode || selected instanceof Element)
			menu.add(action("open", openIcon(selected), () -> open(selected)));
		fillTheory(menu);
		MenuManager creation = new MenuManager(messages.get("new.menu"), Icons.descriptor("new"), null);
		fillCreation(creation, selected);
		menu.add(creation);
		menu.add(new Separator());
		if (selected instanceof TrashedNode trashed)
			menu.add(action("restore", "restore", () -> interventions().restore(trashed.entry().id())));
		if (selected instanceof TrashNode || selected instanceof TrashedNode)
			menu.add(action("emptyTrash.action", "trash", () -> interventions().emptyTrash()));
		for (IAction each : List.of(rename, duplicate, delete))
			if (each.isEnabled())
				menu.add(each);
		Selections.document(viewer.getStructuredSelection()).filter(OpenDocument::isDirty)
				.ifPresent(document -> menu.add(action("save", "save", () -> document.save(new NullProgressMonitor()))));
	}

	private static String openIcon(Object selected) {
		if (selected instanceof TablesNode)
			return "tables";
		if (selected instanceof DiagramNode || selected instanceof Theory)
			return "diagram";
		return selected instanceof Element element && !Forms.canShow(element) ? "properties" : "form";
	}

	/** What can be done with one version of a theory, or with two. */
	private void fillTheory(IMenuManager menu) {
		List<Theory> theories = viewer.getStructuredSelection().stream().map(node -> node instanceof Node other ? other.subject() : node)
				.filter(Theory.class::isInstance).map(Theory.class::cast).distinct().toList();
		if (theories.isEmpty())
			return;
		TheoryActions actions = new TheoryActions(getSite().getPage(), theories.get(0));
		if (theories.size() == 2) {
			if (actions.canCompare(theories.get(1)))
				menu.add(action("theory.compare", "compare", () -> actions.compare(theories.get(1))));
		} else if (theories.size() == 1) {
			menu.add(action("theory.tables", "tables", actions::openTables));
			menu.add(action("theory.newVersion", "duplicate", () -> actions.newVersion().ifPresent(this::reveal)));
			if (!actions.others().isEmpty())
				menu.add(action("theory.compareWith", "compare", actions::compareWithAnother));
		}
	}

	private void fillCreation(IMenuManager menu, Object selected) {
		Optional<OpenDocument> document = Selections.document(viewer.getStructuredSelection());
		if (document.isPresent() && selected instanceof GroupNode group)
			menu.add(creation(document.get(), group.owner(), group.feature()));
		Element parent = selected instanceof Element element ? element : selected instanceof InterventionNode node ? node.subject() : null;
		if (document.isPresent() && parent != null)
			ElementMaker.kindsUnder(parent).forEach(kind -> menu.add(creation(document.get(), parent, kind)));
		menu.add(new Separator());
		menu.add(newIntervention);
	}

	private IAction creation(OpenDocument document, Element parent, EReference kind) {
		String type = kind.getEReferenceType().getName();
		Action action = new Action(ModelLabels.type(kind.getEReferenceType(), workplace.locale()), Icons.descriptor(Icons.nameFor(type))) {
			@Override
			public void run() {
				once(() -> new ElementMaker(shell(), document).make(parent, kind).ifPresent(ExplorerView.this::reveal));
			}
		};
		return action;
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
		if (object instanceof DiagramNode diagram) {
			Intervention intervention = diagram.intervention();
			new DiagramEditors(getSite().getPage()).open(new InterventionDiagramInput(intervention.getId(), intervention.getName(), diagram.kind(),
					diagram.theory() == null ? null : diagram.theory().getId()));
		} else if (object instanceof TablesNode tables) {
			new TheoryActions(getSite().getPage(), tables.theory()).openTables();
		} else if (object instanceof Theory theory) {
			open(new DiagramNode(Interventions.interventionOf(theory), DiagramKind.RESULT_MAP, theory));
		} else if (object instanceof Element element) {
			openElement(element);
		} else if (object instanceof InterventionNode node) {
			toExpand.add(node.id());
			hold(node.id());
			new Forms(getSite().getPage()).open(node.id(), labels.getText(node));
		} else if (object instanceof GroupNode group && group.owner() instanceof Intervention intervention && FormPage.of(group.feature()).isPresent()) {
			viewer.setExpandedState(object, true);
			new Forms(getSite().getPage()).show(intervention, FormPage.of(group.feature()).get());
		} else if (object != null) {
			viewer.setExpandedState(object, !viewer.getExpandedState(object));
		}
	}

	/** What is drawn is shown in its diagram and in the properties, everything else in its form. */
	private void openElement(Element element) {
		if (Forms.canShow(element)) {
			new Forms(getSite().getPage()).reveal(element);
			return;
		}
		new DiagramEditors(getSite().getPage()).revealIfOpen(element);
		PropertiesView.show(getSite().getPage());
	}

	/** Asks for the first things about a new intervention, makes it and opens its form. */
	public void createIntervention() {
		once(() -> interventions().create(id -> {
			show(id);
			new Forms(getSite().getPage()).open(id, contents.name(id));
		}));
	}

	/** Reads again which interventions there are. */
	public void refreshContents() {
		contents.refresh();
	}

	/** Does something unless something is being done: a key pressed twice quickly must not open a second dialog over the first. */
	private void once(Runnable action) {
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
			Selections.document(viewer.getStructuredSelection()).ifPresent(document -> new ElementActions(shell()).rename(titled, document));
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
				.ifPresent(document -> new ElementActions(shell()).delete(elements, document));
	}

	/** The selected elements of the intervention that the first one belongs to: one command changes one intervention. */
	private List<Element> selectedElements() {
		List<Element> elements = viewer.getStructuredSelection().stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
		Optional<OpenDocument> document = elements.isEmpty() ? Optional.empty() : workplace.documents().of(elements.get(0));
		return elements.stream().filter(element -> workplace.documents().of(element).equals(document)).toList();
	}

	private InterventionActions interventions() {
		return new InterventionActions(shell(), contents, new DiagramEditors(getSite().getPage())::closeAll);
	}

	private void selectionChanged() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		Object selected = selection.getFirstElement();
		boolean one = selection.size() == 1;
		rename.setEnabled(one && (selected instanceof InterventionNode || selected instanceof TitledElement));
		duplicate.setEnabled(one && selected instanceof InterventionNode);
		delete.setEnabled(one && selected instanceof InterventionNode || !selectedElements().isEmpty());
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
				viewer.refresh();
		});
	}

	private void filter(String words) {
		if (words.isBlank()) {
			viewer.resetFilters();
			return;
		}
		viewer.setFilters(new NameFilter(words, content, labels, workplace.locale()));
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
		if (wasHidden && !empty && getSite().getPage().getActivePart() == this)
			setFocus();
	}

	private Object selected() {
		return viewer.getStructuredSelection().getFirstElement();
	}

	private Shell shell() {
		return getSite().getShell();
	}

	/** For tests: the tree. */
	TreeViewer viewer() {
		return viewer;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == EditedIntervention.class)
			return adapter.cast(viewer == null ? null : Selections.document(viewer.getStructuredSelection()).orElse(null));
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		workplace.removeListener(moved);
		workplace.people().removeListener(documentsChanged);
		workplace.documents().removeListener(documentsChanged);
		held.forEach(workplace.documents()::release);
		super.dispose();
	}
}
