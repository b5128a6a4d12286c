package org.lovende.core.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lovende.core.Models;
import org.lovende.core.compare.Differences;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

class ActivityBoardTest {
	private final Intervention intervention = Models.intervention("Plan");
	private final Theory theory = Models.theory(intervention, "T1");
	private final Activity walk = Models.activity(intervention, "walk", null);
	private final Activity swim = Models.activity(intervention, "swim", null);
	private final Activity cook = Models.activity(intervention, "cook", null);
	private final InterventionEditingDomain domain = new InterventionEditingDomain(intervention);
	private final ActivityBoard board = new ActivityBoard(domain, Locale.ENGLISH);

	@Test
	void becomeCoreElement_group_takesItsNotesOffTheBoard() {
		domain.getCommandStack().execute(board.moveToGroup(List.of(walk, swim), "Exercise"));
		domain.getCommandStack().execute(board.setPurpose(walk, "being more active"));
		Intervention before = EcoreUtil.copy(intervention);
		var creation = board.becomeCoreElement("Exercise", theory);
		domain.getCommandStack().execute(creation.command());
		CoreElement coreElement = creation.element();
		assertThat(coreElement.getTitle()).isEqualTo("Exercise");
		assertThat(coreElement.getEffect()).isEqualTo("being more active");
		assertThat(theory.getCoreElements()).containsExactly(coreElement);
		assertThat(ActivityBoard.notes(intervention)).containsExactly(cook);
		assertThat(walk.getCoreElement()).isSameAs(coreElement);
		domain.getCommandStack().undo();
		assertThat(Differences.between(before, intervention)).isEmpty();
	}

	@Test
	void renameGroup_toOneThatIsThere_mergesThem() {
		domain.getCommandStack().execute(board.moveToGroup(List.of(walk), "Exercise"));
		domain.getCommandStack().execute(board.moveToGroup(List.of(swim), "Sports"));
		assertThat(board.renameGroup("Sports", "Exercise").getLabel()).startsWith("Merge");
		domain.getCommandStack().execute(board.renameGroup("Sports", "Exercise"));
		assertThat(ActivityBoard.groups(intervention)).containsOnlyKeys("Exercise");
		assertThat(board.newGroupName()).isEqualTo("Gruppe 1");
	}

	@Test
	void suggestions_purposesInOtherWords_areOneSet() {
		walk.setPurpose("Borgeren bliver mere fysisk aktiv i hverdagen");
		swim.setPurpose("Mere fysisk aktiv i hverdagen");
		cook.setPurpose("Sundere mad");
		assertThat(PurposeSuggestions.of(intervention)).containsExactly(List.of(walk, swim));
		domain.getCommandStack().execute(board.moveToGroup(List.of(walk, swim), "Exercise"));
		assertThat(PurposeSuggestions.of(intervention)).isEmpty();
	}
}
