package org.lovende.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Outcome;

class ConstraintsTest {
	private final Intervention w1 = Models.w1();
	private final Outcome outcome = w1.getTheories().get(0).getOutcomes().get(0);

	@Test
	void check_soundInterventions_findsNothing() {
		assertThat(List.of(w1, Models.w6(), Models.complete(), Models.intervention("Begun"))).allMatch(sound -> Constraints.check(sound).isEmpty());
	}

	@Test
	void check_severalFaults_namesEachWhereItIs() {
		w1.setName(null);
		outcome.setTitle("x".repeat(301));
		w1.getTheories().get(0).getLinks().get(0).setTo(null);
		assertThat(Constraints.check(w1)).extracting(Violation::constraint).containsExactly(Constraint.NAME_MISSING, Constraint.TEXT_TOO_LONG,
				Constraint.REFERENCE_MISSING);
		assertThat(Constraints.check(w1).get(1).element()).isSameAs(outcome);
		assertThat(Constraints.check(w1).get(1).feature()).isSameAs(ElementPackage.Literals.TITLED_ELEMENT__TITLE);
	}

	@Test
	void check_commentsInACircle_areNamed() {
		Comment question = Models.comment(w1, "question", outcome);
		Comment reply = Models.comment(w1, "reply", question);
		Comment replyToReply = Models.comment(w1, "reply to the reply", reply);
		assertThat(Constraints.check(w1)).isEmpty();
		question.setAbout(replyToReply);
		assertThat(Constraints.check(w1)).extracting(Violation::constraint).containsOnly(Constraint.COMMENT_ON_ITSELF).hasSize(3);
		question.setAbout(question);
		assertThat(Constraints.check(w1)).extracting(Violation::element).containsExactly(question);
	}

	@Test
	void check_emptyTitle_isAFindingAndNoViolation() {
		outcome.setTitle(null);
		assertThat(Constraints.check(w1)).isEmpty();
	}

	@Test
	void ofValue_whileTyping_saysWhatWouldNotHold() {
		assertThat(Constraints.ofValue(outcome, ElementPackage.Literals.TITLED_ELEMENT__TITLE, "x".repeat(300))).isEmpty();
		assertThat(Constraints.ofValue(outcome, ElementPackage.Literals.TITLED_ELEMENT__TITLE, "x".repeat(301)))
				.map(Violation::constraint).contains(Constraint.TEXT_TOO_LONG);
		assertThat(Constraints.ofValue(outcome, ElementPackage.Literals.ELEMENT__ID, outcome.getId())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void message_everyConstraint_hasASentenceInBothLanguages(Constraint constraint) {
		Violation violation = new Violation(constraint, outcome, ElementPackage.Literals.TITLED_ELEMENT__TITLE);
		assertThat(violation.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{").isNotEqualTo(violation.message(Interventions.DANISH));
		assertThat(violation.message(Interventions.DANISH)).endsWith(".").doesNotContain("{");
	}
}
