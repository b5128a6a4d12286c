package org.lovende.diagram.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.board.ActivityBoard;
import org.lovende.diagram.board.BoardArea.Kind;
import org.lovende.diagram.board.BoardArea.PlacedNote;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Sheet;
import org.lovende.diagram.scene.TextBlock;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;

/**
 * Where everything on the activity board stands: at the left the notes that are in no group, beside them the groups and
 * then the core elements with their activities, in rows.
 */
public final class BoardLayout {
	private static final Style STYLE = Style.shipped();
	private static final Font HEADING = new Font(Typeface.BOLD, STYLE.sizes().body());
	private static final double PADDING = BoardArea.PADDING;
	private static final double AREA_WIDTH = NoteCard.WIDTH + 2 * PADDING;
	private static final double GAP = 16;
	private static final int AREAS_IN_A_ROW = 4;
	private static final double LEAST_HEIGHT = 160;
	private static final double LEAST_LOOSE_HEIGHT = 640;

	private final Intervention intervention;
	private final Locale locale;
	private final Messages messages;
	private final List<BoardArea> areas = new ArrayList<>();

	private BoardLayout(Intervention intervention, Locale locale) {
		this.intervention = intervention;
		this.locale = locale;
		this.messages = Messages.of(BoardLayout.class, locale);
	}

	/**
	 * The board as it is worked on: with room for new notes and a place where a new group begins.
	 *
	 * @param locale the language of what the model does not say itself
	 */
	public static BoardLayout toWorkOn(Intervention intervention, Locale locale) {
		BoardLayout layout = new BoardLayout(intervention, locale);
		layout.place(layout.loose(), Sheet.MARGIN, Sheet.MARGIN, LEAST_LOOSE_HEIGHT);
		List<BoardArea> grouped = new ArrayList<>(layout.groups());
		grouped.add(layout.area(Kind.NEW_GROUP, null, null, layout.messages.get("newGroup"), List.of()));
		grouped.addAll(layout.coreElements());
		layout.placeInRows(grouped, Sheet.MARGIN + AREA_WIDTH + 2 * GAP, LEAST_HEIGHT);
		return layout;
	}

	/**
	 * The board as it is printed: without places that only wait for something.
	 *
	 * @param locale the language of what the model does not say itself
	 */
	public static BoardLayout toRead(Intervention intervention, Locale locale) {
		BoardLayout layout = new BoardLayout(intervention, locale);
		BoardArea loose = layout.loose();
		double x = Sheet.MARGIN;
		if (!loose.notes().isEmpty()) {
			layout.place(loose, x, Sheet.MARGIN, 0);
			x += AREA_WIDTH + 2 * GAP;
		}
		List<BoardArea> grouped = new ArrayList<>(layout.groups());
		grouped.addAll(layout.coreElements());
		layout.placeInRows(grouped, x, 0);
		return layout;
	}

	/** All areas; the one of the notes in no group, if it is there, first. */
	public List<BoardArea> areas() {
		return areas;
	}

	private BoardArea loose() {
		List<Activity> loose = ActivityBoard.notes(intervention).stream().filter(note -> Texts.isBlank(note.getGroup())).toList();
		return area(Kind.LOOSE, null, null, messages.get("loose"), loose);
	}

	private List<BoardArea> groups() {
		return ActivityBoard.groups(intervention).entrySet().stream()
				.map(group -> area(Kind.GROUP, group.getKey(), null, group.getKey(), group.getValue())).toList();
	}

	private List<BoardArea> coreElements() {
		return intervention.getCoreElements().stream().map(this::coreElement).toList();
	}

	private BoardArea coreElement(CoreElement coreElement) {
		String title = Texts.isBlank(coreElement.getTitle()) ? messages.get("untitled") : coreElement.getTitle();
		List<Activity> notes = intervention.getActivities().stream().filter(activity -> activity.getCoreElement() == coreElement).toList();
		return area(Kind.CORE_ELEMENT, null, coreElement, messages.get("coreElement", title), notes);
	}

	/** An area at no place yet: only its height is right. */
	private BoardArea area(Kind kind, String group, CoreElement coreElement, String title, List<Activity> activities) {
		String colour = switch (kind) {
			case CORE_ELEMENT -> STYLE.category("core-element").accent();
			case GROUP -> STYLE.colours().text();
			case LOOSE, NEW_GROUP -> STYLE.colours().muted();
		};
		TextBlock heading = TextBlock.wrap(title, HEADING, colour, AREA_WIDTH - 2 * PADDING - (kind == Kind.GROUP ? BoardMarks.BUTTON : 0));
		double y = heading.height() + 2 * PADDING;
		List<PlacedNote> notes = new ArrayList<>();
		for (Activity activity : activities) {
			NoteCard note = new NoteCard(activity, locale);
			notes.add(new PlacedNote(note, new Bounds(PADDING, y, NoteCard.WIDTH, note.height())));
			y += note.height() + PADDING;
		}
		return new BoardArea(kind, group, coreElement, heading, new Bounds(0, 0, AREA_WIDTH, y), notes);
	}

	private void placeInRows(List<BoardArea> grouped, double left, double leastHeight) {
		double y = Sheet.MARGIN;
		for (int from = 0; from < grouped.size(); from += AREAS_IN_A_ROW) {
			List<BoardArea> row = grouped.subList(from, Math.min(grouped.size(), from + AREAS_IN_A_ROW));
			double height = Math.max(leastHeight, row.stream().mapToDouble(area -> area.bounds().height()).max().orElse(0));
			double x = left;
			for (BoardArea area : row) {
				place(area, x, y, height);
				x += AREA_WIDTH + GAP;
			}
			y += height + GAP;
		}
	}

	private void place(BoardArea area, double x, double y, double leastHeight) {
		List<PlacedNote> notes = area.notes().stream().map(each -> new PlacedNote(each.note(),
				new Bounds(x + each.bounds().x(), y + each.bounds().y(), each.bounds().width(), each.bounds().height()))).toList();
		Bounds bounds = new Bounds(x, y, AREA_WIDTH, Math.max(leastHeight, area.bounds().height()));
		areas.add(new BoardArea(area.kind(), area.group(), area.coreElement(), area.title(), bounds, notes));
	}
}
