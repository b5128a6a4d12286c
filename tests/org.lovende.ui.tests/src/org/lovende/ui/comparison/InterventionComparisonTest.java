package org.lovende.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.Test;
import org.lovende.core.compare.ChangeKind;
import org.lovende.core.compare.ElementChange;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionCopy;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.repository.Repository;
import org.lovende.repository.Workspace;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;

@InWorkbench
class InterventionComparisonTest {
	private final Repository repository = Workplace.current().repository();

	@Test
	void todayAndAnotherMoment_showTheTextsSideBySideAndFollowTheModel() throws Exception {
		String id = RunningWorkbench.id(W1);
		OpenDocument document = RunningWorkbench.open(id);
		InterventionComparisonEditor editor = open(new Side(id, repository.commits(id).get(0).time()), Side.today(id));
		RunningWorkbench.await("equal", () -> editor.summary().equals("The two say exactly the same."));

		document.execute(new Change(document.domain()).set(document.intervention(), InterventionPackage.Literals.INTERVENTION__PURPOSE, "At give ro")
				.command("Set"));
		RunningWorkbench.await("difference", () -> editor.list().viewer().getTable().getItemCount() == 1);
		ElementChange change = (ElementChange) editor.list().viewer().getElementAt(0);
		assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
		editor.list().select(change);
		assertThat(RunningWorkbench.texts(editor.texts().content())).contains("\u2260 Purpose", W1);
		assertThat(RunningWorkbench.controls(editor.texts().content()).filter(StyledText.class::isInstance).map(StyledText.class::cast).map(StyledText::getText))
				.contains("At give ro");
		document.undo();
		RunningWorkbench.await("equal again", () -> editor.summary().equals("The two say exactly the same."));
	}

	@Test
	void todayAndToday_withUnsavedChanges_comparesWithWhatWasSaved() throws Exception {
		String id = RunningWorkbench.id(W1);
		OpenDocument document = RunningWorkbench.open(id);
		document.execute(new Change(document.domain()).set(document.intervention(), InterventionPackage.Literals.INTERVENTION__PURPOSE, "At give mod")
				.command("Set"));
		InterventionComparisonEditor editor = open(Side.today(id), Side.today(id));
		RunningWorkbench.await("difference", () -> editor.list().viewer().getTable().getItemCount() == 1);
		assertThat(RunningWorkbench.controls(editor.list().viewer().getTable().getShell()).filter(Combo.class::isInstance).map(Combo.class::cast)
				.map(Combo::getText)).contains("As it was last saved");
		document.undo();
		RunningWorkbench.await("equal", () -> editor.summary().equals("The two say exactly the same."));
	}

	@Test
	void anInterventionAndItsCopy_showOnlyWhatWasAdapted() throws Exception {
		String id = RunningWorkbench.id(W1);
		Intervention copy = InterventionCopy.of(RunningWorkbench.open(id).intervention(), "Tilpasset til familier");
		copy.getCoreElements().get(0).setAbout("Noget ganske andet");
		String copyId = copy.getId();
		try (Workspace workspace = repository.openWorkspace()) {
			workspace.add(copy);
			workspace.commit("Copy");
		}
		InterventionComparisonEditor editor = open(Side.today(id), Side.today(copyId));
		RunningWorkbench.await("differences", () -> editor.list().viewer().getTable().getItemCount() > 0);
		List<ElementChange> changes = List.of(editor.list().viewer().getTable().getItems()).stream().map(item -> (ElementChange) item.getData()).toList();
		assertThat(changes).extracting(ElementChange::kind).containsOnly(ChangeKind.CHANGED);
		assertThat(changes).extracting(ElementChange::type).containsExactlyInAnyOrder("Intervention", "Core element");
		RunningWorkbench.page().closeAllEditors(false);
		repository.delete(copyId);
	}

	private static InterventionComparisonEditor open(Side earlier, Side later) throws Exception {
		return (InterventionComparisonEditor) RunningWorkbench.page().openEditor(new InterventionComparisonInput(W1, earlier, later),
				InterventionComparisonEditor.ID);
	}
}
