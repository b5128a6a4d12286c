package org.lovende.trials.ui.gestures;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.trials.ui.MapInBrowser;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;

/**
 * Makes gestures at random with the real mouse and real keys in the result map of the workbench, over the transport that users have. Each changes what it
 * must and nothing else, and the page shows it; Ctrl+Z, pressed where the focus happens to be, takes back exactly one, and Ctrl+Y does it again; in the end
 * Ctrl+Z takes back all. The same seed makes the same gestures. To be used on the thread of the workbench, while nobody else uses it.
 */
public final class RandomGestures {
	/** Above this number of boxes the map would become too small for a hand. */
	private static final int MANY = 22;

	private final long seed;
	private final Chance chance;
	private final OpenDocument document;
	private final MapInBrowser browser;
	private final MapOracle oracle;
	private final SteppingGestures steps;
	private final List<Gesture> gestures;
	private final Gesture remove;

	private RandomGestures(long seed, IWorkbenchPage page, OpenDocument document, MapInBrowser browser) {
		this.seed = seed;
		this.document = document;
		this.browser = browser;
		chance = new Chance(seed);
		MapPage map = new MapPage(page, browser);
		oracle = new MapOracle(document, map);
		steps = new SteppingGestures(map, oracle, chance, page);
		gestures = Stream.of(new WritingGestures(map, oracle, chance), new MovingGestures(map, oracle, chance), new ArrowGestures(map, oracle, chance),
				new RemovingGestures(map, oracle, chance), new PastingGestures(map, oracle, chance), new PlacingGestures(map, oracle, chance), steps)
				.flatMap(family -> family.all().stream()).toList();
		remove = gestures.stream().filter(gesture -> gesture.name().equals("remove")).findFirst().orElseThrow();
	}

	/**
	 * Opens the result map of an intervention, to make gestures there. What could be undone before cannot be undone any more.
	 *
	 * @param intervention its identifier; its map has some outcomes, and it has nothing unsaved
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
	public void run(int count) {
		for (int done = 0; done < count;)
			if (make(choose(), done + 1))
				done++;
		Gesture undo = new Gesture("undo in the end", steps::undo);
		while (oracle.canUndo())
			make(undo, count);
		if (document.undoLabel() != null || document.isDirty())
			throw new AssertionError("seed " + seed + ": after all was taken back there is something left to undo or to save: " + document.undoLabel());
	}

	private Gesture choose() {
		return oracle.boxes().size() > MANY && chance.below(2) == 0 ? remove : chance.of(gestures);
	}

	private boolean make(Gesture gesture, int number) {
		try {
			oracle.lookUnchanged();
			return gesture.make().getAsBoolean();
		} catch (AssertionError e) {
			throw new AssertionError("seed " + seed + ", gesture " + number + ", " + gesture.name() + ": " + e.getMessage() + "; " + situation(), e);
		}
	}

	/** What a reader of a failure wants to know. */
	private String situation() {
		return "the keys are in " + Display.getCurrent().getFocusControl() + ", in the page in " + browser.focus() + ", to be undone: "
				+ document.undoLabel() + ", to be redone: " + document.redoLabel();
	}
}
