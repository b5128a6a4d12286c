package org.lovende.bench;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.lovende.diagram.glsp.Overview;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;

/** The editor in the window of the workbench. */
final class RealPage implements MapPage {
	private final InterventionDiagramInput input;
	private DiagramEditor editor;

	RealPage(InterventionDiagramInput input) {
		this.input = input;
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	@Override
	public void open() {
		new DiagramEditors(page()).open(input);
		editor = (DiagramEditor) page().findEditor(input);
		PageProbe.await(() -> editor.visiblePart().isPresent());
	}

	@Override
	public Browser browser() {
		Deque<Control> controls = new ArrayDeque<>(List.of(page().getWorkbenchWindow().getShell()));
		while (!controls.isEmpty()) {
			Control control = controls.pop();
			if (control instanceof Browser browser && browser.isVisible())
				return browser;
			if (control instanceof Composite composite)
				controls.addAll(Arrays.asList(composite.getChildren()));
		}
		throw new IllegalStateException("no browser");
	}

	@Override
	public Bounds place(String id) {
		return editor.overview().shapes().stream().filter(shape -> shape.id().equals(id)).findFirst().orElseThrow().bounds();
	}

	@Override
	public void arrange() {
		untilAnswered(() -> browser().execute("void document.querySelector('[data-command=arrange]').click()"));
	}

	/** Does something that changes the diagram, and returns when the page was sent what it is then. */
	void untilAnswered(Runnable gesture) {
		Overview before = editor.overview();
		gesture.run();
		PageProbe.await(() -> editor.overview() != before);
	}

	@Override
	public void close() {
		page().closeEditor(editor, false);
	}
}
