package org.lovende.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.core.TheoryGraph;
import org.lovende.core.board.ActivityBoard;
import org.lovende.core.check.Checks;
import org.lovende.core.check.DismissFinding;
import org.lovende.core.check.Finding;
import org.lovende.core.comment.Comments;
import org.lovende.core.compare.Differences;
import org.lovende.core.layout.Alignment;
import org.lovende.core.layout.PlacedBox;
import org.lovende.core.layout.Placement;
import org.lovende.core.layout.Point;
import org.lovende.core.phases.PhasesBoard;
import org.lovende.core.priority.PriorityMatrix;
import org.lovende.core.priority.Rounds;
import org.lovende.core.theory.Arrows;
import org.lovende.core.theory.BoxClipboard;
import org.lovende.core.theory.Column;
import org.lovende.core.theory.Merging;
import org.lovende.core.theory.NewBoxes;
import org.lovende.core.theory.Retyping;
import org.lovende.core.theory.TheoryVersions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Profession;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

/** Whatever users do in the diagrams, in whatever order: no constraint is broken, every command is labelled, and undo brings all back. */
class RandomOperationsTest {
	private static final int OPERATIONS = 150;
	private static final int KINDS = 30;
	private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-31T10:00:00Z"));

	private Random random;
	private Intervention intervention;
	private InterventionEditingDomain domain;
	private Locale locale;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void execute_randomOperations_keepTheModelSoundAndAreUndone(long seed) {
		random = new Random(seed);
		intervention = Models.random(random, 15);
		domain = new InterventionEditingDomain(intervention);
		locale = random.nextBoolean() ? Locale.ENGLISH : Interventions.DANISH;
		Intervention original = EcoreUtil.copy(intervention);
		CommandStack stack = domain.getCommandStack();
		Set<Integer> executed = new TreeSet<>();
		for (int i = 0; i < OPERATIONS; i++) {
			int kind = random.nextInt(KINDS);
			Command command = operation(kind);
			if (command == null)
				continue;
			String step = "seed " + seed + ", operation " + i + " of kind " + kind;
			assertThat(command.getLabel()).as(step).isNotBlank().doesNotContain("{");
			Intervention before = EcoreUtil.copy(intervention);
			boolean canExecute = command.canExecute();
			stack.execute(command);
			if (canExecute)
				executed.add(kind);
			else
				assertThat(Differences.between(before, intervention)).as(step).isEmpty();
			assertThat(Constraints.check(intervention)).as(step).isEmpty();
			if (canExecute && random.nextInt(4) == 0) {
				stack.undo();
				assertThat(Differences.between(before, intervention)).as(step + ", undone").isEmpty();
				stack.redo();
			}
		}
		assertThat(executed).as("seed " + seed).hasSizeGreaterThan(KINDS * 3 / 4);
		Intervention changed = EcoreUtil.copy(intervention);
		while (stack.canUndo())
			stack.undo();
		assertThat(Differences.between(original, intervention)).as("seed " + seed + ", all undone").isEmpty();
		while (stack.canRedo())
			stack.redo();
		assertThat(Differences.between(changed, intervention)).as("seed " + seed + ", all redone").isEmpty();
	}

	/** An operation on what there is; null where there is nothing for it. */
	private Command operation(int kind) {
		Theory theory = any(intervention.getTheories());
		List<CausalNode> boxes = theory == null ? List.of() : TheoryGraph.of(theory).nodes();
		CausalNode box = any(boxes);
		return kind < 15 ? mapOperation(kind, theory, boxes, box) : otherOperation(kind, box);
	}

	private Command mapOperation(int kind, Theory theory, List<CausalNode> boxes, CausalNode box) {
		NewBoxes newBoxes = new NewBoxes(domain, locale);
		Arrows arrows = new Arrows(domain, locale);
		CausalLink link = theory == null ? null : any(theory.getLinks());
		if (kind == 0)
			return newBoxes.box(theory, any(List.of(Column.values())), word(), box, random.nextBoolean() ? place() : null).command();
		if (kind == 1)
			return newBoxes.indentedList(theory, any(List.of(Column.values())), "- a\n\t- b\n\t\t- c\n\t- d\nb\n  c").command();
		if (kind == 2)
			return newBoxes.lines(theory, Column.SHORT, "en\n\nto\n").command();
		if (box == null)
			return null;
		List<CausalNode> some = boxes.stream().filter(each -> random.nextInt(3) == 0).toList();
		switch (kind) {
		case 3:
			return newBoxes.next(theory, box, word()).command();
		case 4, 5:
			return new Retyping(domain, theory, box, any(List.of(Column.values())), locale).command();
		case 6:
			CausalNode to = any(boxes);
			return arrows.whyNot(theory, box, to).isPresent() ? null : arrows.connect(theory, box, to).command();
		case 7:
			return link == null || arrows.whyNot(link, box, link.getTo()).isPresent() ? null : arrows.reconnect(link, box, link.getTo());
		case 8:
			return link == null ? null : arrows.describe(link, word(), any(Certainty.VALUES), " ");
		case 9:
			List<CausalNode> alike = boxes.stream().filter(each -> each.eClass() == box.eClass()).limit(3).toList();
			return Merging.canMerge(alike) ? new Merging(domain, locale).merge(alike) : null;
		case 10:
			return BoxClipboard.paste(domain, theory, BoxClipboard.copy(theory, some), locale).orElseThrow().command();
		case 11:
			return intervention.getTheories().size() > 3 ? null : TheoryVersions.duplicate(domain, theory, word(), locale).command();
		case 12:
			return some.isEmpty() ? null : Deletion.inMap(theory, some.subList(0, 1)).command(domain, locale);
		default:
			return layoutOperation(theory, boxes, box);
		}
	}

	private Command layoutOperation(Theory theory, List<CausalNode> boxes, CausalNode box) {
		Placement placement = new Placement(domain, locale);
		List<PlacedBox> placed = boxes.stream().map(each -> new PlacedBox(each, random.nextInt(500), random.nextInt(500), 160, 60)).toList();
		return switch (random.nextInt(7)) {
		case 0 -> placement.move(DiagramKind.RESULT_MAP, theory, Map.of(box, place()));
		case 1 -> placement.pin(DiagramKind.RESULT_MAP, theory, Map.of(box, place()));
		case 2 -> placement.unpin(DiagramKind.RESULT_MAP, theory, boxes);
		case 3 -> placement.align(DiagramKind.RESULT_MAP, theory, placed, any(List.of(Alignment.values())));
		case 4 -> placement.distributeAcross(DiagramKind.RESULT_MAP, theory, placed);
		case 5 -> placement.distributeDown(DiagramKind.RESULT_MAP, theory, placed);
		default -> placement.setStraightLinks(DiagramKind.RESULT_MAP, theory, random.nextBoolean());
		};
	}

	private Command otherOperation(int kind, CausalNode box) {
		ActivityBoard board = new ActivityBoard(domain, locale);
		Comments comments = new Comments(domain, "Anna", CLOCK, locale);
		PriorityMatrix matrix = new PriorityMatrix(domain, locale);
		PhasesBoard phases = new PhasesBoard(domain, locale);
		Activity note = any(intervention.getActivities());
		String group = any(List.copyOf(ActivityBoard.groups(intervention).keySet()));
		Comment comment = any(intervention.getComments());
		DevelopmentPoint point = any(intervention.getDevelopmentPoints());
		Phase phase = any(intervention.getPhases());
		Procedure procedure = any(intervention.getPhases().stream().flatMap(each -> each.getProcedures().stream()).toList());
		Profession profession = any(intervention.getProfessions());
		CoreElement coreElement = any(intervention.getCoreElements());
		Finding finding = any(Checks.runAll(intervention));
		List<Element> elements = Interventions.elements(intervention).toList();
		return switch (kind) {
		case 15 -> board.newNote(word(), random.nextBoolean() ? board.newGroupName() : null).command();
		case 16 -> note == null ? null : board.moveToGroup(List.of(note), random.nextBoolean() ? word() : null);
		case 17 -> group == null ? null : board.renameGroup(group, word());
		case 18 -> group == null ? null : board.becomeCoreElement(group, any(intervention.getTheories())).command();
		case 19 -> note == null || coreElement == null ? null : board.moveToCoreElement(List.of(note), coreElement);
		case 20 -> comments.add(any(elements), word(), random.nextBoolean()).command();
		case 21 -> comment == null ? null : random.nextBoolean() ? comments.resolve(comment) : comments.reopen(comment);
		case 22 -> comment == null ? null : random.nextBoolean() ? comments.delete(comment) : comments.edit(comment, word());
		case 23 -> point == null ? matrix.newPoint(word(), 3.2, 7.9).command() : matrix.place(point, random.nextDouble() * 14 - 2, random.nextDouble() * 10);
		case 24 -> point == null ? null : random.nextBoolean() ? matrix.nudge(point, 1, -1) : matrix.setPeriod(point, any(Period.VALUES));
		case 25 -> Rounds.close(domain, word(), LocalDate.of(2026, 1, 31), random.nextBoolean(), locale).command();
		case 26 -> random.nextBoolean() ? phases.newPhase(word(), random.nextInt(5)).command() : phases.newProfession(word(), random.nextInt(5)).command();
		case 27 -> procedure == null || phase == null ? null
				: phases.move(procedure, any(procedure.getProfessions()), phase, profession, any(phase.getProcedures()));
		case 28 -> phase == null || coreElement == null || procedure == null ? null
				: random.nextBoolean() ? phases.putInPlay(coreElement, procedure) : phases.newProcedure(phase, profession, word()).command();
		default -> finding == null ? null
				: random.nextInt(3) > 0 ? DismissFinding.dismiss(domain, finding, word(), "Bo", CLOCK.instant(), locale)
						: DismissFinding.takeUp(domain, finding, locale);
		};
	}

	private String word() {
		return any(new ArrayList<>(List.of("trivsel", "kost og motion", "støtte", "", "x".repeat(400))));
	}

	private Point place() {
		return new Point(random.nextInt(800), random.nextInt(800));
	}

	private <T> T any(List<? extends T> list) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}
}
