package org.lovende.diagram.matrix.editor;

import java.awt.geom.Point2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GNode;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.priority.Field;
import org.lovende.core.priority.PointFilter;
import org.lovende.core.priority.RankedPoint;
import org.lovende.core.priority.Ranking;
import org.lovende.core.priority.Rounds;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.EditorModelFactory;
import org.lovende.diagram.glsp.MarkJson;
import org.lovende.diagram.matrix.MatrixMarks;
import org.lovende.diagram.matrix.PlacedPoint;
import org.lovende.diagram.matrix.Plot;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Circle;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.SoftHyphens;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.prioritisation.Round;

import com.google.inject.Inject;

/**
 * What the page of the matrix shows: the field with its scales, the ghosts of an earlier round, and a node for every point. A point that is not
 * rated, or not among those shown, stands nowhere in the field: it has no marks, but can be selected and says what the lists need to know.
 */
final class MatrixFactory extends EditorModelFactory {
	/** The identifier of the field on the page. */
	static final String PLOT = "plot";

	private static final double GHOST_RADIUS = 11;
	/** Beside the field for the numbers and words of the upright scale. */
	private static final double SCALE_WIDTH = 44;
	/** Above the field for the name of the upright scale. */
	private static final double AXIS_HEIGHT = 36;

	@Inject
	private DiagramContext context;
	@Inject
	private MatrixView view;

	@Override
	protected GGraph graph() {
		Intervention intervention = context.intervention();
		MatrixMarks matrix = new MatrixMarks(context.locale(), view.scale());
		Ranking ranking = Ranking.of(intervention);
		PointFilter filter = view.filter();
		List<RankedPoint> shown = ranking.points().stream().filter(ranked -> filter.test(ranked.point())).toList();
		Map<DevelopmentPoint, Rating> ghosts = view.round().map(Rounds::ghosts).orElse(Map.of());
		List<Rating> shownGhosts = shown.stream().map(RankedPoint::point).filter(ghosts::containsKey).map(ghosts::get).toList();
		GGraphBuilder graph = new GGraphBuilder().id(context.kind().getLiteral()).add(plot(matrix, filter));
		shownGhosts.forEach(rating -> graph.add(ghost(matrix, rating)));
		Set<DevelopmentPoint> drawn = new HashSet<>();
		for (PlacedPoint placed : matrix.points(shown, shownGhosts.stream().map(rating -> ghostBounds(matrix, rating)).toList())) {
			graph.add(point(matrix, placed));
			drawn.add(placed.ranked().point());
		}
		Map<DevelopmentPoint, RankedPoint> ranks = new HashMap<>();
		ranking.points().forEach(ranked -> ranks.put(ranked.point(), ranked));
		for (DevelopmentPoint point : intervention.getDevelopmentPoints())
			if (!drawn.contains(point))
				graph.add(elsewhere(matrix, point, ranks.get(point), filter.test(point)));
		return graph.build();
	}

	private GNode plot(MatrixMarks matrix, PointFilter filter) {
		Plot plot = matrix.plot();
		Point2D.Double origin = plot.place(0, 0);
		double left = plot.left() - SCALE_WIDTH;
		double top = plot.top() - AXIS_HEIGHT;
		return new GNodeBuilder("node:plot").id(PLOT).position(left, top)
				.size(plot.left() + Plot.WIDTH - left, matrix.bottom() - top)
				.addArgument("marks", MarkJson.of(List.of(Group.at(-left, -top, matrix.fields()))))
				.addArgument("originX", origin.x).addArgument("originY", origin.y)
				.addArgument("unit", Plot.UNIT).addArgument("left", plot.left()).addArgument("top", plot.top()).addArgument("width", Plot.WIDTH)
				.addArgument("height", Plot.HEIGHT)
				.addArgument("view", new MatrixJson(context.intervention(), context.locale()).view(filter, view.round().orElse(null))).build();
	}

	private GNode point(MatrixMarks matrix, PlacedPoint placed) {
		RankedPoint ranked = placed.ranked();
		double r = placed.radius();
		double x = placed.disc().x - r;
		double y = placed.disc().y - r;
		return described(matrix, ranked.point(), ranked, true).position(x, y).size(2 * r, 2 * r)
				.addArgument("homeX", x).addArgument("homeY", y)
				.addArgument("leader", MarkJson.of(List.of(Group.at(-x, -y, placed.leader()))))
				.addArgument("marks", MarkJson.of(List.of(Group.at(r, r, placed.marks())))).build();
	}

	private GNode elsewhere(MatrixMarks matrix, DevelopmentPoint point, RankedPoint ranked, boolean isShown) {
		Point2D.Double middle = matrix.plot().place(Field.THRESHOLD, Field.THRESHOLD);
		return described(matrix, point, ranked, isShown).position(middle.x, middle.y).size(0, 0).build();
	}

	private GNodeBuilder described(MatrixMarks matrix, DevelopmentPoint point, RankedPoint ranked, boolean isShown) {
		GNodeBuilder node = new GNodeBuilder("node:point").id(point.getId()).addArgument("title", matrix.name(point))
				.addArgument("hyphenated", SoftHyphens.in(matrix.name(point))).addArgument("isShown", isShown)
				.addArgument("isUntitled", point.getTitle() == null).addArgument("period", point.getPeriod().getLiteral())
				.addArgument("label", label(matrix, point, ranked));
		if (point.getImportance() != null)
			node.addArgument("importance", point.getImportance());
		if (point.getEase() != null)
			node.addArgument("ease", point.getEase());
		if (point.getImportanceReason() != null)
			node.addArgument("importanceReason", point.getImportanceReason());
		if (point.getEaseReason() != null)
			node.addArgument("easeReason", point.getEaseReason());
		if (ranked == null)
			return node.addArgument("missing", matrix.missing(point));
		return node.addArgument("rank", ranked.rank()).addArgument("category", MatrixMarks.category(ranked.field()));
	}

	private String label(MatrixMarks matrix, DevelopmentPoint point, RankedPoint ranked) {
		Messages messages = Messages.of(MatrixFactory.class, context.locale());
		if (ranked == null)
			return messages.get("label.unrated", matrix.name(point), matrix.missing(point));
		NumberFormat numbers = NumberFormat.getNumberInstance(context.locale());
		String label = messages.get("label", ranked.rank(), matrix.name(point), numbers.format(ranked.importance()), numbers.format(ranked.ease()),
				ranked.field().label(context.locale()));
		return point.getPeriod() == Period.UNPLANNED ? label
				: messages.get("label.period", label, ModelLabels.literal(point.getPeriod(), context.locale()));
	}

	private GNode ghost(MatrixMarks matrix, Rating rating) {
		Bounds bounds = ghostBounds(matrix, rating);
		List<Mark> marks = new ArrayList<>();
		marks.add(new Circle(GHOST_RADIUS, GHOST_RADIUS, GHOST_RADIUS, null,
				new Stroke(Style.shipped().colours().line(), 1.5, List.of(4.0, 3.0), false)));
		NumberFormat numbers = NumberFormat.getNumberInstance(context.locale());
		Round round = (Round) rating.eContainer();
		String label = Messages.of(MatrixFactory.class, context.locale()).get("label.ghost", matrix.name(rating.getDevelopmentPoint()),
				MatrixJson.name(round, context.locale()), numbers.format(rating.getImportance()), numbers.format(rating.getEase()));
		return new GNodeBuilder("node:ghost").id("ghost-" + rating.getId()).position(bounds.x(), bounds.y()).size(bounds.width(), bounds.height())
				.addArgument("marks", MarkJson.of(marks)).addArgument("label", label).addArgument("of", rating.getDevelopmentPoint().getId()).build();
	}

	private static Bounds ghostBounds(MatrixMarks matrix, Rating rating) {
		Point2D.Double place = matrix.plot().place(rating.getImportance(), rating.getEase());
		return new Bounds(place.x, place.y, 0, 0).grow(GHOST_RADIUS);
	}
}
