package org.lovende.trials.ui.gestures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Interventions;
import org.lovende.core.compare.Differences;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.trials.ui.EventLoop;
import org.lovende.trials.ui.gestures.Changes.Change;
import org.lovende.ui.document.OpenDocument;

/**
 * Follows a result map from gesture to gesture. It knows what the model was after each, so that it can tell what a gesture has changed, and what undo and
 * redo must lead to; and it looks that the page shows the same.
 */
final class MapOracle {
	private final OpenDocument document;
	private final MapPage map;
	/** After each gesture that can be undone or done again, copies of the intervention. */
	private final List<Intervention> states = new ArrayList<>();
	/** Which of them is now. */
	private int now;
	private DrawnMap drawn;

	MapOracle(OpenDocument document, MapPage map) {
		this.document = document;
		this.map = map;
		states.add(EcoreUtil.copy(document.intervention()));
		agree();
	}

	Theory theory() {
		return Interventions.currentTheory(document.intervention());
	}

	/** The core elements and the outcomes of the map. */
	List<CausalNode> boxes() {
		return MapState.boxes(theory()).toList();
	}

	List<Outcome> outcomes() {
		return List.copyOf(theory().getOutcomes());
	}

	/** As it is now. */
	MapState state() {
		return new MapState(document.intervention());
	}

	/** What the page draws after the last gesture. */
	DrawnMap drawn() {
		return drawn;
	}

	boolean canUndo() {
		return now > 0;
	}

	boolean canRedo() {
		return now < states.size() - 1;
	}

	/** Makes something that executes one command, and looks that this changes what it must and nothing else. */
	void changed(Runnable make, Change change) {
		Command last = commands().getUndoCommand();
		make.run();
		EventLoop.await("something is changed", () -> commands().getUndoCommand() != last);
		look(change);
	}

	/** The same for something that may find nothing to do, but has done it when it returns. Answers whether it has executed a command. */
	boolean changedOrNot(Runnable make, Change change) {
		Command last = commands().getUndoCommand();
		make.run();
		boolean isChanged = commands().getUndoCommand() != last;
		if (isChanged)
			look(change);
		else
			same();
		return isChanged;
	}

	private void look(Change change) {
		Intervention before = states.get(now);
		Intervention after = EcoreUtil.copy(document.intervention());
		MapState expected = new MapState(before);
		MapState actual = new MapState(after);
		change.make(expected, actual);
		lookKept(before, expected, actual);
		List<String> differences = actual.differencesFrom(expected);
		Changes.claim(differences.isEmpty(), "it changed: " + differences);
		lookAtRest(before, after);
		now++;
		states.subList(now, states.size()).clear();
		states.add(after);
		agree();
	}

	/** With the first thing that is put somewhere, every other box keeps the place where it was seen. */
	private void lookKept(Intervention before, MapState expected, MapState actual) {
		MapState.boxes(Interventions.currentTheory(before)).forEach(box -> {
			String id = box.getId();
			if (expected.places.containsKey(id) || !actual.places.containsKey(id) || !expected.boxes.containsKey(id))
				return;
			double seen = drawn.boxes().get(id).bounds().y();
			Changes.claim(Math.abs(actual.places.remove(id).y() - seen) < 0.01, "“" + box.getTitle() + "” does not keep its place, " + seen);
		});
	}

	/** What is no part of the map is as it was, but that nothing speaks of what is gone. */
	private static void lookAtRest(Intervention before, Intervention after) {
		Set<String> known = ids(before);
		Set<String> left = ids(after);
		List<?> differences = Differences.between(withoutMap(before, left), withoutMap(after, known));
		Changes.claim(differences.isEmpty(), "beside the map it changed: " + differences);
	}

	private static Set<String> ids(Intervention intervention) {
		Set<String> ids = new HashSet<>();
		Interventions.elements(intervention).forEach(element -> ids.add(element.getId()));
		return ids;
	}

	/** A copy without what {@link MapState} knows, and without the elements that have none of these identifiers. */
	private static Intervention withoutMap(Intervention intervention, Set<String> ids) {
		Intervention copy = EcoreUtil.copy(intervention);
		copy.getLayouts().clear();
		List<Element> elements = Interventions.elements(copy).toList();
		EcoreUtil.deleteAll(elements.stream().filter(element -> !ids.contains(element.getId())).toList(), true);
		elements.forEach(MapOracle::strip);
		return copy;
	}

	private static void strip(EObject element) {
		if (element instanceof CoreElement || element instanceof Outcome)
			((CausalNode) element).setTitle(null);
		if (element instanceof Outcome)
			element.eUnset(TheoryPackage.Literals.OUTCOME__TERM);
		if (element instanceof CausalLink)
			List.of(TheoryPackage.Literals.CAUSAL_LINK__FROM, TheoryPackage.Literals.CAUSAL_LINK__TO, TheoryPackage.Literals.CAUSAL_LINK__RATIONALE,
					TheoryPackage.Literals.CAUSAL_LINK__CERTAINTY, TheoryPackage.Literals.CAUSAL_LINK__EVIDENCE).forEach(element::eUnset);
	}

	/** A gesture has changed nothing. */
	void same() {
		agree();
	}

	/** Fails if the model is not as the last gesture left it. */
	void lookUnchanged() {
		List<?> differences = Differences.between(states.get(now), document.intervention());
		Changes.claim(differences.isEmpty(), "it is not as it was: " + differences);
	}

	/** Makes something that takes one step back, and looks that it leads there. */
	void undone(Runnable make) {
		step(make, -1);
	}

	/** Makes something that does one step again, and looks that it leads there. */
	void redone(Runnable make) {
		step(make, 1);
	}

	private void step(Runnable make, int steps) {
		Command last = commands().getUndoCommand();
		make.run();
		EventLoop.await("a step " + steps, () -> commands().getUndoCommand() != last);
		now += steps;
		same();
	}

	private CommandStack commands() {
		return document.domain().getCommandStack();
	}

	/** Waits until page and model show the same, all of it seen and at rest. */
	private void agree() {
		map.awaitWorkDone();
		lookUnchanged();
		MapState state = state();
		String[] fault = new String[1];
		try {
			EventLoop.await("page and model agree", () -> {
				Optional<String> found = map.drawn().fault(map.sent(), theory(), state);
				fault[0] = found.orElse(null);
				return found.isEmpty();
			});
		} catch (AssertionError e) {
			throw new AssertionError(e.getMessage() + ": " + fault[0], e);
		}
		map.showAll();
		drawn = map.drawn();
		Changes.claim(drawn.isSeen(), "not all is seen: " + drawn);
		drawn.fault(map.sent(), theory(), state).ifPresent(found -> Changes.claim(false, "page and model agreed, and do not: " + found));
		lookUnchanged();
	}
}
