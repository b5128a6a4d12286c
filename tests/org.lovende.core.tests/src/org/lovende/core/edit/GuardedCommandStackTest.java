package org.lovende.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.core.compare.Differences;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.PrioritisationFactory;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.prioritisation.Round;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;

class GuardedCommandStackTest {
	private static final EStructuralFeature TITLE = ElementPackage.Literals.TITLED_ELEMENT__TITLE;
	private static final EStructuralFeature LINKS = TheoryPackage.Literals.THEORY__LINKS;
	private static final EStructuralFeature IMPORTANCE = PrioritisationPackage.Literals.RATED__IMPORTANCE;

	private Intervention intervention;
	private Intervention original;
	private Theory theory;
	private Outcome s1;
	private Outcome m1;
	private DevelopmentPoint point;
	private Round round;
	private InterventionEditingDomain domain;
	private CommandStack stack;

	@BeforeEach
	void makeDocument() {
		intervention = Models.w1();
		theory = intervention.getTheories().get(0);
		s1 = Models.get(intervention, "S1");
		m1 = Models.get(intervention, "M1");
		point = Models.developmentPoint(intervention, "point", 3.0, 4.0);
		round = Models.round(intervention, "round");
		Models.rating(round, point, 1.0, 1.0);
		Models.position(Models.layout(intervention, "layout", theory), s1);
		assertThat(Constraints.check(intervention)).isEmpty();
		original = EcoreUtil.copy(intervention);
		domain = new InterventionEditingDomain(intervention);
		stack = domain.getCommandStack();
	}

	@Test
	void execute_allowedChange_canBeUndoneAndRedone() {
		stack.execute(new Change(domain).set(s1, TITLE, "New").command("Rename"));
		assertThat(s1.getTitle()).isEqualTo("New");
		assertThat(stack.getUndoCommand().getLabel()).isEqualTo("Rename");
		stack.undo();
		assertUnchanged();
		stack.redo();
		assertThat(s1.getTitle()).isEqualTo("New");
	}

	@Test
	void execute_titleTooLong_isRefusedWithASentence() {
		CommandRefusedException refusal = refusal(SetCommand.create(domain, s1, TITLE, "x".repeat(301)));
		assertThat(refusal.violations()).singleElement().extracting(Violation::constraint).isEqualTo(Constraint.TEXT_TOO_LONG);
		assertThat(refusal.message(Interventions.DANISH)).isEqualTo("»Titel« for »S1« er for lang: højst 300 tegn.");
		stack.execute(SetCommand.create(domain, s1, TITLE, "x".repeat(300)));
		assertThat(s1.getTitle()).hasSize(300);
	}

	@Test
	void createCommand_valueThatIsNotAllowed_isNotExecutableAndSaysWhy() {
		Command command = SetCommand.create(domain, point, IMPORTANCE, 10.5);
		assertThat(command.canExecute()).isFalse();
		assertThat(((RefusedCommand) command).violation().constraint()).isEqualTo(Constraint.RATING_OUT_OF_RANGE);
		assertThat(SetCommand.create(domain, point, IMPORTANCE, 10.0).canExecute()).isTrue();
	}

	@Test
	void execute_compoundWithARefusedPart_isRefusedAsAWhole() {
		assertThat(refusal(new Change(domain).set(s1, TITLE, "New").set(point, IMPORTANCE, -1.0).command("Both")).violations())
				.extracting(Violation::constraint).containsExactly(Constraint.RATING_OUT_OF_RANGE);
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, 10.1, Double.NaN, Double.POSITIVE_INFINITY })
	void execute_ratingOutsideItsRange_isRefusedHoweverItIsSet(double value) {
		assertRefused(SetCommand.create(domain, point, IMPORTANCE, value), Constraint.RATING_OUT_OF_RANGE);
		assertRefused(new SetCommand(domain, point, IMPORTANCE, value), Constraint.RATING_OUT_OF_RANGE);
		assertRefused(change(() -> point.setImportance(value), () -> point.setImportance(3.0)), Constraint.RATING_OUT_OF_RANGE);
	}

	@Test
	void execute_ratingUnset_isAllowed() {
		stack.execute(SetCommand.create(domain, point, IMPORTANCE, null));
		assertThat(point.getImportance()).isNull();
		stack.execute(SetCommand.create(domain, point, IMPORTANCE, SetCommand.UNSET_VALUE));
		assertThat(Constraints.check(intervention)).isEmpty();
	}

	@Test
	void execute_controlCharacter_isRefused() {
		assertRefused(SetCommand.create(domain, theory.getLinks().get(0), TheoryPackage.Literals.CAUSAL_LINK__RATIONALE, "a\u0000b"),
				Constraint.ILLEGAL_CHARACTER);
		assertRefused(SetCommand.create(domain, s1, TITLE, "half \uD83D"), Constraint.ILLEGAL_CHARACTER);
	}

	@Test
	void execute_positionThatIsNoNumber_isRefused() {
		Position position = intervention.getLayouts().get(0).getPositions().get(0);
		assertRefused(SetCommand.create(domain, position, DiagramPackage.Literals.POSITION__X, Double.NaN), Constraint.POSITION_NOT_FINITE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n" })
	void execute_blankName_isRefused(String name) {
		assertRefused(SetCommand.create(domain, intervention, InterventionPackage.Literals.INTERVENTION__NAME, name), Constraint.NAME_MISSING);
		assertRefused(SetCommand.create(domain, intervention, InterventionPackage.Literals.INTERVENTION__NAME, null), Constraint.NAME_MISSING);
	}

	@Test
	void execute_identifierChangedOrRemoved_isRefused() {
		EStructuralFeature id = ElementPackage.Literals.ELEMENT__ID;
		assertRefused(SetCommand.create(domain, s1, id, Ids.random()), Constraint.ID_CHANGED);
		assertThat(refusal(new SetCommand(domain, s1, id, Ids.random())).violations()).extracting(Violation::constraint)
				.containsExactly(Constraint.ID_CHANGED);
		assertThat(refusal(new SetCommand(domain, s1, id, null)).violations()).extracting(Violation::constraint).contains(Constraint.ID_MISSING);
	}

	@Test
	void execute_newElementWithoutOrWithAUsedIdentifier_isRefused() {
		Outcome nameless = TheoryFactory.eINSTANCE.createOutcome();
		assertRefused(AddCommand.create(domain, theory, TheoryPackage.Literals.THEORY__OUTCOMES, nameless), Constraint.ID_MISSING);
		nameless.setId(s1.getId().toUpperCase(Locale.ROOT));
		assertRefused(AddCommand.create(domain, theory, TheoryPackage.Literals.THEORY__OUTCOMES, nameless), Constraint.ID_NOT_UNIQUE);
	}

	@Test
	void change_newElementWithoutIdentifier_isGivenOne() {
		Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
		stack.execute(new Change(domain).add(theory, TheoryPackage.Literals.THEORY__OUTCOMES, outcome).command("Add"));
		assertThat(Ids.isUuid(outcome.getId())).isTrue();
	}

	@Test
	void execute_linkToItself_isRefused() {
		assertRefused(add(newLink(s1, s1)), Constraint.LINK_TO_ITSELF);
		assertThat(Constraints.ofNewLink(theory, s1, s1)).map(Violation::constraint).contains(Constraint.LINK_TO_ITSELF);
	}

	@Test
	void execute_secondLinkBetweenTheSameBoxes_isRefused() {
		CausalLink link = theory.getLinks().get(0);
		assertRefused(add(newLink(link.getFrom(), link.getTo())), Constraint.LINK_TWICE);
		assertThat(Constraints.ofNewLink(theory, link.getFrom(), link.getTo())).map(Violation::constraint).contains(Constraint.LINK_TWICE);
		assertThat(Constraints.ofNewLink(theory, link.getTo(), link.getFrom())).isEmpty();
		stack.execute(add(newLink(link.getTo(), link.getFrom())));
		assertThat(theory.getLinks()).hasSize(12);
	}

	@Test
	void execute_linkWithoutAnEnd_isRefused() {
		assertRefused(add(newLink(s1, null)), Constraint.REFERENCE_MISSING);
	}

	@Test
	void execute_linkIntoAnotherTheory_isRefused() {
		Theory other = Models.theory(intervention, "T2");
		Outcome elsewhere = Models.outcome(other, OutcomeTerm.LONG, "elsewhere");
		original = EcoreUtil.copy(intervention);
		assertRefused(add(newLink(s1, elsewhere)), Constraint.LINK_END_NOT_IN_THEORY);
		assertThat(Constraints.ofNewLink(theory, s1, elsewhere)).map(Violation::constraint).contains(Constraint.LINK_END_NOT_IN_THEORY);
	}

	@Test
	void execute_linkFromACoreElementThatDoesNotTakePart_isRefused() {
		CoreElement bystander = Models.coreElement(intervention, "D");
		original = EcoreUtil.copy(intervention);
		assertRefused(add(newLink(bystander, m1)), Constraint.LINK_END_NOT_IN_THEORY);
	}

	@Test
	void execute_boxRemovedWithoutItsLinks_isRefused() {
		CommandRefusedException refusal = refusal(RemoveCommand.create(domain, theory, TheoryPackage.Literals.THEORY__OUTCOMES, s1));
		assertThat(refusal.violations()).extracting(Violation::constraint)
				.contains(Constraint.LINK_END_NOT_IN_THEORY, Constraint.REFERENCE_OUTSIDE);
	}

	@Test
	void execute_coreElementTakenOutOfTheTheoryWithoutItsLinks_isRefused() {
		assertThat(refusal(RemoveCommand.create(domain, theory, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, theory.getCoreElements().get(0)))
				.violations()).extracting(Violation::constraint).containsOnly(Constraint.LINK_END_NOT_IN_THEORY);
	}

	@Test
	void execute_referenceIntoAnotherIntervention_isRefused() {
		Intervention other = Models.w6();
		assertRefused(SetCommand.create(domain, intervention, InterventionPackage.Literals.INTERVENTION__CURRENT_THEORY, other.getTheories().get(0)),
				Constraint.REFERENCE_OUTSIDE);
		assertRefused(SetCommand.create(domain, point, PrioritisationPackage.Literals.DEVELOPMENT_POINT__ORIGIN, other.getCoreElements().get(0)),
				Constraint.REFERENCE_OUTSIDE);
		assertRefused(SetCommand.create(domain, intervention.getLayouts().get(0), DiagramPackage.Literals.DIAGRAM_LAYOUT__THEORY,
				other.getTheories().get(0)), Constraint.REFERENCE_OUTSIDE);
	}

	@Test
	void execute_secondRatingOfAPointInARound_isRefused() {
		Rating rating = PrioritisationFactory.eINSTANCE.createRating();
		rating.setId(Ids.random());
		assertRefused(AddCommand.create(domain, round, PrioritisationPackage.Literals.ROUND__RATINGS, rating), Constraint.REFERENCE_MISSING);
		rating.setDevelopmentPoint(point);
		assertRefused(AddCommand.create(domain, round, PrioritisationPackage.Literals.ROUND__RATINGS, rating), Constraint.RATING_TWICE);
	}

	@Test
	void execute_commandOfAnyKind_isGuarded() {
		assertRefused(change(() -> s1.setTitle("x".repeat(301)), () -> s1.setTitle("S1")), Constraint.TEXT_TOO_LONG);
	}

	@Test
	void execute_newObjectFilledInTheSameCommand_isGuarded() {
		Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
		outcome.setId(Ids.random());
		assertRefused(change(() -> {
			theory.getOutcomes().add(outcome);
			outcome.setTitle("x".repeat(301));
		}, () -> theory.getOutcomes().remove(outcome)), Constraint.TEXT_TOO_LONG);
	}

	@Test
	void execute_refused_keepsTheHistory() {
		stack.execute(SetCommand.create(domain, s1, TITLE, "first"));
		stack.execute(SetCommand.create(domain, s1, TITLE, "second"));
		stack.undo();
		assertThatThrownBy(() -> stack.execute(add(newLink(s1, s1)))).isInstanceOf(CommandRefusedException.class);
		stack.redo();
		assertThat(s1.getTitle()).isEqualTo("second");
		stack.undo();
		stack.undo();
		assertUnchanged();
	}

	@Test
	void execute_onWhatIsBrokenAlready_allowsRepairAndOtherChangesButNoFurtherHarm() {
		theory.getOutcomes().remove(s1); // past the stack, as a faulty import might
		assertThat(Constraints.check(intervention)).isNotEmpty();
		Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
		stack.execute(new Change(domain).add(theory, TheoryPackage.Literals.THEORY__OUTCOMES, outcome).command("Add"));
		assertThat(theory.getOutcomes()).contains(outcome);
		assertThatThrownBy(() -> stack.execute(add(newLink(outcome, outcome)))).isInstanceOf(CommandRefusedException.class)
				.hasMessage("An arrow cannot lead from a box to itself.");
		stack.undo();
		assertThat(theory.getOutcomes()).doesNotContain(outcome);
		stack.execute(AddCommand.create(domain, theory, TheoryPackage.Literals.THEORY__OUTCOMES, s1, 0));
		assertThat(Constraints.check(intervention)).isEmpty();
		assertUnchanged();
	}

	@Test
	void undo_whereSomebodyElseMadeItImpossible_isRefusedAndCanBeTriedAgain() {
		CausalLink link = theory.getLinks().get(0);
		stack.execute(RemoveCommand.create(domain, theory, LINKS, link));
		CausalLink sameLink = Models.link(theory, link.getFrom(), link.getTo(), "drawn by another person");
		sameLink.eSet(ElementPackage.Literals.ELEMENT__ID, Ids.random());
		assertThatThrownBy(stack::undo).isInstanceOf(CommandRefusedException.class).hasMessageContaining("already an arrow");
		assertThat(theory.getLinks()).doesNotContain(link);
		theory.getLinks().remove(sameLink);
		stack.undo();
		assertUnchanged();
	}

	@Test
	void execute_commandThatFails_throwsItsException() {
		assertThatThrownBy(() -> stack.execute(change(() -> {
			throw new IllegalStateException("failed");
		}, () -> { }))).isInstanceOf(IllegalStateException.class).hasMessage("failed");
		assertThat(stack.canUndo()).isFalse();
		assertUnchanged();
	}

	@Test
	void itemProviders_propertyChanged_goesOverTheStack() {
		Resource resource = new ResourceImpl();
		new ResourceSetImpl().getResources().add(resource);
		resource.getContents().add(intervention);
		domain = new InterventionEditingDomain(intervention);
		IItemPropertySource properties = (IItemPropertySource) domain.getAdapterFactory().adapt(s1, IItemPropertySource.class);
		properties.getPropertyDescriptor(s1, TITLE.getName()).setPropertyValue(s1, "New");
		assertThat(s1.getTitle()).isEqualTo("New");
		domain.getCommandStack().undo();
		assertUnchanged();
	}

	@Test
	void dispose_domain_letsGoOfTheIntervention() {
		stack.execute(SetCommand.create(domain, s1, TITLE, "S1"));
		domain.dispose();
		assertThat(Interventions.elements(intervention)).allMatch(element -> element.eAdapters().isEmpty());
	}

	private CausalLink newLink(CausalNode from, CausalNode to) {
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setId(Ids.random());
		link.setFrom(from);
		link.setTo(to);
		return link;
	}

	private Command add(CausalLink link) {
		return AddCommand.create(domain, theory, LINKS, link);
	}

	/** A command of a kind that the guard does not know. */
	private static Command change(Runnable change, Runnable back) {
		return new AbstractCommand() {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				change.run();
			}

			@Override
			public void undo() {
				back.run();
			}

			@Override
			public void redo() {
				change.run();
			}
		};
	}

	private void assertRefused(Command command, Constraint constraint) {
		assertThat(refusal(command).violations()).extracting(Violation::constraint).contains(constraint);
	}

	/** Executes, expects a refusal with a sentence in both languages and that nothing has changed. */
	private CommandRefusedException refusal(Command command) {
		CommandRefusedException refusal = catchThrowableOfType(CommandRefusedException.class, () -> stack.execute(command));
		assertThat(refusal).as("refusal of " + command).isNotNull();
		assertThat(refusal.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{").isNotEqualTo(refusal.message(Interventions.DANISH));
		assertUnchanged();
		return refusal;
	}

	private void assertUnchanged() {
		assertThat(Differences.between(original, intervention)).isEmpty();
	}
}
