package org.lovende.diagram.resultmap.editor;

import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.glsp.graph.GEdge;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GNode;
import org.eclipse.glsp.graph.builder.impl.GEdgeBuilder;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.theory.Participation;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.EditorModelFactory;
import org.lovende.diagram.glsp.MarkJson;
import org.lovende.diagram.resultmap.MapBox;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.diagram.resultmap.MapLink;
import org.lovende.diagram.resultmap.ResultMapMarks;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Group;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** What the page of the result map shows: columns, arrows, boxes, each with the marks of the picture on paper. */
final class ResultMapFactory extends EditorModelFactory {
	/** Bands reach so far down at least, so that there is room to click in. */
	private static final double LEAST_HEIGHT = 720;

	@Inject
	private DiagramContext context;
	private ElementSigns signs;
	private Map<String, String> evidence;

	@Override
	protected GGraph graph() {
		ShownMap shown = ShownMap.of(context);
		ResultMapMarks marks = new ResultMapMarks(shown.arranged(), Messages.of(ResultMapMarks.class, context.locale()));
		GGraphBuilder graph = new GGraphBuilder().id(context.kind().getLiteral());
		double bottom = Math.max(LEAST_HEIGHT, marks.bandBottom());
		for (MapColumn column : MapColumn.values())
			graph.add(column(column, shown.arranged().grid().band(column, bottom), marks.column(column, bottom)));
		signs = ElementSigns.of(context);
		evidence = evidence(context.theory());
		graph.addArgument("explanations", signs.explanations());
		graph.addArgument("missing", missing());
		for (int link = 0; link < shown.map().links().size(); link++)
			graph.add(link(shown, link, marks));
		for (int box = 0; box < shown.map().boxes().size(); box++)
			graph.add(box(shown, box, marks));
		if (!shown.map().links().isEmpty())
			graph.add(legend(shown, bottom + 8, marks.legend(0)));
		return graph.build();
	}

	/** The core elements that are not in the map. */
	private JsonArray missing() {
		JsonArray array = new JsonArray();
		for (CoreElement coreElement : Participation.missing(context.theory())) {
			JsonObject json = new JsonObject();
			json.addProperty("id", coreElement.getId());
			json.addProperty("title", ElementNames.brief(coreElement, context.locale()));
			array.add(json);
		}
		return array;
	}

	private static GNode legend(ShownMap shown, double top, Group group) {
		return new GNodeBuilder("node:legend").id("legend").position(0, top)
				.size(shown.arranged().grid().width(), ResultMapMarks.LEGEND_HEIGHT).addArgument("marks", MarkJson.of(group.marks())).build();
	}

	private static GNode column(MapColumn column, Bounds band, Group group) {
		Group moved = Group.at(-band.x(), -band.y(), group.marks());
		return new GNodeBuilder("node:column").id(column.pageId()).position(band.x(), band.y()).size(band.width(), band.height())
				.addArgument("column", column.category()).addArgument("marks", MarkJson.of(List.of(moved))).build();
	}

	private GNode box(ShownMap shown, int index, ResultMapMarks marks) {
		MapBox box = shown.map().boxes().get(index);
		Bounds place = shown.arranged().boxes().get(index);
		boolean isPinned = shown.stored().containsKey(index) && shown.stored().get(index).isPinned();
		Map<String, Object> itsSigns = signs.arguments(box.id());
		return element(box.id(), List.of(box, place, isPinned, itsSigns), GNode.class, () -> box(box, place, isPinned, itsSigns, marks.box(index)));
	}

	private static GNode box(MapBox box, Bounds place, boolean isPinned, Map<String, Object> signs, Group group) {
		return new GNodeBuilder("node:box").id(box.id()).position(place.x(), place.y()).size(place.width(), place.height())
				.addArgument("column", box.column().category()).addArgument("title", box.title()).addArgument("label", group.title())
				.addArgument("homeX", place.x()).addArgument("homeY", place.y())
				.addArgument("pinned", isPinned).addArguments(signs).addArgument("marks", MarkJson.of(group.marks())).build();
	}

	private GEdge link(ShownMap shown, int index, ResultMapMarks marks) {
		String id = shown.map().links().get(index).id();
		Map<String, Object> itsSigns = signs.arguments(id);
		String itsEvidence = evidence.getOrDefault(id, "");
		return element(id, List.of(marks.sourceOf(index), itsSigns, itsEvidence), GEdge.class,
				() -> link(shown, index, itsSigns, itsEvidence, marks.link(index)));
	}

	private static GEdge link(ShownMap shown, int index, Map<String, Object> signs, String evidence, Group group) {
		MapLink link = shown.map().links().get(index);
		Point2D.Double middle = shown.arranged().routes().get(index).middle();
		return new GEdgeBuilder("edge:link").id(link.id()).sourceId(shown.map().boxes().get(link.from()).id())
				.targetId(shown.map().boxes().get(link.to()).id()).addArgument("certainty", link.certainty().getLiteral())
				.addArgument("rationale", Objects.requireNonNullElse(link.rationale(), "")).addArgument("evidence", evidence)
				.addArgument("middleX", middle.x).addArgument("middleY", middle.y).addArguments(signs)
				.addArgument("label", group.title()).addArgument("marks", MarkJson.of(group.marks())).build();
	}

	private static Map<String, String> evidence(Theory theory) {
		Map<String, String> evidence = new HashMap<>();
		if (theory != null)
			for (CausalLink link : theory.getLinks())
				if (link.getEvidence() != null)
					evidence.put(link.getId(), link.getEvidence());
		return evidence;
	}
}
