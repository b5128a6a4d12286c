package org.lovende.diagram.resultmap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.lovende.diagram.style.Style;

/**
 * Finds the height at which each box stands by ELK's layered algorithm: columns are layers, crossings are minimised, arrows that skip a
 * column get a passage through it. Columns and the course of the arrows are ours: ELK would part a column with an arrow inside it in two.
 * Deterministic.
 */
public final class ElkRows {
	/** Room between a box and an arrow that passes it. */
	static final double PASSAGE = 14;

	static {
		// teaches ELK to copy the values of its own options; without it every layout fails
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private final ResultMap map;
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final List<ElkNode> nodes = new ArrayList<>();
	/** By link; null where the link is none of ELK's business. */
	private final List<ElkEdge> edges = new ArrayList<>();
	private final Map<MapColumn, Double> centres = new EnumMap<>(MapColumn.class);

	/** Builds ELK's graph for the map. */
	public ElkRows(ResultMap map) {
		this.map = map;
		double spacing = Style.shipped().sizes().boxSpacing();
		graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		// columns become layers by their x: ELK's own partitions mean the same but go by identity hash codes and so differ from run to run
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
		graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, spacing);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, PASSAGE);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, ResultMap.PORT_SPACING);
		for (MapBox box : map.boxes()) {
			ElkNode node = ElkGraphUtil.createNode(graph);
			node.setDimensions(box.width(), box.height());
			node.setLocation(2 * box.column().ordinal() * box.width(), 0);
			nodes.add(node);
		}
		for (MapLink link : map.links())
			edges.add(edge(link));
	}

	/** An arrow back in time pulls its boxes together as any other does, but must not turn the order of the columns. */
	private ElkEdge edge(MapLink link) {
		int direction = map.boxes().get(link.from()).column().compareTo(map.boxes().get(link.to()).column());
		if (direction == 0)
			return null;
		ElkNode left = nodes.get(direction < 0 ? link.from() : link.to());
		ElkNode right = nodes.get(direction < 0 ? link.to() : link.from());
		return ElkGraphUtil.createSimpleEdge(left, right);
	}

	/** Runs ELK. */
	public void layout() {
		new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
		for (int i = 0; i < nodes.size(); i++) {
			ElkNode node = nodes.get(i);
			centres.putIfAbsent(map.boxes().get(i).column(), node.getX() + node.getWidth() / 2);
		}
	}

	/** Top edge of a box, 0 or more. */
	public double y(int box) {
		return nodes.get(box).getY();
	}

	/** The height at which an arrow passes through a column between its ends; NaN if it does not. */
	double passage(int link, MapColumn column) {
		ElkEdge edge = edges.get(link);
		Double x = centres.get(column);
		if (edge == null || x == null || edge.getSections().isEmpty())
			return Double.NaN;
		ElkEdgeSection section = edge.getSections().get(0);
		double beforeX = section.getStartX();
		double beforeY = section.getStartY();
		for (ElkBendPoint bend : section.getBendPoints()) {
			if (beforeX <= x && x <= bend.getX())
				return between(beforeX, beforeY, bend.getX(), bend.getY(), x);
			beforeX = bend.getX();
			beforeY = bend.getY();
		}
		return between(beforeX, beforeY, section.getEndX(), section.getEndY(), x);
	}

	private static double between(double x1, double y1, double x2, double y2, double x) {
		return x2 == x1 ? y1 : y1 + (y2 - y1) * (x - x1) / (x2 - x1);
	}
}
