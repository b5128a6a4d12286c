package org.lovende.trials.ui.gestures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.lovende.diagram.glsp.Overview;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.trials.ui.MapInBrowser;

/**
 * What a page draws of a result map, in the units of the diagram.
 *
 * @param columns by the names that the page has for them
 * @param boxes by identifier
 * @param arrows by identifier
 */
record DrawnMap(Map<String, Bounds> columns, Map<String, Box> boxes, Map<String, Arrow> arrows) {
	/** @param text what stands in it, without what stands between its letters */
	record Box(Bounds bounds, String label, String text) {
		/** Of what is out of sight the page draws only the name. */
		boolean isSeen() {
			return bounds.width() >= 0;
		}
	}

	/** From one point to another. Of one that is out of sight the page draws only the name. */
	record Arrow(String label, boolean isSeen, double startX, double startY, double endX, double endY) {
	}

	/** Boxes that share less than a hair do not overlap. */
	private static final double HAIR = 0.02;

	private static final String READ = """
			const bounds = drawn => {
				const place = drawn.getAttribute('transform').match(/-?[\\d.]+/g).map(Number);
				const size = drawn.querySelector(':scope > rect, :scope > g > rect');
				const box = size ? size.getBBox() : { width: -1, height: -1 };
				return [place[0], place[1], box.width, box.height];
			};
			const each = (selector, read) => [...document.querySelectorAll(selector)].map(drawn => [drawn.id.replace('diagram_', ''), ...read(drawn)]);
			return [
				each('.marked-node.column', bounds),
				each('.marked-node.box', drawn => [...bounds(drawn), drawn.getAttribute('aria-label') || '',
					[...drawn.querySelectorAll(':scope > text')].map(line => line.textContent).join(' ')]),
				each('.link', drawn => {
					const path = drawn.querySelector('.link-reach');
					const label = drawn.getAttribute('aria-label') || '';
					if (!path) return [label, false, 0, 0, 0, 0];
					const start = path.getPointAtLength(0), end = path.getPointAtLength(path.getTotalLength());
					return [label, true, start.x, start.y, end.x, end.y];
				})
			];
			""";

	/** Reads what the page draws now. */
	static DrawnMap of(MapInBrowser map) {
		Object[] parts = (Object[]) map.ask(READ);
		return new DrawnMap(byId(parts[0], DrawnMap::bounds), byId(parts[1], each -> new Box(bounds(each), (String) each[5], letters((String) each[6]))),
				byId(parts[2], each -> new Arrow((String) each[1], (Boolean) each[2], number(each[3]), number(each[4]), number(each[5]), number(each[6]))));
	}

	private static <T> Map<String, T> byId(Object elements, Function<Object[], T> read) {
		Map<String, T> all = new HashMap<>();
		for (Object element : (Object[]) elements)
			all.put((String) ((Object[]) element)[0], read.apply((Object[]) element));
		return all;
	}

	private static Bounds bounds(Object[] drawn) {
		return new Bounds(number(drawn[1]), number(drawn[2]), number(drawn[3]), number(drawn[4]));
	}

	private static double number(Object value) {
		return ((Number) value).doubleValue();
	}

	/** Without spaces, and without the hyphens at the ends of lines. */
	private static String letters(String text) {
		return text.replaceAll("[\\s\u00ad-]", "");
	}

	/** The name of the column in which boxes of a term stand; that of the core elements for null. */
	static String column(OutcomeTerm term) {
		if (term == null)
			return "column-core-element";
		return term == OutcomeTerm.GOAL ? "column-strategic-goal" : "column-" + term.getLiteral() + "-term";
	}

	/** Where a box is drawn. */
	Bounds bounds(CausalNode box) {
		return boxes.get(box.getId()).bounds();
	}

	/** Whether all boxes and arrows are in sight. */
	boolean isSeen() {
		return boxes.values().stream().allMatch(Box::isSeen) && arrows.values().stream().allMatch(Arrow::isSeen);
	}

	/**
	 * The first thing, in words, in which this is not what the page was sent, or not what a theory has: every box in its column with its title, free of the
	 * others, every arrow from its one box to its other, and nothing else. Empty if there is none.
	 *
	 * @param sent to the page last
	 * @param state of the theory
	 */
	Optional<String> fault(Overview sent, Theory theory, MapState state) {
		if (!boxes.keySet().equals(state.boxes.keySet()) || !arrows.keySet().equals(state.arrows.keySet()))
			return Optional.of("drawn are the boxes " + boxes.keySet() + " and the arrows " + arrows.keySet() + " instead of " + state.boxes.keySet() + " and "
					+ state.arrows.keySet());
		List<CausalNode> all = MapState.boxes(theory).toList();
		List<CausalNode> free = all.stream().filter(box -> !state.isPinned(box.getId())).toList();
		return Stream.of(sent.shapes().stream().map(this::fault), all.stream().map(this::fault), theory.getLinks().stream().map(this::fault),
				free.stream().map(box -> overlap(box, free))).flatMap(faults -> faults).flatMap(Optional::stream).findFirst();
	}

	/** What glides is not yet where it was sent. */
	private Optional<String> fault(Overview.Shape sent) {
		Bounds drawn = boxes.containsKey(sent.id()) ? boxes.get(sent.id()).bounds() : columns.get(sent.id());
		return unless(drawn != null && isSame(drawn.x(), sent.bounds().x()) && isSame(drawn.y(), sent.bounds().y()), () -> sent + " is drawn at " + drawn);
	}

	private Optional<String> fault(CausalNode node) {
		Box box = boxes.get(node.getId());
		String title = node.getTitle() == null ? "" : node.getTitle();
		if (!box.label().contains(title) || box.isSeen() && !box.text().equals(letters(title)))
			return Optional.of("“" + title + "” is drawn with the text " + box.text() + " and called " + box.label());
		Bounds column = columns.get(column(MapState.term(node)));
		return unless(column.grow(Changes.SAME).contains(box.bounds()), () -> "“" + title + "”, " + box.bounds() + ", is not in its column, " + column);
	}

	private Optional<String> fault(CausalLink link) {
		Arrow arrow = arrows.get(link.getId());
		for (CausalNode end : List.of(link.getFrom(), link.getTo()))
			if (end.getTitle() != null && !arrow.label().contains(end.getTitle()))
				return Optional.of("the arrow “" + arrow.label() + "” does not name “" + end.getTitle() + "”");
		return unless(!arrow.isSeen() || leadsTo(link.getFrom(), arrow.startX(), arrow.startY()) && leadsTo(link.getTo(), arrow.endX(), arrow.endY()),
				() -> arrow + " does not lead from " + bounds(link.getFrom()) + " to " + bounds(link.getTo()));
	}

	private Optional<String> overlap(CausalNode box, List<CausalNode> others) {
		Bounds bounds = bounds(box).grow(-HAIR / 2);
		return others.stream().filter(other -> other != box && bounds.overlaps(bounds(other).grow(-HAIR / 2)))
				.map(other -> "“" + box.getTitle() + "” lies on “" + other.getTitle() + "”").findFirst();
	}

	/** Whether an end of an arrow lies on the edge of a box, as far as that is seen. */
	private boolean leadsTo(CausalNode node, double x, double y) {
		Box box = boxes.get(node.getId());
		return !box.isSeen() || box.bounds().grow(Changes.SAME).contains(x, y) && !box.bounds().grow(-Changes.SAME).contains(x, y);
	}

	private static boolean isSame(double one, double other) {
		return Math.abs(one - other) < Changes.SAME;
	}

	private static Optional<String> unless(boolean holds, Supplier<String> fault) {
		return holds ? Optional.empty() : Optional.of(fault.get());
	}
}
