package org.lovende.trials.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.lovende.diagram.ui.TextInput;
import org.lovende.model.element.Element;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;

/**
 * A result map as the browser of its editor shows it. What waits does so as {@link EventLoop#await}, and fails as that does. To be used on the thread of
 * the workbench.
 */
public final class MapInBrowser {
	/** Nanoseconds without a move after which a box is where it will stay: the page draws what comes from Java at once. */
	private static final long AT_REST = 400_000_000;
	/** How often the page is asked the same before it counts as dead. */
	private static final int ASKED = 3;

	private final IEditorPart editor;
	private Browser browser;

	private MapInBrowser(IEditorPart editor) {
		this.editor = editor;
	}

	/** Opens the editor in the first window, or brings it to the front there, and waits until it is painted. */
	public static MapInBrowser open(InterventionDiagramInput input) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		new DiagramEditors(page).open(input);
		MapInBrowser map = new MapInBrowser(page.findEditor(input));
		EventLoop.await("page", () -> {
			map.browser = visibleBrowser(page.getWorkbenchWindow().getShell());
			return map.browser != null && map.is("!!document.body && document.body.dataset.ready === 'true'");
		});
		page.activate(map.editor);
		return map;
	}

	private static Browser visibleBrowser(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Browser browser && browser.isVisible())
				return browser;
			Browser inside = child instanceof Composite composite ? visibleBrowser(composite) : null;
			if (inside != null)
				return inside;
		}
		return null;
	}

	/** The editor that shows it. */
	public IEditorPart editor() {
		return editor;
	}

	/** The browser in which the page is. */
	public Browser browser() {
		return browser;
	}

	/** What the editor tells the workbench to be selected. */
	public IStructuredSelection selection() {
		return (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
	}

	/** Waits until an element is selected, and nothing else is. */
	public void awaitSelected(Element element) {
		EventLoop.await("selected: " + element, () -> selection().size() == 1 && selection().getFirstElement() == element);
	}

	/** The middle of a drawn box, on the screen; waits until it is drawn and does not move any more. */
	public Point middle(Element element) {
		return middle("document.getElementById('diagram_" + element.getId() + "')");
	}

	/** The middle of something in the page, which a script names, on the screen; waits until it is there and does not move any more. */
	public Point middle(String script) {
		return atRest(script, "r.x + r.width / 2", "r.y + r.height / 2");
	}

	private Point atRest(String script, String x, String y) {
		Point[] last = new Point[1];
		long[] since = new long[1];
		EventLoop.await("at rest: " + script, () -> {
			Object[] place = (Object[]) ask("const b = " + script + "; if (!b) return null; const r = b.getBoundingClientRect();"
					+ "return [" + x + ", " + y + "]");
			if (place == null)
				return false;
			Point now = new Point(((Number) place[0]).intValue(), ((Number) place[1]).intValue());
			if (!now.equals(last[0]))
				since[0] = System.nanoTime();
			last[0] = now;
			return System.nanoTime() - since[0] > AT_REST;
		});
		return browser.toDisplay(last[0]);
	}

	/** Whether something of the page is there, by its CSS selector. */
	public boolean has(String selector) {
		return is("!!document.querySelector('" + selector + "')");
	}

	/** Whether the keys go to what a CSS selector names. */
	public boolean hasKeys(String selector) {
		return is("document.hasFocus() && document.activeElement.matches('" + selector + "')");
	}

	/** Waits until the workbench knows that no text is written in the page: until then keys such as Ctrl+Z belong to the text. */
	public void awaitNothingWritten() {
		EventLoop.await("nothing is written", () -> !((TextInput) editor).isEditingText());
	}

	/** What in the page has the keys, in words for a failure. */
	public String focus() {
		return (String) ask("const f = document.activeElement; return (document.hasFocus() ? '' : 'no, but would be ') + f.tagName + ' ' + f.className.toString()");
	}

	/** Presses <code>Tab</code> or <code>shift+Tab</code> and waits until the keys go elsewhere, in the page or outside it. */
	public void pressTab(String key) {
		Control before = browser.getDisplay().getFocusControl();
		String stop = focus();
		ask("window.lastStop = document.hasFocus() ? document.activeElement : null");
		Hand.press(key);
		EventLoop.await(key + " leads on from " + before + ", in the page from " + stop, () -> {
			Control now = browser.getDisplay().getFocusControl();
			return now == browser ? is("document.hasFocus() && document.activeElement !== lastStop") : now != null && now != before;
		});
	}

	/** Presses a button of the page without the mouse, by the name of its command. */
	public void press(String command) {
		browser.evaluate("document.querySelector('[data-command=" + command + "]').click()");
	}

	private boolean is(String condition) {
		return Boolean.TRUE.equals(ask("return " + condition));
	}

	/**
	 * Asks the page by a script that changes nothing. SWT waits ten seconds on the clock for an answer, also while the machine stands still, and then gives
	 * null; then it asks again.
	 *
	 * @return null only if that is the answer
	 * @throws AssertionError if the page does not answer
	 */
	public Object ask(String script) {
		for (int i = 0; i < ASKED; i++)
			if (browser.evaluate("return [(() => { " + script + " })()]") instanceof Object[] answer)
				return answer[0];
		throw new AssertionError("the page does not answer: " + script);
	}

	/** Whether the page draws every box and every arrow of a theory, with its words, and nothing else. */
	public boolean agreesWith(Theory theory) {
		Map<String, String> wanted = new HashMap<>();
		Stream.<CausalNode>concat(theory.getCoreElements().stream(), theory.getOutcomes().stream()).forEach(box -> wanted.put(box.getId(), box.getTitle()));
		for (CausalLink link : theory.getLinks())
			wanted.put(link.getId(), link.getFrom().getTitle());
		Map<String, String> drawn = drawn();
		return drawn.keySet().equals(wanted.keySet()) && wanted.entrySet().stream().allMatch(each -> drawn.get(each.getKey()).contains(each.getValue()));
	}

	/** What a screen reader says of each box and arrow, by identifier. */
	private Map<String, String> drawn() {
		Map<String, String> drawn = new HashMap<>();
		for (String text : texts("document.querySelectorAll('.marked-node[aria-label], .link[aria-label]')",
				"each.id.replace('diagram_', '') + ' ' + each.getAttribute('aria-label')"))
			drawn.put(text.substring(0, text.indexOf(' ')), text.substring(text.indexOf(' ') + 1));
		return drawn;
	}

	private List<String> texts(String elements, String text) {
		List<String> texts = new ArrayList<>();
		Arrays.stream((Object[]) ask("return [..." + elements + "].map(each => " + text + ")")).map(String.class::cast).forEach(texts::add);
		return texts;
	}
}
