package org.lovende.diagram.resultmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.core.Interventions;
import org.lovende.diagram.Examples;
import org.lovende.trials.GeneratedInterventions;
import org.lovende.trials.MapGeometry;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.diagram.DiagramFactory;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Certainty;

class ResultMapLayoutTest {
	static Stream<Arguments> maps() {
		return Stream.of(Arguments.of("w1", map(Examples.w1())), Arguments.of("w2", map(Examples.w2())), Arguments.of("w6", map(Examples.w6())),
				Arguments.of("50 boxes, seed 1", map(GeneratedInterventions.map(50, 1))),
				Arguments.of("50 boxes, seed 2", map(GeneratedInterventions.map(50, 2))),
				Arguments.of("150 boxes, seed 3", map(GeneratedInterventions.map(150, 3))),
				Arguments.of("400 boxes, seed 4", map(GeneratedInterventions.map(400, 4))));
	}

	private static ResultMap map(Intervention intervention) {
		return ResultMap.of(intervention, Interventions.currentTheory(intervention), "-");
	}

	private static MapBox box(String id, MapColumn column) {
		return new MapBox(id, column, id, List.of(id), 216, 56);
	}

	private static MapLink link(int from, int to) {
		return new MapLink(from + "-" + to, from, to, Certainty.ASSUMED, null);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void arrange_withoutStoredPositions_standsInColumnsWithoutOverlap(String name, ResultMap map) {
		ArrangedMap arranged = ResultMapLayout.arrange(map, Map.of());
		for (int i = 0; i < map.boxes().size(); i++) {
			assertThat(arranged.boxes().get(i).x()).isEqualTo(arranged.grid().boxX().get(map.boxes().get(i).column()));
			assertThat(arranged.boxes().get(i).y()).isGreaterThanOrEqualTo(ColumnGrid.TOP - 0.001);
		}
		assertThat(MapGeometry.overlaps(arranged, 20)).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void arrange_withoutStoredPositions_leadsNoArrowThroughAForeignBox(String name, ResultMap map) {
		assertThat(MapGeometry.crossings(ResultMapLayout.arrange(map, Map.of()))).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void arrange_arrowsAtOneSide_haveTheirOwnPlaces(String name, ResultMap map) {
		ArrangedMap arranged = ResultMapLayout.arrange(map, Map.of());
		Set<Point2D.Double> ends = new HashSet<>();
		for (Route route : arranged.routes()) {
			List<Point2D.Double> points = route.points();
			assertThat(ends.add(points.get(0))).isTrue();
			assertThat(ends.add(points.get(points.size() - 1))).isTrue();
		}
		assertThat(ends).hasSize(2 * map.links().size());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void arrange_again_isTheSame(String name, ResultMap map) {
		ArrangedMap first = ResultMapLayout.arrange(map, Map.of());
		for (int again = 0; again < 3; again++) {
			ArrangedMap other = ResultMapLayout.arrange(map, Map.of());
			assertThat(other.boxes()).isEqualTo(first.boxes());
			assertThat(other.routes().stream().map(Route::points).toList()).isEqualTo(first.routes().stream().map(Route::points).toList());
		}
	}

	@Test
	void arrange_aLargeMap_isHardlyHigherThanItsFullestColumn() {
		ResultMap map = map(GeneratedInterventions.map(150, 3));
		Map<MapColumn, Double> heights = new HashMap<>();
		map.boxes().forEach(box -> heights.merge(box.column(), box.height() + 24, Double::sum));
		double fullest = heights.values().stream().max(Double::compare).orElseThrow();
		double bottom = ResultMapLayout.arrange(map, Map.of()).boxes().stream().mapToDouble(Bounds::bottom).max().orElseThrow();
		assertThat(bottom - ColumnGrid.TOP).isLessThan(fullest * 1.15);
	}

	@Test
	void arrange_arrowInsideAColumn_leavesAndEntersAtTheSameSide() {
		ResultMap map = map(Examples.w1());
		ArrangedMap arranged = ResultMapLayout.arrange(map, Map.of());
		int inside = map.links().indexOf(map.links().stream().filter(link -> link.id().equals("S1-S2")).findFirst().orElseThrow());
		List<Point2D.Double> points = arranged.routes().get(inside).points();
		double right = arranged.boxes().get(map.links().get(inside).from()).right();
		assertThat(points.get(0).x).isEqualTo(right);
		assertThat(points.get(points.size() - 1).x).isEqualTo(right);
	}

	@Test
	void arrange_arrowsBackAndCycles_areDrawnFromTheOtherSides() {
		ResultMap map = new ResultMap(List.of(box("a", MapColumn.SHORT_TERM), box("b", MapColumn.MEDIUM_TERM), box("c", MapColumn.LONG_TERM)),
				List.of(link(0, 1), link(1, 2), link(2, 0), link(1, 0)));
		ArrangedMap arranged = ResultMapLayout.arrange(map, Map.of());
		List<Point2D.Double> back = arranged.routes().get(2).points();
		assertThat(back.get(0).x).isEqualTo(arranged.boxes().get(2).x());
		assertThat(back.get(back.size() - 1).x).isEqualTo(arranged.boxes().get(0).right());
		assertThat(MapGeometry.crossings(arranged)).isEmpty();
	}

	@Test
	void arrange_manyArrowsIntoOneBox_keepTheirDistance() {
		List<MapBox> boxes = new ArrayList<>(List.of(new MapBox("hub", MapColumn.SHORT_TERM, "hub", List.of("hub"), 216, 320)));
		List<MapLink> links = new ArrayList<>();
		for (int i = 1; i <= 30; i++) {
			boxes.add(box("c" + i, MapColumn.CORE_ELEMENT));
			links.add(link(i, 0));
		}
		ArrangedMap arranged = ResultMapLayout.arrange(new ResultMap(boxes, links), Map.of());
		List<Double> ends = arranged.routes().stream().map(route -> route.points().get(route.points().size() - 1).y).sorted().toList();
		for (int i = 1; i < ends.size(); i++)
			assertThat(ends.get(i) - ends.get(i - 1)).isGreaterThan(9);
	}

	@Test
	void arrange_storedPositions_winOverTheLayout() {
		Intervention intervention = Examples.w1();
		DiagramLayout layout = DiagramFactory.eINSTANCE.createDiagramLayout();
		layout.setDiagram(DiagramKind.RESULT_MAP);
		layout.setTheory(Interventions.currentTheory(intervention));
		Position position = DiagramFactory.eINSTANCE.createPosition();
		position.setElement(intervention.getCoreElements().get(0));
		position.setX(60);
		position.setY(500);
		layout.getPositions().add(position);
		intervention.getLayouts().add(layout);
		ResultMap map = map(intervention);
		Map<Integer, StoredPosition> stored = ResultMapScene.storedPositions(intervention, Interventions.currentTheory(intervention), map);
		assertThat(stored).containsOnlyKeys(0);
		ArrangedMap arranged = ResultMapLayout.arrange(map, stored);
		assertThat(arranged.boxes().get(0).x()).isEqualTo(60);
		assertThat(arranged.boxes().get(0).y()).isEqualTo(500);
		assertThat(MapGeometry.overlaps(arranged, 0)).isEmpty();
		assertThat(MapGeometry.crossings(arranged)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5})
	void arrange_mixedPositions_keepThePinnedAndDoNotOverlap(long seed) {
		ResultMap map = map(GeneratedInterventions.map(50, seed));
		ColumnGrid grid = ColumnGrid.fixed();
		Random random = new Random(seed);
		Map<Integer, StoredPosition> stored = new HashMap<>();
		double y = ColumnGrid.TOP;
		for (int box = 0; box < map.boxes().size(); box += 3) {
			stored.put(box, new StoredPosition(grid.boxX().get(map.boxes().get(box).column()) + random.nextInt(40) - 20, y, true));
			y += map.boxes().get(box).height() + random.nextInt(60);
		}
		ArrangedMap arranged = ResultMapLayout.arrange(map, stored);
		stored.forEach((box, position) -> {
			assertThat(arranged.boxes().get(box).x()).as("seed %d", seed).isEqualTo(position.x());
			assertThat(arranged.boxes().get(box).y()).as("seed %d", seed).isEqualTo(position.y());
		});
		assertThat(MapGeometry.overlaps(arranged, 0)).isEmpty();
		assertThat(MapGeometry.crossings(arranged)).as("seed %d", seed).isEmpty();
	}

	@Test
	void arrange_positionThatLeavesTheColumn_isTakenInsideIt() {
		ResultMap map = new ResultMap(List.of(box("a", MapColumn.SHORT_TERM), box("b", MapColumn.SHORT_TERM), box("c", MapColumn.SHORT_TERM)), List.of());
		ColumnGrid grid = ColumnGrid.fixed();
		double left = grid.bandX().get(MapColumn.SHORT_TERM);
		double right = left + grid.bandWidth().get(MapColumn.SHORT_TERM);
		List<Bounds> boxes = ResultMapLayout.arrange(map, Map.of(0, new StoredPosition(left - 2, 100, true), 1, new StoredPosition(right - 216 + 2, 200, false),
				2, new StoredPosition(grid.boxX().get(MapColumn.LONG_TERM), 300, true))).boxes();
		assertThat(boxes.get(0).x()).isEqualTo(left);
		assertThat(boxes.get(1).right()).isEqualTo(right);
		assertThat(boxes.get(2).x()).as("one that was put into another column, and became one of this by a form").isEqualTo(grid.boxX().get(MapColumn.SHORT_TERM));
		assertThat(boxes.get(2).y()).isEqualTo(300);
	}

	@Test
	void arrange_boxPutInTheWay_isGoneAround() {
		ResultMap map = new ResultMap(List.of(box("a", MapColumn.CORE_ELEMENT), box("b", MapColumn.MEDIUM_TERM), box("x", MapColumn.SHORT_TERM)),
				List.of(link(0, 1)));
		// so near to the first box that there is no band between them
		ArrangedMap arranged = ResultMapLayout.arrange(map,
				Map.of(0, new StoredPosition(96, 100, true), 1, new StoredPosition(700, 100, true), 2, new StoredPosition(328, 95, true)));
		assertThat(MapGeometry.crossings(arranged)).isEmpty();
	}

	@Test
	void arrange_storedBoxesThatGrewIntoOneAnother_giveWayUnlessPinned() {
		ResultMap map = new ResultMap(
				List.of(box("a", MapColumn.CORE_ELEMENT), box("b", MapColumn.CORE_ELEMENT), box("c", MapColumn.CORE_ELEMENT)), List.of());
		ArrangedMap arranged = ResultMapLayout.arrange(map,
				Map.of(0, new StoredPosition(60, 100, false), 1, new StoredPosition(60, 120, true), 2, new StoredPosition(60, 150, false)));
		assertThat(arranged.boxes().get(1).y()).isEqualTo(120);
		assertThat(MapGeometry.overlaps(arranged, 0)).isEmpty();
	}
}
