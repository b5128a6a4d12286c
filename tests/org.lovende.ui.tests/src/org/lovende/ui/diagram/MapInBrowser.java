package org.lovende.ui.diagram;

import static org.lovende.ui.RunningWorkbench.await;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.lovende.model.element.Element;
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

	/** Whether the keys go to what a CSS selector names. */
	boolean hasKeys(String selector) {
		return Boolean.TRUE.equals(browser.evaluate("return document.hasFocus() && document.activeElement.matches('" + selector + "')"));
	}
}
