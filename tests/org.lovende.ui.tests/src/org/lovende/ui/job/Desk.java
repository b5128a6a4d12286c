package org.lovende.ui.job;

import static org.lovende.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.RunningWorkbench;

/**
 * Mouse, keys and clipboard of somebody who sits before the window. What is done here comes to the program as events of the window system; the
 * widgets are only looked at, for where they stand and what they show.
 */
final class Desk {
	/** After which time people click once more: where something stands is known only when the window system has drawn it. */
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
	private static final int SHORT = 24;

	private final Display display = Display.getCurrent();
	private int clicks;

	Shell window() {
		return RunningWorkbench.page().getWorkbenchWindow().getShell();
	}

	/** Clicks into the middle of a control. */
	void click(String what, Control control, BooleanSupplier done) {
		click(what, control, () -> whole(control), done);
	}

	/** Clicks somewhere in a control, and once more if nothing has come of it for a while. */
	void click(String what, Control control, Supplier<Rectangle> place, BooleanSupplier done) {
		until(what, () -> clickAt(control, place), done);
	}

	private static void until(String what, Runnable action, BooleanSupplier done) {
		long[] last = { System.nanoTime() - PATIENCE };
		await(what, () -> {
			if (done.getAsBoolean())
				return true;
			if (System.nanoTime() - last[0] >= PATIENCE) {
				action.run();
				last[0] = System.nanoTime();
			}
			return false;
		});
	}

	private void clickAt(Control control, Supplier<Rectangle> wanted) {
		RunningWorkbench.dispatchAll();
		if (control.isDisposed() || !control.isVisible())
			return;
		Rectangle place = wanted.get();
		if (place.isEmpty())
			return;
		// a pointer that is where it shall go never arrives: xdotool waits for it to move
		Hand.click(control.toDisplay(place.x + place.width / 2 + clicks++ % 2, place.y + place.height / 2));
	}

	private static Rectangle whole(Control control) {
		return new Rectangle(0, 0, control.getSize().x, control.getSize().y);
	}

	/** Brings a part to the front by its tab. */
	void bringToFront(String tab) {
		CTabItem item = RunningWorkbench.controls(window()).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
				.flatMap(folder -> Arrays.stream(folder.getItems())).filter(each -> each.getText().replace("*", "").equals(tab)).findFirst().orElseThrow();
		click("tab " + tab, item.getParent(), item::getBounds, () -> item.getParent().getSelection() == item);
	}

	/** Presses Tab, and answers what has the keys then. */
	Control tab() {
		Control before = focus();
		Hand.press("Tab");
		await("Tab leads on from " + before, () -> focus() != null && focus() != before);
		Control now = focus();
		await("what has the keys is seen: " + now, () -> isSeen(now));
		return now;
	}

	/** Whether something of it is within whatever scrolls it. */
	private static boolean isSeen(Control control) {
		Rectangle bounds = control.getDisplay().map(control.getParent(), null, control.getBounds());
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent())
			if (parent instanceof ScrolledComposite scroller && !bounds.intersects(scroller.getDisplay().map(scroller, null, scroller.getClientArea())))
				return false;
		return true;
	}

	/** What has the keys; null while that changes. */
	Control focus() {
		return display.getFocusControl();
	}

	/** Opens a menu of the window and chooses from it, both by the underlined letters. */
	void menu(char menu, char entry) {
		boolean[] isShown = { false };
		Listener shown = event -> isShown[0] |= event.widget instanceof Menu;
		display.addFilter(SWT.Show, shown);
		try {
			Hand.press("alt+" + menu);
			await("menu " + menu, () -> isShown[0]);
		} finally {
			display.removeFilter(SWT.Show, shown);
		}
		Hand.press(Character.toString(entry));
	}

	/** Writes into the field that has the keys, over what stands there: a few plain words letter by letter, anything else from the clipboard. */
	void write(String words) {
		Control field = focus();
		if (!shown(field).isEmpty())
			Hand.press("ctrl+a");
		if (words.length() <= SHORT && words.matches("[A-Za-z0-9 ]+"))
			Hand.type(words);
		else
			Hand.paste(words);
		await("written: " + words, () -> shown(field).strip().equals(words.strip()));
	}

	private static String shown(Control field) {
		if (field instanceof Text text)
			return text.getText();
		if (field instanceof StyledText text)
			return text.getText();
		if (field instanceof Combo combo)
			return combo.getText();
		throw new AssertionError("nothing can be written into " + field);
	}

	/** Chooses a word in the list that has the keys. */
	void choose(String word) {
		Combo list = (Combo) focus();
		int wanted = Arrays.asList(list.getItems()).indexOf(word);
		step(list::getSelectionIndex, wanted);
	}

	/** Goes to a row of the table that has the keys. */
	void goTo(Table table, int row) {
		step(table::getSelectionIndex, row);
	}

	/** Goes down to a line of the tree that has the keys. */
	void goTo(Tree tree, String line) {
		while (!selected(tree).equals(line)) {
			String before = selected(tree);
			Hand.press("Down");
			await("one on from " + before, () -> !selected(tree).equals(before));
		}
	}

	private static String selected(Tree tree) {
		return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
	}

	private static void step(Supplier<Integer> now, int wanted) {
		for (int before = now.get(); before != wanted; before = now.get()) {
			int from = before;
			Hand.press(from < wanted ? "Down" : "Up");
			await("one on from " + from, () -> now.get() != from);
		}
	}

	/** The field below a label. */
	static Control below(Composite area, String label) {
		return RunningWorkbench.controls(area).filter(control -> control instanceof Label words && words.getText().equals(label))
				.map(Desk::next).findFirst().orElseThrow(() -> new AssertionError("no field called " + label));
	}

	private static Control next(Control label) {
		Control[] siblings = label.getParent().getChildren();
		return siblings[Arrays.asList(siblings).indexOf(label) + 1];
	}
}
