package org.lovende.diagram.phases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Sheet;
import org.lovende.diagram.scene.TextBlock;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Profession;
import org.lovende.model.theory.CoreElement;

/**
 * Where everything in the phases diagram stands, on paper and on the page: phases across, professions down. A procedure stands in the lane of its
 * first profession; one without a profession stands in a lane of its own at the bottom. Phases and lanes without procedures are there too.
 */
public final class PhasesGrid {
	static final double PADDING = 12;
	/** Space between headings, lanes and cells. */
	public static final double GAP = 8;
	/** The width of the headings of lanes. */
	public static final double LABEL_WIDTH = 176;
	/** The height of a lane without cards. */
	public static final double LEAST_LANE = 72;

	private static final double EMPTY_WIDTH = 152;
	private static final Style STYLE = Style.shipped();
	private static final Font BOLD = new Font(Typeface.BOLD, STYLE.sizes().body());

	/**
	 * A phase.
	 *
	 * @param title as its heading shows it
	 * @param heading where its heading is
	 */
	public record Column(Phase phase, TextBlock title, Bounds heading) {
	}

	/**
	 * A row.
	 *
	 * @param profession null: the lane of procedures without a profession
	 * @param title as its heading shows it
	 * @param heading where its heading is
	 * @param cells one for each phase
	 */
	public record Lane(Profession profession, TextBlock title, Bounds heading, List<Cell> cells) {
	}

	/**
	 * Where a phase and a lane meet.
	 *
	 * @param profession null: in the lane of procedures without a profession
	 * @param cards from top to bottom
	 */
	public record Cell(Phase phase, Profession profession, Bounds bounds, List<PlacedCard> cards) {
		/** From top to bottom. */
		public List<Procedure> procedures() {
			return cards.stream().map(placed -> placed.card().procedure()).toList();
		}
	}

	/** A card and where it stands. */
	public record PlacedCard(ProcedureCard card, Bounds bounds) {
	}

	private final Intervention intervention;
	private final Messages messages;
	private final Map<CoreElement, Integer> numbers = new LinkedHashMap<>();
	private final List<Column> columns = new ArrayList<>();
	private final List<Lane> lanes = new ArrayList<>();

	/** @param locale the language of what the model does not say itself */
	public PhasesGrid(Intervention intervention, Locale locale) {
		this.intervention = intervention;
		this.messages = Messages.of(PhasesGrid.class, locale);
		intervention.getCoreElements().forEach(coreElement -> numbers.put(coreElement, numbers.size() + 1));
		addColumns();
		addLanes();
	}

	/** The phases from left to right. */
	public List<Column> columns() {
		return columns;
	}

	/** The lanes from top to bottom; at least one, and the one without a profession last. */
	public List<Lane> lanes() {
		return lanes;
	}

	/** The cells of all lanes. */
	public Stream<Cell> cells() {
		return lanes.stream().flatMap(lane -> lane.cells().stream());
	}

	/**
	 * The cell that stands some phases to the right of another and some lanes below it; negative: to its left, above it.
	 *
	 * @return empty beyond the edge of the diagram
	 */
	public Optional<Cell> beside(Cell cell, int right, int down) {
		int row = 0;
		while (!lanes.get(row).cells().contains(cell))
			row++;
		int column = lanes.get(row).cells().indexOf(cell) + right;
		boolean isThere = row + down >= 0 && row + down < lanes.size() && column >= 0 && column < columns.size();
		return isThere ? Optional.of(lanes.get(row + down).cells().get(column)) : Optional.empty();
	}

	/** The numbers by which cards name core elements. */
	public Map<CoreElement, Integer> numbers() {
		return numbers;
	}

	/** The right edge of the last phase. */
	public double right() {
		return columns.isEmpty() ? Sheet.MARGIN + LABEL_WIDTH : columns.get(columns.size() - 1).heading().right();
	}

	/** The lower edge of the last lane. */
	public double bottom() {
		return lanes.get(lanes.size() - 1).heading().bottom();
	}

	private void addColumns() {
		List<TextBlock> titles = new ArrayList<>();
		for (Phase phase : intervention.getPhases())
			titles.add(TextBlock.wrap(messages.get("phase", titles.size() + 1, title(phase, "phase.untitled")), BOLD,
					STYLE.category("core-element").accent(), width(phase) - 2 * PADDING));
		double height = titles.stream().mapToDouble(TextBlock::height).max().orElse(0) + 2 * PADDING;
		double x = Sheet.MARGIN + LABEL_WIDTH + GAP;
		for (int i = 0; i < titles.size(); i++) {
			Phase phase = intervention.getPhases().get(i);
			columns.add(new Column(phase, titles.get(i), new Bounds(x, Sheet.MARGIN, width(phase), height)));
			x += width(phase) + GAP;
		}
	}

	private static double width(Phase phase) {
		return phase.getProcedures().isEmpty() ? EMPTY_WIDTH : ProcedureCard.WIDTH + 2 * PADDING;
	}

	private void addLanes() {
		double y = Sheet.MARGIN + headingHeight() + GAP;
		for (Profession profession : intervention.getProfessions())
			y = addLane(profession, y);
		boolean hasLaneless = intervention.getPhases().stream().flatMap(phase -> phase.getProcedures().stream()).anyMatch(p -> laneOf(p) == null);
		if (hasLaneless || lanes.isEmpty())
			addLane(null, y);
	}

	private double headingHeight() {
		return columns.isEmpty() ? BOLD.size() * STYLE.sizes().lineHeight() + 2 * PADDING : columns.get(0).heading().height();
	}

	/** @return where the next lane begins */
	private double addLane(Profession profession, double top) {
		TextBlock title = label(profession);
		double height = Math.max(LEAST_LANE, title.height() + 2 * PADDING);
		List<List<ProcedureCard>> contents = new ArrayList<>();
		for (Column column : columns) {
			List<ProcedureCard> cards = column.phase().getProcedures().stream().filter(procedure -> laneOf(procedure) == profession)
					.map(procedure -> new ProcedureCard(procedure, numbers, messages)).toList();
			contents.add(cards);
			height = Math.max(height, cards.stream().mapToDouble(card -> card.height() + PADDING).sum() + PADDING);
		}
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			Bounds phase = columns.get(i).heading();
			Bounds bounds = new Bounds(phase.x(), top, phase.width(), height);
			cells.add(new Cell(columns.get(i).phase(), profession, bounds, placed(contents.get(i), bounds)));
		}
		lanes.add(new Lane(profession, title, new Bounds(Sheet.MARGIN, top, LABEL_WIDTH, height), cells));
		return top + height + GAP;
	}

	private static List<PlacedCard> placed(List<ProcedureCard> cards, Bounds cell) {
		List<PlacedCard> placed = new ArrayList<>();
		double y = cell.y() + PADDING;
		for (ProcedureCard card : cards) {
			placed.add(new PlacedCard(card, new Bounds(cell.x() + PADDING, y, ProcedureCard.WIDTH, card.height())));
			y += card.height() + PADDING;
		}
		return placed;
	}

	/** The profession in whose lane a procedure stands; null: in the lane without one. */
	public static Profession laneOf(Procedure procedure) {
		return procedure.getProfessions().isEmpty() ? null : procedure.getProfessions().get(0);
	}

	private TextBlock label(Profession profession) {
		String text = profession == null ? messages.get("lane.none") : title(profession, "legend.untitled");
		return TextBlock.wrap(text, BOLD, profession == null ? STYLE.colours().muted() : STYLE.colours().text(), LABEL_WIDTH - 2 * PADDING);
	}

	private String title(TitledElement element, String missing) {
		return Texts.isBlank(element.getTitle()) ? messages.get(missing) : element.getTitle();
	}
}
