package org.lovende.ui.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.TheoryGraph;
import org.lovende.core.edit.Change;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CoreElement;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.TrashEntry;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.Node.DiagramNode;
import org.lovende.ui.explorer.Node.GroupNode;
import org.lovende.ui.explorer.Node.InterventionNode;
import org.lovende.ui.explorer.Node.TrashedNode;

@InWorkbench
class ExplorerTest {
	private final Repository repository = Workplace.current().repository();
	private final TreeViewer viewer = RunningWorkbench.explorer().viewer();

	@Test
	void roots_ofANewRepository_areTheExamples() throws Exception {
		RunningWorkbench.await("examples", () -> viewer.getTree().getItemCount() >= 4);
		assertThat(texts(viewer.getTree().getItems())).contains(W1, "Mentorindsats");
		assertThat(repository.list()).extracting(InterventionSummary::name).contains(W1);
	}

	@Test
	void expand_anIntervention_showsItsPartsWithCounts() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		InterventionNode node = new InterventionNode(document.intervention().getId());
		viewer.setExpandedState(node, true);
		GroupNode coreElements = new GroupNode(document.intervention(), InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS);
		RunningWorkbench.await("parts", () -> viewer.testFindItem(coreElements) != null);
		TreeItem item = (TreeItem) viewer.testFindItem(coreElements);
		assertThat(item.getText()).isEqualTo("Core elements  " + document.intervention().getCoreElements().size());
		viewer.setExpandedState(coreElements, true);
		assertThat(item.getItems()).extracting(TreeItem::getData).containsExactlyElementsOf(document.intervention().getCoreElements());
	}

	@Test
	void open_anInterventionWithUnsavedChanges_namesItsEditorWithoutTheStar() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		document.execute(new Change(document.domain()).set(document.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, "Byen").command("Set"));
		RunningWorkbench.explorerInPlace().open(new InterventionNode(document.intervention().getId()));
		assertThat(RunningWorkbench.page().getActiveEditor().getTitleToolTip()).startsWith(W1);
		document.undo();
	}

	@Test
	void kindsUnder_anIntervention_areThoseThatNeedNoMoreThanATitle() throws Exception {
		Intervention intervention = RunningWorkbench.open(RunningWorkbench.id(W1)).intervention();
		assertThat(ElementMaker.kindsUnder(intervention)).contains(InterventionPackage.Literals.INTERVENTION__TARGET_GROUPS,
				InterventionPackage.Literals.INTERVENTION__COSTS).doesNotContain(InterventionPackage.Literals.INTERVENTION__VERSIONS,
						InterventionPackage.Literals.INTERVENTION__COMMENTS, InterventionPackage.Literals.INTERVENTION__DISMISSALS,
						InterventionPackage.Literals.INTERVENTION__SKIPPED_STEPS);
	}

	@Test
	void create_duplicateDeleteAndRestore_areInTheRepository() throws Exception {
		String id = create("Ny start");
		RunningWorkbench.open(id);

		RunningWorkbench.answer("Ny start igen", "Duplicate");
		List<String> copies = new ArrayList<>();
		actions().duplicate(id, copies::add);
		RunningWorkbench.await("copy", () -> !copies.isEmpty());
		assertThat(find("Ny start igen").orElseThrow().id()).isNotEqualTo(id).isEqualTo(copies.get(0));

		RunningWorkbench.select(new InterventionNode(id));
		RunningWorkbench.answer(null, "Put into the trash");
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_DELETE);
		RunningWorkbench.await("deletion", () -> find("Ny start").isEmpty());
		RunningWorkbench.await("closed", () -> Workplace.current().documents().find(id).isEmpty());
		TrashEntry trashed = repository.trash().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
		RunningWorkbench.await("trash in the tree", () -> Arrays.stream(viewer.getTree().getItems()).anyMatch(item -> item.getText().startsWith("Trash")));
		assertThat(new ExplorerLabels(new RepositoryContents(Workplace.current(), () -> { })).getText(new TrashedNode(trashed))).isEqualTo("Ny start");

		actions().restore(id);
		RunningWorkbench.await("restored", () -> find("Ny start").isPresent());
	}

	@Test
	void newIntervention_nameOfAnother_isNotAccepted() throws Exception {
		int before = repository.list().size();
		RunningWorkbench.answer(W1.toUpperCase(), "Cancel");
		RunningWorkbench.command(IWorkbenchCommandConstants.FILE_NEW);
		assertThat(repository.list()).hasSize(before);
	}

	@Test
	void newCoreElement_underItsGroup_takesPartInTheTheoryAndIsOneUndo() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		Intervention intervention = document.intervention();
		int before = intervention.getCoreElements().size();
		RunningWorkbench.answer("Fast kontaktperson", "Create");
		Optional<Element> made = new ElementMaker(RunningWorkbench.page().getWorkbenchWindow().getShell(), document).make(intervention,
				InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS);
		assertThat(made).isPresent();
		assertThat(intervention.getCoreElements()).hasSize(before + 1);
		assertThat(Interventions.currentTheory(intervention).getCoreElements()).contains((CoreElement) made.get());
		document.undo();
		assertThat(intervention.getCoreElements()).hasSize(before);
		assertThat(Interventions.currentTheory(intervention).getCoreElements()).doesNotContain((CoreElement) made.get());
	}

	@Test
	void deleteElement_withLinks_namesWhatGoesAlongAndUndoBringsAllBack() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		Intervention intervention = document.intervention();
		CoreElement coreElement = intervention.getCoreElements().get(0);
		int links = Interventions.currentTheory(intervention).getLinks().size();
		RunningWorkbench.answer(null, "Delete");
		new ElementActions(RunningWorkbench.page()).delete(List.of(coreElement), document);
		assertThat(intervention.getCoreElements()).doesNotContain(coreElement);
		assertThat(Interventions.currentTheory(intervention).getLinks()).hasSizeLessThan(links);
		document.undo();
		assertThat(intervention.getCoreElements()).contains(coreElement);
		assertThat(Interventions.currentTheory(intervention).getLinks()).hasSize(links);
	}

	@Test
	void deleteElement_inUse_andCancel_namesWhatGoesAlongAndLeavesEverything() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		CoreElement coreElement = document.intervention().getCoreElements().get(0);
		CausalLink link = TheoryGraph.of(Interventions.currentTheory(document.intervention())).outgoing(coreElement).get(0);
		List<String> words = new ArrayList<>();
		AtomicBoolean asked = RunningWorkbench.fillIn(dialog -> RunningWorkbench.controls(dialog).filter(Label.class::isInstance).map(Label.class::cast)
				.map(Label::getText).forEach(words::add), "Cancel");
		RunningWorkbench.explorer().reveal(coreElement);
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_DELETE);
		assertThat(asked).isTrue();
		assertThat(words).anyMatch(text -> text.contains("• Causal link: ") && text.contains(ElementNames.brief(link, RunningWorkbench.locale())));
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void duplicate_withUnsavedChanges_savesThemFirstSoThatTheCopyHasThem() throws Exception {
		String id = create("Til kopi");
		OpenDocument document = RunningWorkbench.open(id);
		document.execute(new Change(document.domain()).set(document.intervention(), InterventionPackage.Literals.INTERVENTION__PURPOSE, "Ro på")
				.command("Set"));
		AtomicBoolean asked = RunningWorkbench.answer(null, "Save and go on");
		RunningWorkbench.answer("Kopi", "Duplicate");
		actions().duplicate(id, copy -> { });
		assertThat(asked).isTrue();
		assertThat(document.isDirty()).isFalse();
		RunningWorkbench.await("copy", () -> find("Kopi").isPresent());
		assertThat(RunningWorkbench.<String>saved(find("Kopi").orElseThrow().id(), Intervention::getPurpose)).isEqualTo("Ro på");
	}

	@Test
	void rename_andSave_isTheNameInTheRepositoryAndInTheTree() throws Exception {
		OpenDocument document = RunningWorkbench.open(create("Gammelt navn"));
		RunningWorkbench.answer("Bedre navn", "Rename");
		RunningWorkbench.explorer();
		RunningWorkbench.command("org.eclipse.ui.edit.rename");
		assertThat(document.trySave()).isTrue();
		assertThat(find("Bedre navn")).isPresent();
		assertThat(find("Gammelt navn")).isEmpty();
		RunningWorkbench.await("name in the tree", () -> texts(viewer.getTree().getItems()).contains("Bedre navn"));
	}

	@Test
	void rename_anIntervention_showsTheStarUntilItIsUndone() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		RunningWorkbench.answer("Et nyt navn", "Rename");
		RunningWorkbench.explorer();
		RunningWorkbench.command("org.eclipse.ui.edit.rename");
		assertThat(document.intervention().getName()).isEqualTo("Et nyt navn");
		RunningWorkbench.await("star", () -> texts(viewer.getTree().getItems()).contains("*Et nyt navn"));
		document.undo();
		RunningWorkbench.await("no star", () -> texts(viewer.getTree().getItems()).contains(W1));
	}

	@Test
	void doubleClick_onADiagram_opensItsEditorOnce() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		DiagramNode diagram = new DiagramNode(document.intervention(), DiagramKind.RESULT_MAP, document.intervention().getTheories().get(0));
		RunningWorkbench.explorer().open(diagram);
		RunningWorkbench.explorer().open(diagram);
		assertThat(RunningWorkbench.page().getEditorReferences()).hasSize(1);
		assertThat(RunningWorkbench.page().getActiveEditor()).isInstanceOf(DiagramEditor.class);
		RunningWorkbench.page().closeAllEditors(false);
		assertThat(Workplace.current().documents().find(document.intervention().getId())).contains(document);
	}

	@Test
	void menu_ofAnIntervention_opensItsDiagrams() throws Exception {
		String id = RunningWorkbench.id(W1);
		viewer.setSelection(new StructuredSelection(new InterventionNode(id)));
		Menu menu = viewer.getControl().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Menu diagrams = item(menu, "Open diagram").getMenu();
		assertThat(diagrams.getItems()).extracting(MenuItem::getText).containsExactly("Result map", "Priority matrix", "Phases", "Activity board");
		item(diagrams, "Priority matrix").notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		RunningWorkbench.await("matrix", () -> RunningWorkbench.page().getActiveEditor() != null && RunningWorkbench.page().getActiveEditor().getEditorInput()
				.equals(new InterventionDiagramInput(id, W1, DiagramKind.PRIORITY_MATRIX, null)));
	}

	private static MenuItem item(Menu menu, String words) {
		return Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(words)).findFirst().orElseThrow();
	}

	@Test
	void doubleClick_onTheActivityBoard_opensItsEditor() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		GroupNode activities = new GroupNode(document.intervention(), InterventionPackage.Literals.INTERVENTION__ACTIVITIES);
		DiagramNode board = new DiagramNode(document.intervention(), DiagramKind.ACTIVITY_BOARD, null);
		viewer.setExpandedState(new InterventionNode(document.intervention().getId()), true);
		RunningWorkbench.await("activities in the tree", () -> viewer.testFindItem(activities) != null);
		viewer.setExpandedState(activities, true);
		assertThat(((TreeItem) viewer.testFindItem(board)).getText()).isEqualTo("Activity board");
		RunningWorkbench.explorer().open(board);
		assertThat(RunningWorkbench.page().getActiveEditor().getEditorInput())
				.isEqualTo(new InterventionDiagramInput(document.intervention().getId(), W1, DiagramKind.ACTIVITY_BOARD, null));
	}

	@Test
	void filter_wordOfACoreElement_keepsItsPathOnly() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		CoreElement coreElement = document.intervention().getCoreElements().get(0);
		ExplorerLabels labels = new ExplorerLabels(new RepositoryContents(Workplace.current(), () -> { }));
		NameFilter filter = new NameFilter(coreElement.getTitle(), (ExplorerContent) viewer.getContentProvider(), labels);
		GroupNode group = new GroupNode(document.intervention(), InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS);
		assertThat(filter.select(viewer, null, new InterventionNode(document.intervention().getId()))).isTrue();
		assertThat(filter.select(viewer, null, group)).isTrue();
		assertThat(filter.select(viewer, null, coreElement)).isTrue();
		assertThat(filter.select(viewer, null, document.intervention().getCoreElements().get(1))).isFalse();
		assertThat(filter.select(viewer, null, new GroupNode(document.intervention(), InterventionPackage.Literals.INTERVENTION__COSTS))).isFalse();
	}

	/** Makes an intervention; answers its identifier. */
	private String create(String name) {
		RunningWorkbench.answer(name, "Create");
		RunningWorkbench.command(IWorkbenchCommandConstants.FILE_NEW);
		RunningWorkbench.await("creation", () -> find(name).isPresent());
		return find(name).orElseThrow().id();
	}

	private InterventionActions actions() {
		RepositoryContents contents = new RepositoryContents(Workplace.current(), () -> { });
		contents.refresh();
		RunningWorkbench.await("contents", contents::isRead);
		return new InterventionActions(RunningWorkbench.page().getWorkbenchWindow().getShell(), contents, id -> { });
	}

	private Optional<InterventionSummary> find(String name) {
		try {
			return repository.list().stream().filter(summary -> summary.name().equals(name)).findFirst();
		} catch (RepositoryException e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> texts(TreeItem[] items) {
		return Arrays.stream(items).map(TreeItem::getText).toList();
	}
}
