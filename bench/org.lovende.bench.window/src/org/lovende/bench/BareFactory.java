package org.lovende.bench;

import java.util.Map;

import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.builder.impl.GEdgeBuilder;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GLabelBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.EditorModelFactory;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;

import com.google.inject.Inject;

/** The same boxes and arrows as GLSP's own nodes with a label, and edges; where they stand is worked out beforehand. */
final class BareFactory extends EditorModelFactory {
	@Inject
	private DiagramContext context;
	@Inject
	private BarePlaces places;

	@Override
	protected GGraph graph() {
		Map<String, Bounds> boxes = places.boxes();
		Theory theory = context.theory();
		GGraphBuilder graph = new GGraphBuilder().id(context.kind().getLiteral());
		theory.getCoreElements().forEach(box -> add(graph, box, boxes));
		theory.getOutcomes().forEach(box -> add(graph, box, boxes));
		for (CausalLink link : theory.getLinks())
			graph.add(new GEdgeBuilder("edge").id(link.getId()).sourceId(link.getFrom().getId()).targetId(link.getTo().getId()).build());
		return graph.build();
	}

	private static void add(GGraphBuilder graph, CausalNode box, Map<String, Bounds> boxes) {
		Bounds place = boxes.get(box.getId());
		graph.add(new GNodeBuilder("node").id(box.getId()).position(place.x(), place.y()).size(place.width(), place.height())
				.add(new GLabelBuilder("label").id(box.getId() + "-label").text(box.getTitle()).position(12, place.height() / 2).build()).build());
	}
}
