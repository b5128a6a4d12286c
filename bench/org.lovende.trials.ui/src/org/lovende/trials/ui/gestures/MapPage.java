package org.lovende.trials.ui.gestures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.lovende.diagram.glsp.Overview;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.diagram.ui.TextInput;
import org.lovende.model.element.Element;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.trials.ui.EventLoop;
import org.lovende.trials.ui.Hand;
import org.lovende.trials.ui.MapInBrowser;

/**
 * The page of a result map as a person finds it who works there with mouse and keys: where things are, what is selected, what has the keys. Whatever a
 * method does, it returns when that is done. Places are those of the screen.
 */
final class MapPage {
	/** What has the keys while nothing is written. */
	static final String DIAGRAM = "svg.sprotty-graph";
	/** The field in which titles are written, while it is open. */
	static final String TITLE = ".title-field:not([hidden])";

	/** So often what is thought to be at rest is looked at again. */
	private static final int LOOKS = 2;
	private static final int MOST_LOOKS = 2000;
	/** A message goes from thread to thread so often at most before all that follows from it is done. */
	private static final int TURNS = 4;

	/** Finds a place where nothing lies above a part of the page: <code>part</code> is that part, <code>shape</code> the rectangle in which it is. */
	private static final String FREE = """
			const { left, top, width, height } = shape.getBoundingClientRect();
			for (const [across, down] of places) {
				const x = Math.round(left + (across < 0 ? -across : across * width)), y = Math.round(top + (down < 0 ? -down : down * height));
				const found = document.elementFromPoint(x, y);
				if (found && part.contains(found) && !found.closest('.takes-press')) return [x, y];
			}
			return null;
			""";
	/** Shares of the width and height. */
	private static final String ON_BOX = "[[.5, .5], [.3, .5], [.7, .5], [.5, .3], [.5, .7], [.2, .2], [.2, .8], [.8, .2], [.8, .8], [.1, .1], [.1, .9]]";
	/** Above the headings, where neither boxes nor arrows are: in pixels, negative. */
	private static final String ON_COLUMN = "[[-6, -6], [.3, -6], [.7, -6], [.5, -4]]";

	private final IWorkbenchPage window;
	private final MapInBrowser map;
	private final Browser browser;
	private final PageHand hand;
	private int frames;

	MapPage(IWorkbenchPage window, MapInBrowser map) {
		this.window = window;
		this.map = map;
		browser = map.browser();
		hand = new PageHand(map);
	}

	PageHand hand() {
		return hand;
	}

	/** What the page draws now. */
	DrawnMap drawn() {
		return DrawnMap.of(map);
	}

	/** What the page was sent last. */
	Overview sent() {
		return ((DiagramEditor) map.editor()).overview();
	}

	/** Whether the keys go to what a CSS selector names. */
	boolean hasKeys(String selector) {
		return map.hasKeys(selector);
	}

	/** Presses <code>Tab</code> or <code>shift+Tab</code> and waits until the keys go elsewhere, in the page or outside it. */
	void pressTab(String key) {
		map.pressTab(key);
	}

	/** Gives the keys to the diagram with the mouse, unless it has them. */
	void takeKeys() {
		if (!map.hasKeys(DIAGRAM))
			hand.click(corner());
		awaitKeys(DIAGRAM);
		EventLoop.await("the editor is active", () -> window.getActivePart() == map.editor());
	}

	void awaitKeys(String selector) {
		EventLoop.await("the keys go to " + selector + ", not to " + map.focus(), () -> map.hasKeys(selector));
	}

	/** Waits until something of the page is there, by its CSS selector. */
	void awaitThere(String selector) {
		EventLoop.await("there is " + selector, () -> map.has(selector));
	}

	/** Waits until something of the page is there no more, by its CSS selector. */
	void awaitGone(String selector) {
		EventLoop.await("there is no " + selector, () -> !map.has(selector));
	}

	boolean has(String selector) {
		return map.has(selector);
	}

	/** What stands in the field that has the keys. */
	String written() {
		return (String) map.ask("return document.activeElement.value");
	}

	/** Writes into the field that a CSS selector names, as soon as it has the keys. */
	void write(String field, String text) {
		awaitKeys(field);
		EventLoop.await("the workbench knows that text is written", ((TextInput) map.editor())::isEditingText);
		Hand.type(text);
		EventLoop.await("there stands " + text, () -> written().endsWith(text));
	}

	/** Writes into the field that a CSS selector names instead of what stands there. */
	void rewrite(String field, String text) {
		awaitKeys(field);
		Hand.press("ctrl+a", "Delete");
		EventLoop.await("nothing stands there", () -> written().isEmpty());
		write(field, text);
	}

	/** Leaves what opens by Escape. */
	void leave(String opened) {
		awaitThere(opened);
		EventLoop.await("the keys are in " + opened, () -> map.hasKeys(opened + ", " + opened + " *"));
		Hand.press("Escape");
		awaitGone(opened);
		awaitNothingWritten();
	}

	/** Waits until the diagram has the keys, and the workbench knows it. */
	void awaitNothingWritten() {
		awaitKeys(DIAGRAM);
		map.awaitNothingWritten();
	}

	/** What the workbench knows to be selected. */
	List<?> selection() {
		return map.selection().toList();
	}

	void selectNothing() {
		takeKeys();
		Hand.press("Escape");
		EventLoop.await("nothing is selected", () -> selection().isEmpty() && !map.has(".marked-node.selected, .link.selected"));
	}

	/** Selects boxes with the mouse, and nothing else. Answers false where one of them lies below others. */
	boolean select(List<? extends CausalNode> boxes) {
		selectNothing();
		for (int i = 0; i < boxes.size(); i++) {
			CausalNode box = boxes.get(i);
			Optional<Point> place = free(box);
			if (place.isEmpty())
				return false;
			if (i == 0)
				hand.click(place.get());
			else
				hand.clickWith("ctrl", place.get());
			awaitSelected(boxes.subList(0, i + 1));
		}
		return true;
	}

	boolean select(CausalNode box) {
		return select(List.of(box));
	}

	private void awaitSelected(List<? extends Element> elements) {
		EventLoop.await("selected: " + elements, () -> selection().size() == elements.size() && selection().containsAll(elements));
	}

	/** Selects a column with the mouse. */
	void selectColumn(OutcomeTerm term) {
		selectNothing();
		hand.click(onColumn(term));
		awaitThere("#diagram_" + DrawnMap.column(term) + ".selected");
		awaitKeys(DIAGRAM);
	}

	/** Selects an arrow with the mouse, where nothing lies above it; answers false if that is nowhere. */
	boolean select(CausalLink arrow) {
		selectNothing();
		hand.moveTo(corner());
		Optional<Point> place = place("""
				const path = %s.querySelector('.link-reach');
				for (const part of [1, 2, 4, 5, 3]) {
					const at = path.getPointAtLength(path.getTotalLength() * part / 6).matrixTransform(path.getScreenCTM());
					const x = Math.round(at.x), y = Math.round(at.y);
					if (document.elementFromPoint(x, y) === path) return [x, y];
				}
				return null;
				""".formatted(element(arrow)));
		if (place.isEmpty())
			return false;
		hand.click(place.get());
		awaitSelected(List.of(arrow));
		return true;
	}

	/** Where the mouse takes a box; empty if it lies below others, or another one lies there too. */
	Optional<Point> free(CausalNode box) {
		return place("const part = " + element(box) + "; const shape = part.querySelector(':scope > rect, :scope > g > rect'); const places = " + ON_BOX + "; "
				+ FREE);
	}

	/** A place in a column above its heading. */
	Point onColumn(OutcomeTerm term) {
		return place("const part = document.getElementById('diagram_" + DrawnMap.column(term) + "'); const shape = part.querySelector('rect'); const places = "
				+ ON_COLUMN + "; " + FREE).orElseThrow(() -> new AssertionError("no room above the heading of " + term));
	}

	/** The middle of a part of an element, by a CSS selector; empty if the mouse does not find it there. */
	Optional<Point> middle(Element element, String part) {
		String script = element(element) + ".querySelector('" + part + "')";
		EventLoop.await("there is " + part, () -> Boolean.TRUE.equals(map.ask("return !!" + script)));
		awaitFrame();
		return place("const part = " + script + "; const { left, top, width, height } = part.getBoundingClientRect();"
				+ "const x = Math.round(left + width / 2), y = Math.round(top + height / 2); const found = document.elementFromPoint(x, y);"
				+ "return found && part.contains(found) ? [x, y] : null");
	}

	/** The middle of something of the page, by a CSS selector. */
	Point middle(String selector) {
		awaitThere(selector);
		awaitRest();
		return place("const { left, top, width, height } = document.querySelector('" + selector + "').getBoundingClientRect();"
				+ "return [Math.round(left + width / 2), Math.round(top + height / 2)]").orElseThrow();
	}

	/** Presses a button of the toolbar with the mouse, in the menu where it stands if it is in one. */
	void choose(String command) {
		String button = "[data-command=" + command + "]";
		for (String menu = closedMenu(button); menu != null; menu = closedMenu(button)) {
			hand.click(middle(".menu[data-menu=" + menu + "] > summary"));
			awaitThere(".menu[data-menu=" + menu + "][open]");
		}
		hand.click(middle(button));
	}

	/** The outermost menu that is closed and has a button inside; null if there is none. */
	private String closedMenu(String button) {
		return (String) map.ask("let closed; for (let menu = document.querySelector('" + button
				+ "').closest('.menu'); menu; menu = menu.parentElement.closest('.menu')) if (!menu.open) closed = menu; return closed ? closed.dataset.menu : null");
	}

	/** A corner of the diagram where nothing is drawn. */
	private Point corner() {
		return place("const { left, bottom } = document.querySelector('" + DIAGRAM + "').getBoundingClientRect(); return [Math.round(left) + 3, Math.round(bottom) - 3]")
				.orElseThrow();
	}

	/** How many pixels lie below a place in the diagram. */
	int below(Point place) {
		return browser.getSize().y - browser.toControl(place).y;
	}

	/** How many pixels a unit of the diagram has. */
	double zoom() {
		return ((Number) map.ask("return document.querySelector('" + DIAGRAM + " > g').getScreenCTM().a")).doubleValue();
	}

	private Optional<Point> place(String script) {
		Object[] place = (Object[]) map.ask(script);
		return place == null ? Optional.empty() : Optional.of(browser.toDisplay(((Number) place[0]).intValue(), ((Number) place[1]).intValue()));
	}

	private static String element(Element element) {
		return "document.getElementById('diagram_" + element.getId() + "')";
	}

	/** Shows the whole diagram, as large as there is room. */
	void showAll() {
		map.press("fit");
		awaitRest();
	}

	/** Waits until all is done that follows from what was done: messages between model and page are sent a turn of the event loop later. */
	void awaitWorkDone() {
		for (int i = 0; i < TURNS; i++) {
			AtomicBoolean turned = new AtomicBoolean();
			Display.getCurrent().asyncExec(() -> turned.set(true));
			EventLoop.await("the next turn", turned::get);
		}
		awaitFrame();
	}

	/** Waits until the page has painted what it knows. */
	void awaitFrame() {
		int frame = ++frames;
		EventLoop.await("the page is painted", () -> Boolean.TRUE.equals(map.ask("if (window.frameAsked !== " + frame + ") { window.frameAsked = " + frame
				+ "; requestAnimationFrame(() => requestAnimationFrame(() => window.framePainted = " + frame + ")); } return window.framePainted === " + frame)));
	}

	/** Waits until nothing moves. */
	private void awaitRest() {
		List<Object> before = List.of();
		int same = 0;
		for (int looks = 0; same < LOOKS; looks++) {
			Changes.claim(looks < MOST_LOOKS, "the diagram does not come to rest");
			awaitFrame();
			List<Object> now = Arrays.asList((Object[]) map.ask("return [...document.querySelectorAll('" + DIAGRAM + " > g, " + DIAGRAM
					+ " > g > .marked-node')].map(each => each.getAttribute('transform'))"));
			same = now.equals(before) ? same + 1 : 0;
			before = new ArrayList<>(now);
		}
	}
}
