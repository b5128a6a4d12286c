package org.lovende.trials.ui.gestures;

import static org.lovende.trials.ui.gestures.Changes.claim;

import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.properties.PropertiesView;

/** Steps are taken back and done again by the keys of the workbench, wherever the focus is: one step, not none and not two. */
final class SteppingGestures extends GestureFamily {
	/** More than there are from the diagram to the next part. */
	private static final int MOST_STOPS = 6;

	private final IWorkbenchPage window;

	SteppingGestures(MapPage map, MapOracle oracle, Chance chance, IWorkbenchPage window) {
		super(map, oracle, chance);
		this.window = window;
	}

	@Override
	List<Gesture> all() {
		return List.of(new Gesture("undo", this::undo), new Gesture("redo", this::redo), new Gesture("tabOut", this::tabOut));
	}

	/** Also used to take back all in the end. */
	boolean undo() {
		if (!oracle.canUndo())
			return false;
		focus();
		oracle.undone(() -> Hand.press("ctrl+z"));
		return true;
	}

	private boolean redo() {
		if (!oracle.canRedo())
			return false;
		focus();
		String key = chance.of(List.of("ctrl+y", "ctrl+shift+z"));
		oracle.redone(() -> Hand.press(key));
		return true;
	}

	/** Leaves the diagram by Tab or Shift+Tab for another part of the window, and comes back by the other. */
	private boolean tabOut() {
		List<String> keys = chance.several(List.of("Tab", "shift+Tab"), 2);
		map.takeKeys();
		IWorkbenchPart editor = window.getActivePart();
		for (int stops = 0; window.getActivePart() == editor; stops++) {
			claim(stops < MOST_STOPS, keys.get(0) + " does not lead to another part");
			map.pressTab(keys.get(0));
		}
		for (int stops = 0; !map.hasKeys(MapPage.DIAGRAM); stops++) {
			claim(stops < MOST_STOPS, keys.get(1) + " does not lead back into the diagram");
			map.pressTab(keys.get(1));
		}
		oracle.same();
		return true;
	}

	/** Puts the focus anywhere. */
	private void focus() {
		try {
			switch (chance.below(4)) {
			case 0 -> map.takeKeys();
			case 1 -> {
				map.takeKeys();
				map.pressTab("Tab");
			}
			case 2 -> window.showView(ExplorerView.ID);
			default -> window.showView(PropertiesView.ID);
			}
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}
}
