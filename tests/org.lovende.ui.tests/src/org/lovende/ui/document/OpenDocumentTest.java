package org.lovende.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.repository.HistoryEntry;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.UnsavedChanges;
import org.lovende.ui.Workplace;
import org.lovende.ui.comparison.ComparisonInput;
import org.lovende.ui.theory.TheoryTablesInput;

@InWorkbench
class OpenDocumentTest {
	private OpenDocument document;
	private String id;

	@BeforeEach
	void open() throws Exception {
		id = RunningWorkbench.id(W1);
		document = RunningWorkbench.open(id);
	}

	@Test
	void save_withoutAnEditor_commitsAndNamesTheCommandsInTheHistory() throws Exception {
		change("Byen");
		assertThat(document.isDirty()).isTrue();
		RunningWorkbench.explorer();
		RunningWorkbench.command(IWorkbenchCommandConstants.FILE_SAVE);
		RunningWorkbench.await("saved", () -> !document.isDirty());
		assertThat(RunningWorkbench.<String>saved(id, Intervention::getOrganisation)).isEqualTo("Byen");
		assertThat(Workplace.current().repository().history(id)).extracting(HistoryEntry::label).contains("Set to Byen");
		document.undo();
		assertThat(document.isDirty()).as("undone after the save").isTrue();
		assertThat(document.trySave()).isTrue();
	}

	@Test
	void save_afterSomethingWasTakenBack_doesNotNameItInTheHistory() throws Exception {
		change("Byen");
		document.undo();
		change("Kommunen");
		assertThat(document.trySave()).isTrue();
		assertThat(Workplace.current().repository().commits(id).get(0).label()).contains("Set to Kommunen").doesNotContain("Set to Byen");
		document.undo();
		assertThat(document.trySave()).isTrue();
	}

	@Test
	void save_afterTheLastOfSeveralWasTakenBack_namesTheOthersInTheHistory() throws Exception {
		change("Byen");
		change("Kommunen");
		document.undo();
		assertThat(document.trySave()).isTrue();
		assertThat(Workplace.current().repository().commits(id).get(0).label()).contains("Set to Byen").doesNotContain("Set to Kommunen");
		document.undo();
		assertThat(document.trySave()).isTrue();
	}

	@Test
	void commands_whileTheUserWaitsForASave_areNotAccepted() throws Exception {
		change("Kommunen");
		List<Boolean> accepted = new ArrayList<>();
		Runnable listener = () -> {
			if (document.isSaving())
				accepted.add(change("Noget andet"));
		};
		document.addListener(listener);
		document.trySave();
		document.removeListener(listener);
		assertThat(accepted).isNotEmpty().containsOnly(false);
		assertThat(document.intervention().getOrganisation()).isEqualTo("Kommunen");
		document.undo();
		document.trySave();
	}

	@Test
	void commands_whileSavingInTheBackground_areKeptForTheNextSave() throws Exception {
		change("Kommunen");
		document.save(new NullProgressMonitor());
		assertThat(change("Regionen")).isTrue();
		RunningWorkbench.await("saved", () -> "Kommunen".equals(organisationSaved()));
		assertThat(document.intervention().getOrganisation()).isEqualTo("Regionen");
		assertThat(document.isDirty()).isTrue();
		document.undo();
		document.undo();
		assertThat(document.trySave()).isTrue();
	}

	@Test
	void notifications_ofEditingAndSaving_comeOnTheUiThread() {
		List<Thread> threads = new ArrayList<>();
		EContentAdapter adapter = new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (!notification.isTouch())
					threads.add(Thread.currentThread());
			}
		};
		document.intervention().eAdapters().add(adapter);
		change("Regionen");
		document.undo();
		document.redo();
		document.trySave();
		document.undo();
		document.trySave();
		document.intervention().eAdapters().remove(adapter);
		assertThat(threads).isNotEmpty().containsOnly(Thread.currentThread());
	}

	@Test
	void open_mapOfTheCurrentTheory_isOneEditorWhetherOrNotTheTheoryIsNamed() {
		InterventionDiagramInput unnamed = new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null);
		InterventionDiagramInput named = new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP,
				Interventions.currentTheory(document.intervention()).getId());
		for (List<InterventionDiagramInput> order : List.of(List.of(unnamed, named), List.of(named, unnamed))) {
			order.forEach(new DiagramEditors(RunningWorkbench.page())::open);
			assertThat(RunningWorkbench.page().getEditorReferences()).hasSize(1);
			RunningWorkbench.page().closeAllEditors(false);
		}
	}

	@Test
	void open_mapsOfTwoTheories_areTwoEditors() {
		InterventionDiagramInput current = new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null);
		InterventionDiagramInput other = new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, "another");
		List.of(current, other).forEach(new DiagramEditors(RunningWorkbench.page())::open);
		assertThat(RunningWorkbench.page().getEditorReferences()).hasSize(2);
		RunningWorkbench.page().closeAllEditors(false);
	}

	@Test
	void close_theLastEditorOfADirtyDocument_asksAndLosesNothing() throws Exception {
		InterventionDiagramInput input = new InterventionDiagramInput(id, W1, DiagramKind.PRIORITY_MATRIX, null);
		new DiagramEditors(RunningWorkbench.page()).open(input);
		IEditorPart editor = RunningWorkbench.page().findEditor(input);
		change("Byen");
		RunningWorkbench.await("dirty editor", editor::isDirty);
		AtomicBoolean asked = RunningWorkbench.answer(null, "Later");
		RunningWorkbench.page().closeEditor(editor, false);
		RunningWorkbench.await("question", asked::get);
		assertThat(Workplace.current().documents().dirty()).containsExactly(document);
	}

	@Test
	void mayClose_unsavedChanges_asksAndDoesAsTold() throws Exception {
		change("Byen");
		RunningWorkbench.answer(null, "Cancel");
		assertThat(new UnsavedChanges(Workplace.current()).mayClose()).isFalse();
		assertThat(document.isDirty()).isTrue();
		RunningWorkbench.answer(null, "Save");
		assertThat(new UnsavedChanges(Workplace.current()).mayClose()).isTrue();
		assertThat(RunningWorkbench.<String>saved(id, Intervention::getOrganisation)).isEqualTo("Byen");
		document.undo();
		document.trySave();
	}

	@Test
	void inputs_writtenByTheWorkbenchAndReadAgain_areEqual() {
		InterventionDiagramInput map = new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, "t");
		for (InterventionInput input : List.of(map, new InterventionDiagramInput(id, W1, DiagramKind.PHASES, null), new TheoryTablesInput(id, W1, "t"),
				new ComparisonInput(id, W1, "t", "u"))) {
			XMLMemento memento = XMLMemento.createWriteRoot("input");
			input.saveState(memento);
			IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(input.getFactoryId());
			assertThat(factory.createElement(memento)).isEqualTo(input).hasSameHashCodeAs(input);
		}
		assertThat(new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null)).isNotEqualTo(map);
	}

	@Test
	void open_twice_isOneDocumentUntilBothReleaseIt() throws Exception {
		String other = RunningWorkbench.id("Mentorindsats");
		OpenDocuments documents = Workplace.current().documents();
		assertThat(documents.open(other)).isSameAs(documents.open(other));
		RunningWorkbench.await("loaded", () -> documents.find(other).isPresent());
		OpenDocument opened = documents.find(other).orElseThrow();
		documents.release(other);
		assertThat(documents.find(other)).contains(opened);
		documents.release(other);
		assertThat(documents.find(other).isPresent()).as("open in the explorer only if a test selected it").isEqualTo(!opened.isClosed());
	}

	private String organisationSaved() {
		try {
			return RunningWorkbench.saved(id, Intervention::getOrganisation);
		} catch (RepositoryException e) {
			throw new AssertionError(e);
		}
	}

	private boolean change(String organisation) {
		return document.execute(new Change(document.domain())
				.set(document.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, organisation).command("Set to " + organisation));
	}
}
