package org.lovende.diagram.glsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.glsp.graph.GEdge;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.graph.GNode;
import org.lovende.diagram.scene.Bounds;

/**
 * A diagram as its page was sent it last, seen from far: which shapes stand where, without texts.
 *
 * @param shapes in the order in which they are drawn
 * @param arrows between shapes
 */
public record Overview(List<Shape> shapes, List<Arrow> arrows) {
	/** Before the page was sent anything. */
	public static final Overview NOTHING = new Overview(List.of(), List.of());

	/** The types on which other nodes stand. */
	private static final Set<String> GROUND = Set.of("node:column", "node:area", "node:cell", "node:plot");
	/** The types that are no content: keys to the signs, and what only waits for a gesture. */
	private static final Set<String> LEFT_OUT = Set.of("node:legend", "node:room", "node:add", "node:heading");

	/**
	 * A node of the diagram.
	 *
	 * @param category of the style whose colours it has; "neutral" where it has none of its own
	 * @param isGround whether other shapes stand on it
	 */
	public record Shape(String id, Bounds bounds, String category, boolean isGround) {
	}

	/** An arrow from one place to another. */
	public record Arrow(Bounds from, Bounds to) {
	}

	static Overview of(GGraph graph) {
		Map<String, Bounds> places = new HashMap<>();
		List<Shape> shapes = new ArrayList<>();
		List<Arrow> arrows = new ArrayList<>();
		for (GModelElement child : graph.getChildren())
			if (child instanceof GNode node && node.getSize() != null && node.getSize().getWidth() > 0 && !LEFT_OUT.contains(node.getType())) {
				Bounds bounds = new Bounds(node.getPosition().getX(), node.getPosition().getY(), node.getSize().getWidth(), node.getSize().getHeight());
				places.put(node.getId(), bounds);
				shapes.add(new Shape(node.getId(), bounds, category(node), GROUND.contains(node.getType())));
			}
		for (GModelElement child : graph.getChildren())
			if (child instanceof GEdge edge && places.containsKey(edge.getSourceId()) && places.containsKey(edge.getTargetId()))
				arrows.add(new Arrow(places.get(edge.getSourceId()), places.get(edge.getTargetId())));
		return new Overview(shapes, arrows);
	}

	private static String category(GNode node) {
		Object category = node.getArgs().get("category");
		Object itsOrColumns = category == null ? node.getArgs().get("column") : category;
		return itsOrColumns instanceof String name ? name : "neutral";
	}

	/** What all shapes together cover; without any shape a place of no size. */
	public Bounds bounds() {
		double left = shapes.stream().mapToDouble(shape -> shape.bounds().x()).min().orElse(0);
		double top = shapes.stream().mapToDouble(shape -> shape.bounds().y()).min().orElse(0);
		double right = shapes.stream().mapToDouble(shape -> shape.bounds().right()).max().orElse(0);
		double bottom = shapes.stream().mapToDouble(shape -> shape.bounds().bottom()).max().orElse(0);
		return new Bounds(left, top, right - left, bottom - top);
	}
}
