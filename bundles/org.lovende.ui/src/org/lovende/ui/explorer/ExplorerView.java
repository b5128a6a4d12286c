package org.lovende.ui.explorer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
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
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
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
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.ElementCopies;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Version;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.Icons;
import org.lovende.ui.Selections;
import org.lovende.ui.Workplace;
import org.lovende.ui.comparison.InterventionComparisonEditor;
import org.lovende.ui.comparison.InterventionComparisonInput;
import org.lovende.ui.comparison.Side;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.exchange.ExportWizard;
import org.lovende.ui.exchange.ImportWizard;
import org.lovende.ui.exchange.PicturesWizard;
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
	private ElementCopies copies = ElementCopies.of(List.of());

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
		ExplorerDragging.install(viewer);
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
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
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
		fillDiagram(menu, selected);
		MenuManager creation = new MenuManager(messages.get("new.menu"), Icons.descriptor("new"), null);
		fillCreation(creation, selected);
		menu.add(creation);
		menu.add(new Separator());
		if (selected instanceof TrashedNode trashed)
			menu.add(action("restore", "restore", () -> interventions().restore(trashed.entry().id())));
		if (selected instanceof TrashNode || selected instanceof TrashedNode)
			menu.add(action("emptyTrash.action", "trash", () -> interventions().emptyTrash()));
		for (IAction each : List.of(rename, duplicate, copy, paste, delete))
			if (each.isEnabled())
				menu.add(each);
		if (selected instanceof InterventionNode node) {
			menu.add(new Separator());
			menu.add(action("compare", "compare", this::compareSelected));
			menu.add(action("export", "export", () -> new ExportWizard(node.id()).open(shell())));
			menu.add(action("export.pictures", "picture", () -> new PicturesWizard(node.id()).open(shell())));
		}
		Selections.document(viewer.getStructuredSelection()).filter(OpenDocument::isDirty)
				.ifPresent(document -> menu.add(action("save", "save", () -> document.save(new NullProgressMonitor()))));
	}

	/** What is drawn can be shown in its diagram; a core element that takes no part in the current theory can be added to its map. */
	private void fillDiagram(IMenuManager menu, Object selected) {
		if (!(selected instanceof Element element) || viewer.getStructuredSelection().size() != 1)
			return;
		Theory theory = element instanceof CoreElement ? Interventions.currentTheory(Interventions.interventionOf(element)) : null;
		if (theory != null && !theory.getCoreElements().contains(element))
			menu.add(action("addToMap", "resultMap", () -> workplace.documents().of(element)
					.ifPresent(document -> new ElementActions(getSite().getPage()).addToMap((CoreElement) element, theory, document))));
		else if (DiagramEditors.canShow(element))
			menu.add(action("showInDiagram", "diagram", () -> new DiagramEditors(getSite().getPage()).reveal(element)));
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
		if (selected instanceof InterventionNode node)
			menu.add(action("intervention.fromThis", "duplicate", () -> interventions().duplicate(node.id(), this::show)));
		menu.add(action("intervention.fromExample", "examples", () -> interventions().createFromExample(this::show)));
		menu.add(new Action(messages.get("intervention.import"), Icons.descriptor("import")) {
			@Override
			public void run() {
				importIntervention();
			}
		});
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
			titles.begin(titled);
	}

	/** Keeps the selected elements, and their names for other programs. */
	private void copySelected() {
		List<Element> elements = selectedElements();
		if (elements.isEmpty())
			return;
		copies = ElementCopies.of(elements);
		selectionChanged();
		Clipboard clipboard = new Clipboard(shell().getDisplay());
		try {
			clipboard.setContents(new Object[] { elements.stream().map(labels::getText).collect(Collectors.joining("\n")) },
					new Transfer[] { TextTransfer.getInstance() });
		} catch (SWTError e) {
			if (e.code != DND.ERROR_CANNOT_SET_CLIPBOARD) // another program holds it; here it can be pasted nevertheless
				throw e;
		} finally {
			clipboard.dispose();
		}
	}

	private void pasteIntoSelected() {
		Optional<TreePlace> place = placeForPaste();
		Optional<OpenDocument> document = Selections.document(viewer.getStructuredSelection());
		if (place.isEmpty() || document.isEmpty())
			return;
		Creation<List<Element>> pasted = copies.paste(document.get().domain(), place.get().owner(), place.get().list(), workplace.locale());
		if (place.get().coreElement() != null)
			pasted.element().forEach(element -> ((Activity) element).setCoreElement(place.get().coreElement()));
		if (document.get().execute(pasted.command()))
			reveal(pasted.element().get(0));
	}

	/** In what is selected if that takes what was copied, else beside it. */
	private Optional<TreePlace> placeForPaste() {
		Object selected = selected() instanceof InterventionNode node ? node.subject() : selected();
		Element owner = selected instanceof GroupNode group ? group.owner() : selected instanceof Element element ? element : null;
		if (owner == null || copies.isEmpty())
			return Optional.empty();
		List<EReference> lists = copies.listsIn(owner).toList();
		if (selected instanceof GroupNode group)
			return lists.contains(group.feature()) ? Optional.of(new TreePlace(owner, group.feature(), null, null)) : Optional.empty();
		if (!lists.isEmpty())
			return Optional.of(new TreePlace(owner, lists.get(0), null, null));
		EReference activities = InterventionPackage.Literals.INTERVENTION__ACTIVITIES;
		Intervention intervention = Interventions.interventionOf(owner);
		if (owner instanceof CoreElement coreElement && intervention != null && copies.listsIn(intervention).anyMatch(activities::equals))
			return Optional.of(new TreePlace(intervention, activities, null, coreElement));
		return owner.eContainer() instanceof Element container && copies.listsIn(container).anyMatch(owner.eContainmentFeature()::equals)
				? Optional.of(new TreePlace(container, (EReference) owner.eContainmentFeature(), null, null)) : Optional.empty();
	}

	/** Compares two interventions, or one with what it was when a version was last named. */
	private void compareSelected() {
		List<InterventionNode> nodes = viewer.getStructuredSelection().stream().filter(InterventionNode.class::isInstance).map(InterventionNode.class::cast).toList();
		InterventionNode node = nodes.get(nodes.size() - 1);
		Side earlier = nodes.size() > 1 ? Side.today(nodes.get(0).id()) : new Side(node.id(), workplace.documents().find(node.id())
				.flatMap(document -> document.intervention().getVersions().stream().map(Version::getMoment).filter(Objects::nonNull).reduce((first, last) -> last))
				.orElse(null));
		new DiagramEditors(getSite().getPage()).open(new InterventionComparisonInput(contents.name(node.id()), earlier, Side.today(node.id())),
				InterventionComparisonEditor.ID);
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

	private InterventionActions interventions() {
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
		paste.setEnabled(one && placeForPaste().isPresent());
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
				viewer.refresh();
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
