package org.lovende.diagram.resultmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.layout.Placement;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Scene;
import org.lovende.diagram.scene.Sheet;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

/** The result map as a scene: columns, boxes, arrows, legend. */
public final class ResultMapScene {
	/** Above this number of boxes a list of them all helps nobody who listens. */
	private static final int MOST_BOXES_TOLD = 40;

	private final ArrangedMap arranged;
	private final ResultMap map;
	private final Messages messages;
	private final ResultMapMarks parts;

	private ResultMapScene(ArrangedMap arranged, Messages messages) {
		this.arranged = arranged;
		this.map = arranged.map();
		this.messages = messages;
		this.parts = new ResultMapMarks(arranged, messages);
	}

	/**
	 * Draws the map of a theory of the intervention.
	 *
	 * @param theory null: the intervention has none yet
	 */
	public static Scene draw(Intervention intervention, Theory theory, Locale locale) {
		Messages messages = Messages.of(ResultMapScene.class, locale);
		String diagram = messages.get("diagram");
		String subtitle = theory == null || Texts.isBlank(theory.getTitle()) ? diagram : messages.get("subtitle", diagram, theory.getTitle());
		Sheet sheet = new Sheet(intervention.getName(), subtitle, messages.get("title", diagram, intervention.getName()), locale);
		ResultMap map = ResultMap.of(intervention, theory, messages.get("untitled"));
		if (map.isEmpty())
			return sheet.empty(messages.get("empty"));
		ArrangedMap arranged = ResultMapLayout.arrange(map, storedPositions(intervention, theory, map), hasStraightArrows(intervention, theory));
		return new ResultMapScene(arranged, messages).scene(sheet, intervention.getName());
	}

	/**
	 * The positions that somebody gave to boxes of the map, by the index of the box; of several layouts the last counts. A layout that names no
	 * theory is one of the current theory.
	 */
	public static Map<Integer, StoredPosition> storedPositions(Intervention intervention, Theory theory, ResultMap map) {
		Map<String, Integer> indices = new HashMap<>();
		for (int i = 0; i < map.boxes().size(); i++)
			indices.put(map.boxes().get(i).id(), i);
		Map<Integer, StoredPosition> stored = new LinkedHashMap<>();
		Theory current = Interventions.currentTheory(intervention);
		for (DiagramLayout layout : intervention.getLayouts())
			if (layout.getDiagram() == DiagramKind.RESULT_MAP && theory == (layout.getTheory() == null ? current : layout.getTheory()))
				for (Position position : layout.getPositions())
					if (position.getElement() != null && indices.containsKey(position.getElement().getId()))
						stored.put(indices.get(position.getElement().getId()),
								new StoredPosition(position.getX(), position.getY(), position.isPinned()));
		return stored;
	}

	/** Whether somebody has asked for straight arrows on the map of a theory. */
	public static boolean hasStraightArrows(Intervention intervention, Theory theory) {
		return Placement.layout(intervention, DiagramKind.RESULT_MAP, theory).map(DiagramLayout::isStraightLinks).orElse(false);
	}

	private Scene scene(Sheet sheet, String name) {
		double right = arranged.grid().width();
		double left = 0;
		double top = 0;
		for (Bounds box : arranged.boxes()) {
			right = Math.max(right, box.right() + Sheet.MARGIN);
			left = Math.min(left, box.x() - Sheet.MARGIN);
			top = Math.min(top, box.y() - Sheet.MARGIN);
		}
		double bandBottom = parts.bandBottom();
		List<Mark> marks = new ArrayList<>();
		for (MapColumn column : MapColumn.values())
			marks.add(parts.column(column, bandBottom));
		for (int box = 0; box < map.boxes().size(); box++)
			marks.add(parts.box(box));
		for (int link = 0; link < map.links().size(); link++)
			marks.add(parts.link(link));
		double height = bandBottom;
		if (!map.links().isEmpty()) {
			marks.add(parts.legend(bandBottom + 8));
			height += ResultMapMarks.LEGEND_HEIGHT;
		}
		return sheet.scene(description(name), right - left, height - top, List.of(Group.at(-left, -top, marks)));
	}

	private String description(String name) {
		String columns = "";
		if (map.boxes().size() <= MOST_BOXES_TOLD)
			columns = Arrays.stream(MapColumn.values()).map(this::columnTold).collect(Collectors.joining(" "));
		long noReason = map.links().stream().filter(link -> link.rationale() == null).count();
		return messages.get("description", name, columns, messages.get("description.links", map.links().size(), noReason)).strip();
	}

	private String columnTold(MapColumn column) {
		String titles = map.boxes().stream().filter(box -> box.column() == column).map(parts::name).collect(Collectors.joining("; "));
		return messages.get("description.column", messages.get("heading." + column.category()),
				titles.isEmpty() ? messages.get("description.none") : titles);
	}
}
