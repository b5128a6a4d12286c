package org.lovende.diagram.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.priority.Field;
import org.lovende.core.priority.RankedPoint;
import org.lovende.core.priority.Ranking;
import org.lovende.diagram.board.BoardArea;
import org.lovende.diagram.board.BoardLayout;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.diagram.resultmap.ResultMapMarks;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Phase;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;

/** Makes the outline of any diagram from the model. */
public final class Outlines {
	private final Intervention intervention;
	private final Locale locale;
	private final Messages messages;

	private Outlines(Intervention intervention, Locale locale) {
		this.intervention = intervention;
		this.locale = locale;
		this.messages = Messages.of(Outlines.class, locale);
	}

	/**
	 * The outline of a diagram: the columns of a map with their boxes, the fields of the matrix and its tray with their points, the phases with their
	 * procedures, the areas of the board with their notes. In the order of the model, of the matrix in the order of priority.
	 *
	 * @param theory what a result map shows; null: the intervention has none, the map shows its core elements; without meaning for other kinds
	 * @param locale the language of what the model does not say itself
	 */
	public static List<OutlineEntry> of(Intervention intervention, Theory theory, DiagramKind kind, Locale locale) {
		Outlines outlines = new Outlines(intervention, locale);
		return switch (kind) {
			case RESULT_MAP -> outlines.map(theory);
			case PRIORITY_MATRIX -> outlines.matrix();
			case PHASES -> outlines.phases();
			case ACTIVITY_BOARD -> outlines.board();
		};
	}

	private List<OutlineEntry> map(Theory theory) {
		List<CausalNode> nodes = theory == null ? List.copyOf(intervention.getCoreElements())
				: Stream.<CausalNode>concat(theory.getCoreElements().stream(), theory.getOutcomes().stream()).toList();
		Messages map = Messages.of(ResultMapMarks.class, locale);
		return Arrays.stream(MapColumn.values()).map(column -> new OutlineEntry(column.pageId(), map.get("heading." + column.category()), null,
				entries(nodes.stream().filter(node -> MapColumn.of(node) == column)))).toList();
	}

	private List<OutlineEntry> matrix() {
		Ranking ranking = Ranking.of(intervention);
		List<OutlineEntry> entries = new ArrayList<>();
		for (Field field : Field.values())
			entries.add(new OutlineEntry(field.name(), field.label(locale), null, entries(ranking.points().stream().filter(point -> point.field() == field)
					.map(RankedPoint::point))));
		entries.add(new OutlineEntry("tray", messages.get("tray"), null, entries(ranking.unrated().stream())));
		return entries;
	}

	private List<OutlineEntry> phases() {
		List<OutlineEntry> entries = new ArrayList<>();
		for (Phase phase : intervention.getPhases())
			entries.add(new OutlineEntry(phase.getId(), label(phase), phase, entries(phase.getProcedures().stream())));
		return entries;
	}

	private List<OutlineEntry> board() {
		return BoardLayout.toRead(intervention, locale).areas().stream().map(this::area).toList();
	}

	private OutlineEntry area(BoardArea area) {
		return new OutlineEntry(area.pageId(), String.join(" ", area.title().lines()), area.coreElement(),
				entries(area.notes().stream().map(placed -> placed.note().activity())));
	}

	private List<OutlineEntry> entries(Stream<? extends TitledElement> elements) {
		return elements.map(element -> new OutlineEntry(element.getId(), label(element), element, List.of())).toList();
	}

	private String label(TitledElement element) {
		return Texts.isBlank(element.getTitle()) ? messages.get("untitled") : element.getTitle();
	}
}
