package org.lovende.ui.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;

/**
 * Random gestures with real mouse and keys in the browser of the workbench, over the transport that users have: after each, page and model agree;
 * Ctrl+Z, pressed where the focus happens to be, takes back exactly one. A round has a seed, which its name tells;
 * -Dlovende.gestures.rounds=9 makes more than a hundred gestures, -Dlovende.gestures.seed=N others.
 */
@InWorkbench
class RandomGesturesTest {
	private static final int GESTURES = 12;
	private static final long FIRST_SEED = Long.getLong("lovende.gestures.seed", 20260);
	private static final int ROUNDS = Integer.getInteger("lovende.gestures.rounds", 2);
	private static final List<OutcomeTerm> TERMS = List.of(OutcomeTerm.SHORT, OutcomeTerm.MEDIUM, OutcomeTerm.LONG);
	private static final String TITLE_FIELD = ".title-field:not([hidden])";
	private static final int DRAGGED = 70;
	private static final long BETWEEN_KEYS = 3_000_000_000L;

	private OpenDocument document;
	private MapInBrowser map;
	private Random random;
	private final Deque<String> states = new ArrayDeque<>();

	static LongStream seeds() {
		return LongStream.range(FIRST_SEED, FIRST_SEED + ROUNDS);
	}

	@BeforeEach
	void open() throws Exception {
		String id = RunningWorkbench.id(W1);
		document = RunningWorkbench.open(id);
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		map = MapInBrowser.open(new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void gestures_oneAfterTheOther_leavePageAndModelAlikeAndCanBeTakenBack(long seed) {
		random = new Random(seed);
		states.push(state());
		for (int done = 0; done < GESTURES; done++)
			try {
				gesture();
			} catch (AssertionError e) {
				throw new AssertionError("seed " + seed + ", gesture " + done, e);
			}
		while (states.size() > 1)
			undo();
		assertThat(document.isDirty()).isFalse();
	}

	private void gesture() {
		int dice = random.nextInt(7);
		boolean isDone = switch (dice) {
			case 0 -> create();
			case 1 -> rename();
			case 2 -> retype();
			case 3 -> connect();
			case 4 -> remove();
			case 5 -> drag();
			default -> states.size() > 1 && undo();
		};
		await("page and model agree", () -> map.agreesWith(theory()));
		if (isDone && dice < 6)
			states.push(state());
	}

	/** A letter on a selected box begins a new one; Enter keeps it. */
	private boolean create() {
		Outcome beside = any(theory().getOutcomes());
		String title = "New " + random.nextInt(1_000_000);
		select(beside);
		Hand.type(title);
		Hand.press("Return");
		await("new box", () -> titled(title).filter(box -> box.getTerm() == beside.getTerm()).isPresent());
		leave(TITLE_FIELD);
		return true;
	}

	private boolean rename() {
		Outcome box = any(theory().getOutcomes());
		String title = "Name " + random.nextInt(1_000_000);
		select(box);
		Hand.press("F2");
		await("title is written", () -> map.hasKeys("textarea"));
		Hand.press("ctrl+a");
		Hand.type(title);
		Hand.press("Return");
		await("renamed", () -> title.equals(box.getTitle()));
		await("title is left", () -> !map.has(TITLE_FIELD));
		return true;
	}

	private boolean retype() {
		Outcome box = any(theory().getOutcomes());
		OutcomeTerm term = any(TERMS.stream().filter(each -> each != box.getTerm()).toList());
		Point from = map.middle(box);
		String column = "document.getElementById('diagram_column-" + term.getLiteral() + "-term')";
		Hand.drag(from, new Point(map.atRest(column, "r.x + r.width / 2", "r.y").x, from.y));
		await("other term", () -> box.getTerm() == term);
		return true;
	}

	private boolean connect() {
		Outcome from = any(theory().getOutcomes());
		List<Outcome> others = theory().getOutcomes().stream().filter(to -> to.getTerm() != from.getTerm() && !isConnected(from, to)).toList();
		if (others.isEmpty())
			return false;
		Outcome to = any(others);
		select(from);
		Hand.clickWith("ctrl", map.middle(to));
		await("two selected", () -> map.selection().size() == 2);
		Hand.press("ctrl+l");
		await("arrow", () -> isConnected(from, to));
		await("question why", () -> map.has(".describe"));
		leave(".describe");
		return true;
	}

	private boolean remove() {
		if (theory().getOutcomes().size() < 3)
			return false;
		Outcome box = any(theory().getOutcomes());
		select(box);
		Hand.press("Delete");
		await("removed or asked", () -> !theory().getOutcomes().contains(box) || map.has(".deletion button.primary"));
		if (theory().getOutcomes().contains(box))
			Hand.click(map.atRest("document.querySelector('.deletion button.primary')", "r.x + r.width / 2", "r.y + r.height / 2"));
		await("removed", () -> !theory().getOutcomes().contains(box));
		return true;
	}

	private boolean drag() {
		Outcome box = any(theory().getOutcomes());
		String before = document.undoLabel();
		String state = state();
		Point from = map.middle(box);
		Hand.drag(from, new Point(from.x, from.y + DRAGGED));
		await("placed", () -> !state.equals(state()) || !String.valueOf(before).equals(document.undoLabel()));
		return true;
	}

	/** By the key, with the focus in the diagram or in the tree beside it: one step, not none and not two. */
	private boolean undo() {
		if (random.nextBoolean())
			RunningWorkbench.explorer();
		else
			RunningWorkbench.page().activate(map.editor());
		states.pop();
		Hand.press("ctrl+z");
		await("undone", () -> state().equals(states.peek()));
		RunningWorkbench.page().activate(map.editor());
		await("page and model agree", () -> map.agreesWith(theory()));
		return true;
	}

	private void select(Outcome box) {
		Hand.click(map.middle(box));
		map.awaitSelected(box);
	}

	/** Escapes from what opens, again where a slow machine has not taken the key. */
	private void leave(String opened) {
		await("open: " + opened, () -> map.has(opened));
		long[] pressed = new long[1];
		await("no " + opened, () -> {
			if (map.has(opened) && System.nanoTime() - pressed[0] > BETWEEN_KEYS) {
				Hand.press("Escape");
				pressed[0] = System.nanoTime();
			}
			return !map.has(opened);
		});
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private Optional<Outcome> titled(String title) {
		return theory().getOutcomes().stream().filter(outcome -> title.equals(outcome.getTitle())).findFirst();
	}

	private boolean isConnected(CausalNode one, CausalNode other) {
		return theory().getLinks().stream().map(link -> List.of(link.getFrom(), link.getTo()))
				.anyMatch(ends -> ends.contains(one) && ends.contains(other));
	}

	private Theory theory() {
		return Interventions.currentTheory(document.intervention());
	}

	/** Everything that the gestures change. */
	private String state() {
		TreeMap<String, String> state = new TreeMap<>();
		theory().getOutcomes().forEach(outcome -> state.put(outcome.getId(), outcome.getTerm() + " " + outcome.getTitle()));
		for (CausalLink link : theory().getLinks())
			state.put(link.getId(), link.getFrom().getId() + " " + link.getTo().getId());
		Stream<String> places = document.intervention().getLayouts().stream().flatMap(layout -> layout.getPositions().stream())
				.map(position -> position.getElement().getId() + " " + position.getX() + " " + position.getY()).sorted();
		return state + " " + places.toList();
	}
}
