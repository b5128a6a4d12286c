package org.lovende.trials.ui.gestures;

import static org.lovende.trials.ui.gestures.Changes.claim;

import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.lovende.trials.ui.EventLoop;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.properties.PropertiesView;

/** Steps are taken back and done again by the keys of the workbench, wherever the focus is: one step, not none and not two. */
final class SteppingGestures extends GestureFamily {
	/** More than there are from the diagram once round. */
	private static final int MOST_STOPS = 12;

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

	/** Leaves the diagram by Tab, and comes back by it. */
	private boolean tabOut() {
		map.takeKeys();
		pressTab();
		claim(!map.hasKeys(MapPage.DIAGRAM), "Tab does not leave the diagram");
		for (int stops = 0; !map.hasKeys(MapPage.DIAGRAM); stops++) {
			claim(stops < MOST_STOPS, "Tab does not lead back into the diagram");
			pressTab();
		}
		oracle.same();
		return true;
	}

	private void pressTab() {
		String before = map.focus();
		Hand.press("Tab");
		EventLoop.await("Tab leads elsewhere than to " + before, () -> !map.focus().equals(before));
	}

	/** Puts the focus anywhere. */
	private void focus() {
		try {
			switch (chance.below(4)) {
			case 0 -> map.takeKeys();
			case 1 -> {
				map.takeKeys();
				pressTab();
			}
			case 2 -> window.showView(ExplorerView.ID);
			default -> window.showView(PropertiesView.ID);
			}
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}
}
