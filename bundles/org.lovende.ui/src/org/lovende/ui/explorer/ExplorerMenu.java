package org.lovende.ui.explorer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Version;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.ui.Icons;
import org.lovende.ui.Selections;
import org.lovende.ui.Workplace;
import org.lovende.ui.comparison.InterventionComparisonEditor;
import org.lovende.ui.comparison.InterventionComparisonInput;
import org.lovende.ui.comparison.Side;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.exchange.ExportWizard;
import org.lovende.ui.exchange.PicturesWizard;
import org.lovende.ui.explorer.Node.DiagramNode;
import org.lovende.ui.explorer.Node.GroupNode;
import org.lovende.ui.explorer.Node.InterventionNode;
import org.lovende.ui.explorer.Node.TablesNode;
import org.lovende.ui.explorer.Node.TrashNode;
import org.lovende.ui.explorer.Node.TrashedNode;
import org.lovende.ui.forms.Forms;

/** The menu of the tree: what can be done with what is selected. */
final class ExplorerMenu {
	private final ExplorerView view;
	private final RepositoryContents contents;
	private final IAction newIntervention;
	private final List<IAction> editing;
	private final Workplace workplace = Workplace.current();
	private final Messages messages = Workplace.messages(ExplorerMenu.class);

	/**
	 * @param newIntervention is always offered
	 * @param editing what is offered while it is enabled
	 */
	ExplorerMenu(ExplorerView view, RepositoryContents contents, IAction newIntervention, List<IAction> editing) {
		this.view = view;
		this.contents = contents;
		this.newIntervention = newIntervention;
		this.editing = editing;
	}

	/** Gives the menu to the tree. */
	void install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		Control tree = view.viewer().getControl();
		tree.setMenu(menu.createContextMenu(tree));
		view.getSite().registerContextMenu(menu, view.viewer());
	}

	private void fill(IMenuManager menu) {
		Object selected = selection().getFirstElement();
		if (selected instanceof DiagramNode || selected instanceof TablesNode || selected instanceof InterventionNode || selected instanceof Element)
			menu.add(view.action("open", openIcon(selected), () -> view.open(selected)));
		if (selected instanceof InterventionNode node)
			menu.add(diagrams(node));
		fillTheory(menu);
		fillDiagram(menu, selected);
		MenuManager creation = new MenuManager(messages.get("new.menu"), Icons.descriptor("new"), null);
		fillCreation(creation, selected);
		menu.add(creation);
		menu.add(new Separator());
		if (selected instanceof TrashedNode trashed)
			menu.add(view.action("restore", "restore", () -> view.interventions().restore(trashed.entry().id())));
		if (selected instanceof TrashNode || selected instanceof TrashedNode)
			menu.add(view.action("emptyTrash.action", "trash", () -> view.interventions().emptyTrash()));
		for (IAction each : editing)
			if (each.isEnabled())
				menu.add(each);
		if (selected instanceof InterventionNode node) {
			menu.add(new Separator());
			menu.add(view.action("compare", "compare", this::compare));
			menu.add(view.action("export", "export", () -> new ExportWizard(node.id()).open(view.getSite().getShell())));
			menu.add(view.action("export.pictures", "picture", () -> new PicturesWizard(node.id()).open(view.getSite().getShell())));
		}
		Selections.document(selection()).filter(OpenDocument::isDirty)
				.ifPresent(document -> menu.add(view.action("save", "save", () -> document.save(new NullProgressMonitor()))));
	}

	private IMenuManager diagrams(InterventionNode node) {
		MenuManager diagrams = new MenuManager(messages.get("openDiagram.menu"), Icons.descriptor("diagram"), null);
		for (DiagramKind kind : DiagramKind.VALUES)
			diagrams.add(action(ModelLabels.literal(kind, workplace.locale()), kind.getLiteral(),
					() -> new DiagramEditors(view.getSite().getPage()).open(new InterventionDiagramInput(node.id(), contents.name(node.id()), kind, null))));
		return diagrams;
	}

	/** What is drawn can be shown in its diagram; a core element that takes no part in the current theory can be added to its map. */
	private void fillDiagram(IMenuManager menu, Object selected) {
		if (!(selected instanceof Element element) || selection().size() != 1)
			return;
		Theory theory = element instanceof CoreElement ? Interventions.currentTheory(Interventions.interventionOf(element)) : null;
		if (theory != null && !theory.getCoreElements().contains(element))
			menu.add(view.action("addToMap", "resultMap", () -> workplace.documents().of(element)
					.ifPresent(document -> new ElementActions(view.getSite().getPage()).addToMap((CoreElement) element, theory, document))));
		else if (DiagramEditors.canShow(element))
			menu.add(view.action("showInDiagram", "diagram", () -> new DiagramEditors(view.getSite().getPage()).reveal(element)));
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
		List<Theory> theories = selection().stream().map(node -> node instanceof Node other ? other.subject() : node)
				.filter(Theory.class::isInstance).map(Theory.class::cast).distinct().toList();
		if (theories.isEmpty())
			return;
		TheoryActions actions = new TheoryActions(view.getSite().getPage(), theories.get(0));
		if (theories.size() == 2) {
			if (actions.canCompare(theories.get(1)))
				menu.add(view.action("theory.compare", "compare", () -> actions.compare(theories.get(1))));
		} else if (theories.size() == 1) {
			menu.add(view.action("theory.tables", "tables", actions::openTables));
			menu.add(view.action("theory.newVersion", "duplicate", () -> actions.newVersion().ifPresent(view::reveal)));
			if (!actions.others().isEmpty())
				menu.add(view.action("theory.compareWith", "compare", actions::compareWithAnother));
		}
	}

	private void fillCreation(IMenuManager menu, Object selected) {
		Optional<OpenDocument> document = Selections.document(selection());
		if (document.isPresent() && selected instanceof GroupNode group && ElementMaker.canMake(group.feature()))
			menu.add(creation(document.get(), group.owner(), group.feature()));
		Element parent = selected instanceof Element element ? element : selected instanceof InterventionNode node ? node.subject() : null;
		if (document.isPresent() && parent != null)
			ElementMaker.kindsUnder(parent).forEach(kind -> menu.add(creation(document.get(), parent, kind)));
		menu.add(new Separator());
		menu.add(newIntervention);
		if (selected instanceof InterventionNode node)
			menu.add(view.action("intervention.fromThis", "duplicate", () -> view.interventions().duplicate(node.id(), view::show)));
		menu.add(view.action("intervention.fromExample", "examples", () -> view.interventions().createFromExample(view::show)));
		menu.add(action(messages.get("intervention.import"), "import", view::importIntervention));
	}

	private IAction creation(OpenDocument document, Element parent, EReference kind) {
		return action(ModelLabels.type(kind.getEReferenceType(), workplace.locale()), Icons.nameFor(kind.getEReferenceType().getName()),
				() -> view.once(() -> new ElementMaker(view.getSite().getShell(), document).make(parent, kind).ifPresent(view::reveal)));
	}

	private static IAction action(String words, String icon, Runnable work) {
		return new Action(words, Icons.descriptor(icon)) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	/** Compares two interventions, or one with what it was when a version was last named. */
	private void compare() {
		List<InterventionNode> nodes = selection().stream().filter(InterventionNode.class::isInstance).map(InterventionNode.class::cast)
				.toList();
		InterventionNode node = nodes.get(nodes.size() - 1);
		Side earlier = nodes.size() > 1 ? Side.today(nodes.get(0).id()) : new Side(node.id(), lastNamed(node.id()).orElse(null));
		new DiagramEditors(view.getSite().getPage()).open(new InterventionComparisonInput(contents.name(node.id()), earlier, Side.today(node.id())),
				InterventionComparisonEditor.ID);
	}

	/** The moment of the version that was named last. */
	private Optional<Instant> lastNamed(String id) {
		return workplace.documents().find(id).flatMap(document -> document.intervention().getVersions().stream().map(Version::getMoment)
				.filter(Objects::nonNull).reduce((first, last) -> last));
	}

	private IStructuredSelection selection() {
		return view.viewer().getStructuredSelection();
	}
}
