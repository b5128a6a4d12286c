package org.lovende.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.language.ShownTexts;

/** Looks through a window for what users would complain of: text that is cut, text in the wrong language, icons with nothing in them. */
final class Inspection {
	/** What the heading of a column needs beside its words. */
	private static final int HEADING_MARGIN = 8;
	/** What SWT on GTK understands of a key beside a menu's words; of what it does not, the menu says nothing. */
	private static final Set<String> HELD_KEYS = Set.of("Ctrl", "Shift", "Alt");
	/** A pixel may be lost to rounding. */
	private static final int TOLERANCE = 1;

	private final Shell shell;
	private final String place;
	private final ForeignText foreign;
	private final List<String> faults = new ArrayList<>();

	private Inspection(Shell shell, String place, ForeignText foreign) {
		this.shell = shell;
		this.place = place;
		this.foreign = foreign;
	}

	/**
	 * What is wrong in a window as it is shown now.
	 *
	 * @param place what the window shows, for the sentences about it
	 */
	static List<String> of(Shell shell, String place, ForeignText foreign) {
		Inspection inspection = new Inspection(shell, place, foreign);
		RunningWorkbench.controls(shell).filter(Control::isVisible).forEach(inspection::look);
		fill(shell.getMenuBar());
		inspection.lookAtKeys(shell.getMenuBar());
		ShownTexts shown = new ShownTexts();
		shown.read(shell);
		shown.all().stream().filter(foreign::isForeign).forEach(text -> inspection.faults.add(place + ": in another language: “" + text + "”"));
		return inspection.faults;
	}

	/** Opens menus, as far as the program is concerned: until then they have placeholders. */
	private static void fill(Menu menu) {
		if (menu == null)
			return;
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems())
			fill(item.getMenu());
	}

	private void lookAtKeys(Menu menu) {
		if (menu == null)
			return;
		for (MenuItem item : menu.getItems()) {
			lookAtKeys(item.getMenu());
			int tab = item.getText().indexOf('\t');
			List<String> keys = tab < 0 ? List.of("") : List.of(item.getText().substring(tab + 1).split("\\+(?=.)"));
			if (!HELD_KEYS.containsAll(keys.subList(0, keys.size() - 1)))
				faults.add(place + ": not all of the key is shown: “" + item.getText() + "”");
		}
	}

	private void look(Control control) {
		if (control.getSize().x == 0 || control.getSize().y == 0)
			return;
		String text = textOf(control);
		if (!text.isEmpty()) {
			if (isTooSmall(control))
				faults.add(place + ": cut: “" + text + "” has " + control.getSize() + ", needs " + needed(control));
			else if (isClipped(control))
				faults.add(place + ": sticks out of what it is in: “" + text + "”");
		}
		if (Naming.isNameless(control))
			faults.add(place + ": without a name for screen readers: " + Naming.describe(control));
		if (control instanceof Table table && table.getHeaderVisible())
			for (TableColumn column : table.getColumns())
				lookAtHeading(table, column.getText(), column.getWidth());
		if (control instanceof Tree tree && tree.getHeaderVisible())
			for (TreeColumn column : tree.getColumns())
				lookAtHeading(tree, column.getText(), column.getWidth());
		images(control).filter(Inspection::isEmpty).findAny()
				.ifPresent(image -> faults.add(place + ": an empty icon in " + control.getClass().getSimpleName() + " “" + text + "”"));
	}

	private void lookAtHeading(Control table, String heading, int width) {
		GC gc = new GC(table);
		int needed = gc.textExtent(heading).x + HEADING_MARGIN;
		gc.dispose();
		if (needed > width)
			faults.add(place + ": cut: the column “" + heading + "” has " + width + " pixels, needs " + needed);
	}

	private static String textOf(Control control) {
		if (control instanceof Label label)
			return label.getText();
		if (control instanceof CLabel label)
			return label.getText() == null ? "" : label.getText();
		if (control instanceof Button button)
			return button.getText();
		if (control instanceof Link link)
			return link.getText();
		return control instanceof Combo combo ? combo.getText() : "";
	}

	private static boolean isTooSmall(Control control) {
		Point size = control.getSize();
		Point needed = needed(control);
		return needed.x > size.x + TOLERANCE || needed.y > size.y + TOLERANCE;
	}

	/** The room that all of the text needs, where it wraps at the width that it has. */
	private static Point needed(Control control) {
		boolean wraps = control instanceof Link || (control.getStyle() & SWT.WRAP) != 0;
		Point needed = control.computeSize(wraps ? control.getSize().x : SWT.DEFAULT, SWT.DEFAULT);
		return wraps ? new Point(Math.min(needed.x, control.getSize().x), needed.y) : needed;
	}

	/** Whether a part of the control cannot be seen, and scrolling does not help. */
	private boolean isClipped(Control control) {
		Rectangle bounds = shell.getDisplay().map(control.getParent(), null, control.getBounds());
		boolean scrolls = false;
		for (Composite parent = control.getParent(); parent != null && parent != shell; parent = parent.getParent()) {
			scrolls |= parent instanceof ScrolledComposite || parent.getVerticalBar() != null;
			if (scrolls)
				continue;
			Rectangle area = shell.getDisplay().map(parent, null, parent.getClientArea());
			if (bounds.x < area.x - TOLERANCE || bounds.x + bounds.width > area.x + area.width + TOLERANCE
					|| bounds.y < area.y - TOLERANCE || bounds.y + bounds.height > area.y + area.height + TOLERANCE)
				return true;
		}
		return false;
	}

	private static Stream<Image> images(Control control) {
		Stream<Image> own = control instanceof Label label ? Stream.ofNullable(label.getImage())
				: control instanceof CLabel label ? Stream.ofNullable(label.getImage())
						: control instanceof Button button ? Stream.ofNullable(button.getImage()) : Stream.empty();
		return Stream.concat(own, items(control).map(Item::getImage).filter(image -> image != null));
	}

	private static Stream<? extends Item> items(Control control) {
		if (control instanceof Table table)
			return Stream.of(table.getItems());
		if (control instanceof Tree tree)
			return Stream.of(tree.getItems());
		if (control instanceof ToolBar bar)
			return Stream.of(bar.getItems());
		return control instanceof CTabFolder folder ? Stream.of(folder.getItems()) : Stream.empty();
	}

	/** Whether nothing can be seen in an image: all of it is transparent. */
	static boolean isEmpty(Image image) {
		ImageData data = image.getImageData();
		if (data.alphaData != null)
			return IntStream.range(0, data.alphaData.length).allMatch(i -> data.alphaData[i] == 0);
		if (data.getTransparencyType() == SWT.TRANSPARENCY_NONE)
			return false;
		ImageData mask = data.getTransparencyMask();
		return IntStream.range(0, mask.height).allMatch(y -> IntStream.range(0, mask.width).allMatch(x -> mask.getPixel(x, y) == 0));
	}
}
