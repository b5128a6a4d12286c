package org.lovende.trials.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.properties.PropertiesView;

/**
 * Makes gestures at random with the real mouse and real keys in the result map of the workbench, over the transport that users have. After each, page and
 * model agree; Ctrl+Z, pressed where the focus happens to be, takes back exactly one, and Ctrl+Y does it again; in the end Ctrl+Z takes back all. The same
 * seed makes the same gestures. To be used on the thread of the workbench, while nobody else uses it.
 */
public final class RandomGestures {
	private static final List<OutcomeTerm> TERMS = List.of(OutcomeTerm.SHORT, OutcomeTerm.MEDIUM, OutcomeTerm.LONG);
	private static final String TITLE_FIELD = ".title-field:not([hidden])";
	private static final String SURE = ".deletion button.primary";
	private static final int LEAST_OUTCOMES = 3;
	private static final int DRAGGED = 70;

	/** What can be done; each tells whether there was something to do it with. */
	private enum Gesture {
		CREATE, RENAME, RETYPE, CONNECT, REMOVE, DRAG, UNDO, REDO
	}

	private final long seed;
	private final Random random;
	private final IWorkbenchPage page;
	private final OpenDocument document;
	private final MapInBrowser map;
	private final Deque<String> states = new ArrayDeque<>();
	/** The states that redo leads back to, the next one on top. */
	private final Deque<String> undone = new ArrayDeque<>();

	private RandomGestures(long seed, IWorkbenchPage page, OpenDocument document, MapInBrowser map) {
		this.seed = seed;
		random = new Random(seed);
		this.page = page;
		this.document = document;
		this.map = map;
	}

	/**
	 * Opens the result map of an intervention, to make gestures there. What could be undone before cannot be undone any more.
	 *
	 * @param intervention its identifier; it has at least one outcome and nothing unsaved
	 */
	public static RandomGestures open(long seed, IWorkbenchPage page, String intervention) throws PartInitException {
		page.getWorkbenchWindow().getShell().forceActive();
		((ExplorerView) page.showView(ExplorerView.ID)).show(intervention);
		MapInBrowser map = MapInBrowser.open(new InterventionDiagramInput(intervention, intervention, DiagramKind.RESULT_MAP, null));
		OpenDocument document = Workplace.current().documents().find(intervention).orElseThrow();
		document.domain().getCommandStack().flush();
		return new RandomGestures(seed, page, document, map);
	}

	/**
	 * Makes so many gestures, then takes all of them back.
	 *
	 * @throws AssertionError if one of them leads to something else than it should, with the seed and the number of the gesture
	 */
	public void run(int gestures) {
		states.push(state());
		for (int done = 1; done <= gestures; done++)
			check(Gesture.values()[random.nextInt(Gesture.values().length)], done);
		while (states.size() > 1)
			check(Gesture.UNDO, gestures);
		if (document.undoLabel() != null || document.isDirty())
			throw new AssertionError("seed " + seed + ": after all was taken back there is something left to undo or to save: " + document.undoLabel());
	}

	private void check(Gesture gesture, int number) {
		try {
			map.press("fit");
			if (make(gesture) && gesture != Gesture.UNDO && gesture != Gesture.REDO) {
				states.push(state());
				undone.clear();
			}
			EventLoop.await("page and model agree", () -> map.agreesWith(theory()));
		} catch (AssertionError e) {
			throw new AssertionError("seed " + seed + ", gesture " + number + ", " + gesture + ": " + e.getMessage() + "; " + situation(), e);
		}
	}

	/** What a reader of a failure wants to know. */
	private String situation() {
		return "the keys are in " + Display.getCurrent().getFocusControl() + " of " + page.getActivePart().getTitle() + ", in the page in " + map.focus()
				+ ", to be undone: " + document.undoLabel() + ", to be redone: " + document.redoLabel();
	}

	private boolean make(Gesture gesture) {
		return switch (gesture) {
		case CREATE -> create();
		case RENAME -> rename();
		case RETYPE -> retype();
		case CONNECT -> connect();
		case REMOVE -> remove();
		case DRAG -> drag();
		case UNDO -> undo();
		case REDO -> redo();
		};
	}

	/** A letter on a selected box begins a new one; Enter keeps it and begins the next, Escape writes no more. */
	private boolean create() {
		Outcome beside = any(theory().getOutcomes());
		String title = "New " + random.nextInt(1_000_000);
		select(beside);
		Hand.type(title);
		Hand.press("Return");
		EventLoop.await("new box", () -> titled(title).filter(box -> box.getTerm() == beside.getTerm()).isPresent());
		leave(TITLE_FIELD);
		return true;
	}

	private boolean rename() {
		Outcome box = any(theory().getOutcomes());
		String title = "Name " + random.nextInt(1_000_000);
		select(box);
		Hand.press("F2");
		EventLoop.await("title is written", () -> map.hasKeys(TITLE_FIELD));
		Hand.press("ctrl+a");
		Hand.type(title);
		Hand.press("Return");
		EventLoop.await("renamed", () -> title.equals(box.getTitle()));
		EventLoop.await("title is left", () -> !map.has(TITLE_FIELD));
		map.awaitNothingWritten();
		return true;
	}

	private boolean retype() {
		Outcome box = any(theory().getOutcomes());
		OutcomeTerm term = any(TERMS.stream().filter(each -> each != box.getTerm()).toList());
		Point from = map.middle(box);
		Hand.drag(from, new Point(map.middle("document.getElementById('diagram_column-" + term.getLiteral() + "-term')").x, from.y));
		EventLoop.await("other term", () -> box.getTerm() == term);
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
		EventLoop.await("two selected", () -> map.selection().size() == 2);
		Hand.press("ctrl+l");
		EventLoop.await("arrow", () -> isConnected(from, to));
		leave(".describe");
		return true;
	}

	private boolean remove() {
		if (theory().getOutcomes().size() < LEAST_OUTCOMES)
			return false;
		Outcome box = any(theory().getOutcomes());
		select(box);
		Hand.press("Delete");
		EventLoop.await("removed or asked", () -> !theory().getOutcomes().contains(box) || map.has(SURE));
		if (theory().getOutcomes().contains(box))
			Hand.click(map.middle("document.querySelector('" + SURE + "')"));
		EventLoop.await("removed", () -> !theory().getOutcomes().contains(box));
		return true;
	}

	private boolean drag() {
		String before = state();
		Point from = map.middle(any(theory().getOutcomes()));
		Hand.drag(from, new Point(from.x, from.y + DRAGGED));
		EventLoop.await("placed", () -> !state().equals(before));
		return true;
	}

	/** By the key, with the focus in the diagram or beside it: one step, not none and not two. */
	private boolean undo() {
		if (states.size() == 1)
			return false;
		undone.push(states.pop());
		pressAnywhere("ctrl+z");
		return true;
	}

	private boolean redo() {
		if (undone.isEmpty())
			return false;
		states.push(undone.pop());
		pressAnywhere("ctrl+y");
		return true;
	}

	private void pressAnywhere(String key) {
		focus();
		Hand.press(key);
		EventLoop.await(key, () -> state().equals(states.peek()));
		page.activate(map.editor());
	}

	private void focus() {
		try {
			switch (random.nextInt(3)) {
			case 0 -> page.activate(map.editor());
			case 1 -> page.showView(ExplorerView.ID);
			default -> page.showView(PropertiesView.ID);
			}
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	/** Waits for it: WebKit gives the page a key before a press of the mouse that still waits there, if it follows within a few milliseconds. */
	private void select(Outcome box) {
		Hand.click(map.middle(box));
		map.awaitSelected(box);
	}

	/** Leaves what opens by Escape. */
	private void leave(String opened) {
		EventLoop.await("open: " + opened, () -> map.has(opened));
		Hand.press("Escape");
		EventLoop.await("no " + opened, () -> !map.has(opened));
		map.awaitNothingWritten();
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private Optional<Outcome> titled(String title) {
		return theory().getOutcomes().stream().filter(outcome -> title.equals(outcome.getTitle())).findFirst();
	}

	private boolean isConnected(CausalNode one, CausalNode other) {
		return theory().getLinks().stream().map(link -> List.of(link.getFrom(), link.getTo())).anyMatch(ends -> ends.contains(one) && ends.contains(other));
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
