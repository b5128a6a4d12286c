package org.lovende.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.DiagramHost;
import org.lovende.diagram.glsp.PageSession;
import org.lovende.diagram.resultmap.ArrangedMap;
import org.lovende.diagram.resultmap.ElkRows;
import org.lovende.diagram.resultmap.ResultMap;
import org.lovende.diagram.resultmap.ResultMapLayout;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.ui.BrowserPage;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;

/** GLSP's own elements for the same intervention, in a window of the same size, over the same way of messages. */
final class BarePage implements MapPage {
	private final InterventionEditingDomain domain;
	private final Rectangle size;
	private final ResultMap map;
	private final Map<String, Bounds> arranged = new HashMap<>();
	private BarePlaces places;
	private Shell window;
	private BrowserPage page;
	private PageSession session;
	private boolean isReady;

	/** @param size of the real page */
	BarePage(InterventionEditingDomain domain, Rectangle size) {
		this.domain = domain;
		this.size = size;
		Intervention intervention = domain.intervention();
		map = ResultMap.of(intervention, Interventions.currentTheory(intervention), "-");
		ArrangedMap layout = ResultMapLayout.arrange(map, Map.of());
		for (int box = 0; box < map.boxes().size(); box++)
			arranged.put(map.boxes().get(box).id(), layout.boxes().get(box));
	}

	@Override
	public void open() throws Exception {
		places = new BarePlaces(arranged);
		isReady = false;
		window = new Shell();
		window.setLayout(new FillLayout());
		page = new BrowserPage(window, message -> session.receive(message));
		DiagramContext context = new DiagramContext(domain, DiagramKind.RESULT_MAP, null, Locale.ENGLISH, page::later, new Host());
		session = new PageSession(context, new BareModule(places), page::send);
		window.setSize(size.width, size.height);
		window.open();
		page.load("org.lovende.bench.window", "lib/");
		PageProbe.await(() -> isReady);
	}

	@Override
	public Browser browser() {
		return page.control();
	}

	@Override
	public Bounds place(String id) {
		return places.boxes().get(id);
	}

	/** Puts a box elsewhere, so that there is something to arrange. */
	void displace(String id, double distance) {
		Map<String, Bounds> moved = new HashMap<>(arranged);
		Bounds box = arranged.get(id);
		moved.put(id, new Bounds(box.x(), box.y() + distance, box.width(), box.height()));
		places.arrange(moved);
		changeSomething();
	}

	@Override
	public void arrange() {
		new ElkRows(map).layout();
		places.arrange(arranged);
		changeSomething();
	}

	/** After a change of the model the page is sent the diagram. */
	private void changeSomething() {
		Element theory = Interventions.currentTheory(domain.intervention());
		domain.getCommandStack().execute(new Change(domain).set(theory, ElementPackage.Literals.TITLED_ELEMENT__TITLE, "at " + System.nanoTime()).command("bench"));
	}

	@Override
	public void close() {
		session.close();
		window.dispose();
	}

	private final class Host implements DiagramHost {
		@Override
		public void selected(List<Element> elements) {
			// nobody else shows them
		}

		@Override
		public void editingText(boolean isEditing) {
			// nobody else wants keys
		}

		@Override
		public void ready() {
			isReady = true;
		}

		@Override
		public boolean isLocked() {
			return false;
		}
	}
}
