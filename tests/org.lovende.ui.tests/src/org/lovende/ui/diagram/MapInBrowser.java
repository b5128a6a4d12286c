package org.lovende.ui.diagram;

import static org.lovende.ui.RunningWorkbench.await;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.lovende.model.element.Element;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;

/** A result map as the browser of its editor shows it. */
final class MapInBrowser {
	/** Nanoseconds without a move after which a box is where it will stay: the page draws what comes from Java at once. */
	private static final long AT_REST = 400_000_000;

	private final IEditorPart editor;
	private Browser browser;

	private MapInBrowser(IEditorPart editor) {
		this.editor = editor;
	}

	/** Opens the editor, or brings it to the front, and waits until it is painted. */
	static MapInBrowser open(InterventionDiagramInput input) {
		new DiagramEditors(RunningWorkbench.page()).open(input);
		MapInBrowser map = new MapInBrowser(RunningWorkbench.page().findEditor(input));
		await("page", () -> {
			map.browser = RunningWorkbench.controls(RunningWorkbench.page().getWorkbenchWindow().getShell()).filter(Browser.class::isInstance)
					.map(Browser.class::cast).filter(Browser::isVisible).findFirst().orElse(null);
			return map.browser != null && Boolean.TRUE.equals(map.browser.evaluate("return !!document.body && document.body.dataset.ready === 'true'"));
		});
		RunningWorkbench.page().activate(map.editor);
		return map;
	}

	IEditorPart editor() {
		return editor;
	}

	Browser browser() {
		return browser;
	}

	IStructuredSelection selection() {
		return (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
	}

	void awaitSelected(Element element) {
		await("selected: " + element, () -> selection().size() == 1 && selection().getFirstElement() == element);
	}

	/** The middle of a drawn box, on the screen; waits until it is drawn and does not move any more. */
	Point middle(Element element) {
		return atRest("document.getElementById('diagram_" + element.getId() + "')", "r.x + r.width / 2", "r.y + r.height / 2");
	}

	/** A place of something in the page, on the screen, as soon as it does not move any more. */
	Point atRest(String something, String x, String y) {
		Point[] last = new Point[1];
		long[] since = new long[1];
		await("at rest: " + something, () -> {
			Object[] place = (Object[]) browser.evaluate("const b = " + something + "; if (!b) return null; const r = b.getBoundingClientRect();"
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

	/** Whether something of the page is there. */
	boolean has(String selector) {
		return is("!!document.querySelector('" + selector + "')");
	}

	/** Whether the keys go to what a CSS selector names. */
	boolean hasKeys(String selector) {
		return is("document.hasFocus() && document.activeElement.matches('" + selector + "')");
	}

	private boolean is(String condition) {
		return Boolean.TRUE.equals(browser.evaluate("return " + condition));
	}

	/** Whether the page draws every box and every arrow of a theory, with its words, and nothing else. */
	boolean agreesWith(Theory theory) {
		Map<String, String> wanted = new HashMap<>();
		Stream.<CausalNode>concat(theory.getCoreElements().stream(), theory.getOutcomes().stream()).forEach(box -> wanted.put(box.getId(), box.getTitle()));
		for (CausalLink link : theory.getLinks())
			wanted.put(link.getId(), link.getFrom().getTitle());
		Map<String, String> drawn = drawn();
		return drawn.keySet().equals(wanted.keySet()) && wanted.entrySet().stream().allMatch(each -> drawn.get(each.getKey()).contains(each.getValue()));
	}

	/** What a screen reader says of each box and arrow, by identifier. */
	private Map<String, String> drawn() {
		Object[] all = (Object[]) browser.evaluate("return [...document.querySelectorAll('.marked-node[aria-label], .link[aria-label]')]"
				+ ".map(each => each.id.replace('diagram_', '') + ' ' + each.getAttribute('aria-label'))");
		Map<String, String> drawn = new HashMap<>();
		for (Object entry : all) {
			String text = (String) entry;
			drawn.put(text.substring(0, text.indexOf(' ')), text.substring(text.indexOf(' ') + 1));
		}
		return drawn;
	}
}
