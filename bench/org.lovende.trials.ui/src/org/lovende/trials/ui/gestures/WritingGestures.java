package org.lovende.trials.ui.gestures;

import static org.lovende.trials.ui.gestures.Changes.claim;
import static org.lovende.trials.ui.gestures.Changes.created;

import java.util.List;

import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.trials.ui.EventLoop;
import org.lovende.trials.ui.Hand;

/** Titles are written: of new boxes, and of those that are there. */
final class WritingGestures extends GestureFamily {
	private static final int MOST_STEPS = 20;

	WritingGestures(MapPage map, MapOracle oracle, Chance chance) {
		super(map, oracle, chance);
	}

	@Override
	List<Gesture> all() {
		return List.of(new Gesture("create", this::create), new Gesture("type", this::type), new Gesture("enterInColumn", this::enterInColumn),
				new Gesture("tab", this::tab), new Gesture("rename", this::rename), new Gesture("writeNothing", this::writeNothing),
				new Gesture("undoTyping", this::undoTyping));
	}

	/** By double click in a column, above the headings, where neither boxes nor arrows are. */
	private boolean create() {
		OutcomeTerm term = chance.of(OutcomeTerm.VALUES);
		beginIn(term);
		writeNew(term, "Return");
		map.leave(MapPage.TITLE);
		return true;
	}

	/** A letter on a selected box begins the next one below it. */
	private boolean type() {
		Outcome box = chance.of(oracle.outcomes());
		String title = chance.title();
		if (!map.select(box))
			return false;
		Hand.type(title);
		map.awaitKeys(MapPage.TITLE);
		EventLoop.await("there stands " + title, () -> title.equals(map.written()));
		oracle.changed(() -> Hand.press("Return"), created(title, box.getTerm()));
		map.leave(MapPage.TITLE);
		return true;
	}

	private boolean enterInColumn() {
		OutcomeTerm term = chance.of(OutcomeTerm.VALUES);
		map.selectColumn(term);
		Hand.press("Return");
		writeNew(term, "Return");
		map.leave(MapPage.TITLE);
		return true;
	}

	/** Tab leads on to a box in the next column. */
	private boolean tab() {
		OutcomeTerm term = chance.of(OutcomeTerm.VALUES.subList(0, OutcomeTerm.VALUES.size() - 1));
		beginIn(term);
		String from = writeNew(term, "Tab");
		OutcomeTerm next = OutcomeTerm.VALUES.get(OutcomeTerm.VALUES.indexOf(term) + 1);
		String title = chance.title();
		map.write(MapPage.TITLE, title);
		oracle.changed(() -> Hand.press("Return"), (expected, actual) -> {
			String to = actual.boxesNotIn(expected).stream().findFirst().orElse(null);
			created(title, next).and(Changes.connected(from, to)).make(expected, actual);
		});
		map.leave(MapPage.TITLE);
		return true;
	}

	private boolean rename() {
		CausalNode box = chance.of(oracle.boxes());
		String title = chance.title();
		if (!edit(box))
			return false;
		map.rewrite(MapPage.TITLE, title);
		oracle.changed(() -> Hand.press("Return"),
				(expected, actual) -> expected.boxes.computeIfPresent(box.getId(), (id, before) -> new MapState.Box(title, before.term())));
		map.awaitGone(MapPage.TITLE);
		map.awaitNothingWritten();
		return true;
	}

	private boolean writeNothing() {
		if (!edit(chance.of(oracle.boxes())))
			return false;
		map.write(MapPage.TITLE, chance.title());
		map.leave(MapPage.TITLE);
		oracle.same();
		return true;
	}

	/** Undo in a title that is written takes back what was typed, and nothing else. */
	private boolean undoTyping() {
		CausalNode box = chance.of(oracle.boxes());
		if (!edit(box))
			return false;
		map.write(MapPage.TITLE, chance.title());
		for (int steps = 0; !map.written().equals(box.getTitle()); steps++) {
			String before = map.written();
			claim(steps < MOST_STEPS, "what was typed is not taken back: " + before);
			Hand.press("ctrl+z");
			EventLoop.await("typing is taken back", () -> !map.written().equals(before));
		}
		Hand.press("Return");
		map.awaitGone(MapPage.TITLE);
		map.awaitNothingWritten();
		oracle.same();
		return true;
	}

	private boolean edit(CausalNode box) {
		if (!map.select(box))
			return false;
		Hand.press("F2");
		map.awaitKeys(MapPage.TITLE);
		return true;
	}

	private void beginIn(OutcomeTerm term) {
		map.selectNothing();
		map.hand().doubleClick(map.onColumn(term));
	}

	/** Writes the title of a new box and answers its identifier. */
	private String writeNew(OutcomeTerm term, String key) {
		String title = chance.title();
		String[] id = new String[1];
		map.write(MapPage.TITLE, title);
		oracle.changed(() -> Hand.press(key), (expected, actual) -> {
			id[0] = actual.boxesNotIn(expected).stream().findFirst().orElse(null);
			created(title, term).make(expected, actual);
		});
		return id[0];
	}
}
