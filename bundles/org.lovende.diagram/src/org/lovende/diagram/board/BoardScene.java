package org.lovende.diagram.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.lovende.core.Messages;
import org.lovende.diagram.board.BoardArea.PlacedNote;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Scene;
import org.lovende.diagram.scene.Sheet;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/** The activity board as a scene: the notes in their groups and core elements. */
public final class BoardScene {
	private final List<BoardArea> areas;
	private final Messages messages;

	private BoardScene(List<BoardArea> areas, Messages messages) {
		this.areas = areas;
		this.messages = messages;
	}

	/** Draws the board of the intervention; it is empty as long as there are no activities. */
	public static Scene draw(Intervention intervention, Locale locale) {
		Messages messages = Messages.of(BoardScene.class, locale);
		String diagram = messages.get("diagram");
		Sheet sheet = new Sheet(intervention.getName(), diagram, messages.get("title", diagram, intervention.getName()), locale);
		if (intervention.getActivities().isEmpty())
			return sheet.empty(messages.get("empty"));
		return new BoardScene(BoardLayout.toRead(intervention, locale).areas(), messages).scene(sheet, intervention.getName());
	}

	private Scene scene(Sheet sheet, String name) {
		List<Mark> marks = new ArrayList<>();
		double right = 0;
		double bottom = 0;
		for (BoardArea area : areas) {
			marks.add(area(area));
			area.notes().forEach(placed -> marks.add(note(placed)));
			right = Math.max(right, area.bounds().right());
			bottom = Math.max(bottom, area.bounds().bottom());
		}
		return sheet.scene(description(name), right + Sheet.MARGIN, bottom, marks);
	}

	private static Group area(BoardArea area) {
		Bounds place = area.bounds();
		Map<String, String> data = area.coreElement() == null ? Map.of() : data(area.coreElement(), "core-element");
		return new Group(data, title(area), place.x(), place.y(), BoardMarks.area(area));
	}

	private static Group note(PlacedNote placed) {
		NoteCard note = placed.note();
		return new Group(data(note.activity(), "activity"), note.spoken(), placed.bounds().x(), placed.bounds().y(), note.marks());
	}

	private static Map<String, String> data(Element element, String kind) {
		Map<String, String> data = new LinkedHashMap<>();
		data.put("id", element.getId());
		data.put("kind", kind);
		return data;
	}

	private static String title(BoardArea area) {
		return String.join(" ", area.title().lines());
	}

	private String description(String name) {
		String told = areas.stream().map(this::told).collect(Collectors.joining(" "));
		return messages.get("description", name, told);
	}

	private String told(BoardArea area) {
		String notes = area.notes().stream().map(placed -> placed.note().spoken()).collect(Collectors.joining(" "));
		return messages.get("description.area", title(area), notes.isEmpty() ? messages.get("description.none") : notes);
	}
}
