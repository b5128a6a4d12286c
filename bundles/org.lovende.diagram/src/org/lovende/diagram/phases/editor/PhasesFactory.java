package org.lovende.diagram.phases.editor;

import java.util.List;

import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GNode;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.lovende.core.Messages;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.EditorModelFactory;
import org.lovende.diagram.glsp.MarkJson;
import org.lovende.diagram.phases.PhasesGrid;
import org.lovende.diagram.phases.PhasesMarks;
import org.lovende.diagram.phases.ProcedureCard;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Sheet;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Profession;

import com.google.inject.Inject;

/** What the page of the phases shows: headings, cells, cards with the marks of the picture on paper, places for what can be added, and the core elements. */
final class PhasesFactory extends EditorModelFactory {
	private static final double ADD_WIDTH = 112;
	/** The diagram takes so much room at least, so that it begins at the upper left and has room to grow. */
	private static final Bounds LEAST_ROOM = new Bounds(0, 0, 1280, 720);

	@Inject
	private DiagramContext context;

	@Override
	protected GGraph graph() {
		PhasesGrid grid = new PhasesGrid(context.intervention(), context.locale());
		PhasesMarks marks = new PhasesMarks(context.locale());
		GGraphBuilder graph = new GGraphBuilder().id(context.kind().getLiteral()).addArgument("coreElements", PhasesJson.coreElements(context.intervention()));
		graph.add(node("node:room", "room", LEAST_ROOM).build());
		for (PhasesGrid.Lane lane : grid.lanes())
			lane.cells().forEach(cell -> graph.add(cell(marks, lane, cell)));
		grid.columns().forEach(column -> graph.add(heading("node:phase", column.phase(), column.heading(), marks.phase(grid, column))));
		for (PhasesGrid.Lane lane : grid.lanes())
			graph.add(lane.profession() == null ? laneWithoutProfession(lane, marks.lane(lane))
					: heading("node:profession", lane.profession(), lane.heading(), marks.lane(lane)));
		for (PhasesGrid.Lane lane : grid.lanes())
			for (PhasesGrid.Cell cell : lane.cells())
				cell.cards().forEach(placed -> graph.add(card(cell, placed)));
		graph.add(add("phase", new Bounds(grid.right() + PhasesGrid.GAP, Sheet.MARGIN, ADD_WIDTH, headingHeight(grid))));
		graph.add(add("profession", new Bounds(Sheet.MARGIN, grid.bottom() + PhasesGrid.GAP, PhasesGrid.LABEL_WIDTH, PhasesGrid.LEAST_LANE / 2)));
		return graph.build();
	}

	private static double headingHeight(PhasesGrid grid) {
		return grid.lanes().get(0).heading().y() - PhasesGrid.GAP - Sheet.MARGIN;
	}

	private static GNodeBuilder node(String type, String id, Bounds place) {
		return new GNodeBuilder(type).id(id).position(place.x(), place.y()).size(place.width(), place.height());
	}

	private GNode cell(PhasesMarks marks, PhasesGrid.Lane lane, PhasesGrid.Cell cell) {
		Bounds place = cell.bounds();
		String label = Messages.of(PhasesFactory.class, context.locale()).get("cell", cell.phase().getTitle(), String.join(" ", lane.title().lines()));
		return node("node:cell", cellId(cell.phase(), cell.profession()), place).addArgument("phase", cell.phase().getId())
				.addArgument("profession", idOf(cell.profession())).addArgument("label", label)
				.addArgument("marks", MarkJson.of(List.of(Group.at(-place.x(), -place.y(), List.of(marks.cell(place)))))).build();
	}

	private static GNode heading(String type, TitledElement element, Bounds place, Group group) {
		return node(type, element.getId(), place).addArgument("title", element.getTitle() == null ? "" : element.getTitle())
				.addArgument("label", group.title()).addArgument("homeX", place.x()).addArgument("homeY", place.y())
				.addArgument("marks", MarkJson.of(group.marks())).build();
	}

	private static GNode laneWithoutProfession(PhasesGrid.Lane lane, Group group) {
		return node("node:lane", "lane-without-profession", lane.heading()).addArgument("label", String.join(" ", lane.title().lines()))
				.addArgument("marks", MarkJson.of(group.marks())).build();
	}

	private static GNode card(PhasesGrid.Cell cell, PhasesGrid.PlacedCard placed) {
		Bounds place = placed.bounds();
		ProcedureCard card = placed.card();
		Group group = card.mark(0, 0);
		return node("node:procedure", card.procedure().getId(), place)
				.addArgument("title", card.procedure().getTitle() == null ? "" : card.procedure().getTitle())
				.addArgument("cell", cellId(cell.phase(), cell.profession())).addArgument("state", card.procedure().getState().getLiteral())
				.addArgument("label", group.title()).addArgument("homeX", place.x()).addArgument("homeY", place.y())
				.addArgument("spots", PhasesJson.spots(card.spots())).addArgument("marks", MarkJson.of(group.marks())).build();
	}

	private static GNode add(String what, Bounds place) {
		return node("node:add", "add-" + what, place).addArgument("what", what).build();
	}

	private static String cellId(Phase phase, Profession profession) {
		return "cell-" + phase.getId() + "-" + idOf(profession);
	}

	private static String idOf(Profession profession) {
		return profession == null ? "" : profession.getId();
	}
}
