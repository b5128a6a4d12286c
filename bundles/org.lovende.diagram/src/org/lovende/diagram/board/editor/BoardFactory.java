package org.lovende.diagram.board.editor;

import java.util.List;

import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.lovende.core.board.PurposeSuggestions;
import org.lovende.diagram.board.BoardArea;
import org.lovende.diagram.board.BoardLayout;
import org.lovende.diagram.board.BoardMarks;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.EditorModelFactory;
import org.lovende.diagram.glsp.MarkJson;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.theory.Activity;

import com.google.gson.JsonArray;
import com.google.inject.Inject;

/** What the page of the activity board shows: areas, the headings of groups, notes, and which notes say the same purpose. */
final class BoardFactory extends EditorModelFactory {
	@Inject
	private DiagramContext context;

	@Override
	protected GGraph graph() {
		BoardLayout layout = BoardLayout.toWorkOn(context.intervention(), context.locale());
		GGraphBuilder graph = new GGraphBuilder().id(context.kind().getLiteral()).addArgument("suggestions", suggestions());
		for (BoardArea area : layout.areas()) {
			graph.add(area(area).build());
			if (area.kind() == BoardArea.Kind.GROUP)
				graph.add(heading(area).build());
			area.notes().forEach(placed -> graph.add(note(area, placed).build()));
		}
		return graph.build();
	}

	private JsonArray suggestions() {
		JsonArray all = new JsonArray();
		for (List<Activity> alike : PurposeSuggestions.of(context.intervention())) {
			JsonArray ids = new JsonArray();
			alike.forEach(note -> ids.add(note.getId()));
			all.add(ids);
		}
		return all;
	}

	private static GNodeBuilder node(String type, String id, Bounds place) {
		return new GNodeBuilder(type).id(id).position(place.x(), place.y()).size(place.width(), place.height()).addArgument("homeX", place.x())
				.addArgument("homeY", place.y());
	}

	private static GNodeBuilder area(BoardArea area) {
		GNodeBuilder node = node("node:area", area.pageId(), area.bounds()).addArgument("kind", area.kind().name())
				.addArgument("category", area.category()).addArgument("label", String.join(" ", area.title().lines()))
				.addArgument("marks", MarkJson.of(BoardMarks.area(area)));
		if (area.group() != null)
			node.addArgument("group", area.group());
		return area.coreElement() == null ? node : node.addArgument("coreElement", area.coreElement().getId());
	}

	private static GNodeBuilder heading(BoardArea area) {
		return node("node:heading", "heading-" + area.group(), area.heading()).addArgument("group", area.group()).addArgument("label", area.group());
	}

	private static GNodeBuilder note(BoardArea area, BoardArea.PlacedNote placed) {
		Activity activity = placed.note().activity();
		Bounds purpose = placed.note().purposePlace();
		return node("node:note", activity.getId(), placed.bounds()).addArgument("area", area.pageId())
				.addArgument("title", activity.getTitle() == null ? "" : activity.getTitle())
				.addArgument("purpose", activity.getPurpose() == null ? "" : activity.getPurpose()).addArgument("purposeY", purpose.y())
				.addArgument("category", placed.note().category()).addArgument("label", placed.note().spoken())
				.addArgument("marks", MarkJson.of(placed.note().marks()));
	}
}
