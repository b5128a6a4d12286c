package org.lovende.diagram.resultmap;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.lovende.core.Texts;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.LineBreaker;
import org.lovende.diagram.text.Typeface;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

/**
 * What a result map shows: boxes, sized for their texts, and arrows. Where they stand is not said here.
 *
 * @param boxes core elements first, then outcomes, each in model order
 * @param links in model order
 */
public record ResultMap(List<MapBox> boxes, List<MapLink> links) {
	/** Room that an arrow needs at the side of its box. */
	static final double PORT_SPACING = 10;

	private static final Style.Sizes SIZES = Style.shipped().sizes();
	/** The font of the texts in boxes. */
	static final Font FONT = new Font(Typeface.REGULAR, SIZES.body());

	public ResultMap {
		boxes = List.copyOf(boxes);
		links = List.copyOf(links);
	}

	/**
	 * The map of a theory. A core element that an arrow touches is on it even if the theory does not name it; an arrow with an end that is on no
	 * map is left out.
	 *
	 * @param theory null: the map of an intervention that has no theory yet, which is its core elements
	 * @param untitled what stands in a box without a title
	 */
	public static ResultMap of(Intervention intervention, Theory theory, String untitled) {
		Map<CausalNode, Integer> indices = new IdentityHashMap<>();
		List<CausalNode> nodes = new ArrayList<>(theory == null ? intervention.getCoreElements() : theory.getCoreElements());
		if (theory != null) {
			for (CausalLink link : theory.getLinks())
				for (CausalNode end : new CausalNode[] {link.getFrom(), link.getTo()})
					if (end instanceof CoreElement && intervention.getCoreElements().contains(end) && !nodes.contains(end))
						nodes.add(end);
			nodes.addAll(theory.getOutcomes());
		}
		nodes.forEach(node -> indices.put(node, indices.size()));
		List<MapLink> links = theory == null ? List.of() : links(theory, indices);
		int[] ports = ports(links, nodes);
		List<MapBox> boxes = new ArrayList<>();
		for (int i = 0; i < nodes.size(); i++)
			boxes.add(box(nodes.get(i), ports[i], untitled));
		return new ResultMap(boxes, links);
	}

	private static List<MapLink> links(Theory theory, Map<CausalNode, Integer> indices) {
		List<MapLink> links = new ArrayList<>();
		for (CausalLink link : theory.getLinks()) {
			Integer from = indices.get(link.getFrom());
			Integer to = indices.get(link.getTo());
			if (from != null && to != null)
				links.add(new MapLink(link.getId(), from, to, link.getCertainty(), Texts.normalise(link.getRationale())));
		}
		return links;
	}

	/** By box the number of arrows that meet at the fuller of its two sides. */
	private static int[] ports(List<MapLink> links, List<CausalNode> nodes) {
		int[] left = new int[nodes.size()];
		int[] right = new int[nodes.size()];
		for (MapLink link : links) {
			int direction = MapColumn.of(nodes.get(link.from())).compareTo(MapColumn.of(nodes.get(link.to())));
			(direction > 0 ? left : right)[link.from()]++;
			(direction < 0 ? left : right)[link.to()]++;
		}
		for (int i = 0; i < left.length; i++)
			left[i] = Math.max(left[i], right[i]);
		return left;
	}

	private static MapBox box(CausalNode node, int ports, String untitled) {
		String title = Texts.normalise(node.getTitle());
		double textWidth = SIZES.boxWidth() - 2 * SIZES.padding() - SIZES.accentBar();
		List<String> lines = LineBreaker.lines(title == null ? untitled : title, FONT, textWidth);
		double textHeight = lines.size() * FONT.size() * SIZES.lineHeight() + 2 * SIZES.padding();
		double height = Math.max(textHeight, (ports + 1) * PORT_SPACING);
		return new MapBox(node.getId(), MapColumn.of(node), title == null ? "" : title, lines, SIZES.boxWidth(),
				Math.ceil(height / SIZES.grid()) * SIZES.grid());
	}

	/** Whether nothing stands on the map. */
	public boolean isEmpty() {
		return boxes.isEmpty();
	}
}
