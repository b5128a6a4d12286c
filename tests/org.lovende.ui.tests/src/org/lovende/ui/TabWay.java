package org.lovende.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** The way on which Tab leads through a window or a part of it: what it reaches, and whether one reads in the same order. */
public final class TabWay {
	/** More than any page has. */
	private static final int MOST = 150;

	private final Composite area;
	private final List<Control> reached = new ArrayList<>();

	private TabWay(Composite area) {
		this.area = area;
	}

	/**
	 * Goes on with Tab until that leads out of an area.
	 *
	 * @param before stands before the area, and has the keys
	 * @param arriving is told each that is reached, while it has the keys
	 */
	public static TabWay into(Composite area, Control before, Consumer<Control> arriving) {
		return from(area, tab(before), arriving);
	}

	/**
	 * Goes on with Tab from what has the keys until that leads out of an area, or comes round.
	 *
	 * @param arriving is told each that is reached, while it has the keys
	 */
	public static TabWay through(Composite area, Consumer<Control> arriving) {
		return from(area, area.getDisplay().getFocusControl(), arriving);
	}

	private static TabWay from(Composite area, Control first, Consumer<Control> arriving) {
		TabWay way = new TabWay(area);
		for (Control next = first; isIn(area, next) && !way.reached.contains(next); next = way.isAlone(next) ? next : tab(next)) {
			way.reached.add(next);
			arriving.accept(next);
			assertThat(way.reached).hasSizeLessThan(MOST);
		}
		return way;
	}

	/** Tab leads nowhere from the only button of a message. */
	private boolean isAlone(Control control) {
		return reached.size() == 1 && control instanceof Button && unreached().isEmpty();
	}

	/** What was reached, in this order. */
	public List<Control> reached() {
		return List.copyOf(reached);
	}

	/** Whether a control, or something in it, was reached. */
	public boolean leadsTo(Control control) {
		return reached.stream().anyMatch(each -> isIn(control, each));
	}

	/** What a user works with in the area, and cannot without a mouse. */
	public List<Control> unreached() {
		return RunningWorkbench.controls(area).filter(control -> control.isVisible() && control.isEnabled() && control.getSize().x > 0)
				.filter(control -> isWorkedWith(control) && !leadsTo(control)).toList();
	}

	private boolean isWorkedWith(Control control) {
		if (control instanceof Button button && (button.getStyle() & SWT.RADIO) != 0)
			return Arrays.stream(button.getParent().getChildren()).noneMatch(this::leadsTo); // the arrow keys lead to the others
		return control instanceof Button || control instanceof Combo || control instanceof Link || control instanceof Spinner || control instanceof StyledText
				|| control instanceof Table || control instanceof Text || control instanceof Tree;
	}

	/** Where the way jumps: in words, what is left, and what is reached that does not follow it. */
	public List<String> jumps() {
		List<String> jumps = new ArrayList<>();
		for (int i = 1; i < reached.size(); i++)
			if (!follows(place(reached.get(i - 1)), place(reached.get(i))))
				jumps.add(reached.get(i - 1) + " then " + reached.get(i));
		return jumps;
	}

	/** In the area, however far that is scrolled. */
	private Rectangle place(Control control) {
		return area.getDisplay().map(control.getParent(), area, control.getBounds());
	}

	/** In a line from left to right, else downwards; or at the top of the next column. */
	private static boolean follows(Rectangle before, Rectangle after) {
		boolean isBeside = after.y < before.y + before.height && before.y < after.y + after.height;
		return isBeside ? after.x > before.x : after.y > before.y || after.x >= before.x + before.width;
	}

	private static Control tab(Control from) {
		from.traverse(SWT.TRAVERSE_TAB_NEXT);
		RunningWorkbench.await("Tab leads on from " + from, () -> focus(from) != null && focus(from) != from);
		return focus(from);
	}

	/** What has the keys now; null if nothing of the program has. */
	public static Control focus(Control any) {
		return any.getDisplay().getFocusControl();
	}

	/** Whether a control is an area or inside it. */
	public static boolean isIn(Control area, Control control) {
		for (Control each = control; each != null; each = each.getParent())
			if (each == area)
				return true;
		return false;
	}
}
