package org.lovende.diagram.phases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.scene.Scene;
import org.lovende.diagram.scene.Sheet;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.scene.TextBlock;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.ProcedureState;
import org.lovende.model.intervention.Profession;
import org.lovende.model.theory.CoreElement;

/**
 * The phases diagram as a scene. A procedure stands in the lane of its first profession and names the others; one without a profession stands
 * in a lane of its own at the bottom. Phases and lanes without procedures are drawn too: they are findings.
 */
public final class PhasesScene {
	private static final Style STYLE = Style.shipped();
	private static final Style.Colours COLOURS = STYLE.colours();
	private static final Font BOLD = new Font(Typeface.BOLD, STYLE.sizes().body());
	private static final Font SMALL = new Font(Typeface.REGULAR, STYLE.sizes().small());
	private static final Font SMALL_BOLD = new Font(Typeface.BOLD, STYLE.sizes().small());
	private static final double LABEL_WIDTH = 176;
	private static final double EMPTY_WIDTH = 152;
	private static final double PADDING = 12;
	private static final double GAP = 8;
	private static final double LEAST_LANE = 72;
	private static final double LEGEND_ROW = 26;

	/** A row of the diagram; its profession is null for procedures without one. */
	private record Lane(Profession profession, List<List<ProcedureCard>> cells, double height) {
	}

	private final Intervention intervention;
	private final Messages messages;
	private final Map<CoreElement, Integer> numbers = new LinkedHashMap<>();
	private final List<Double> phaseX = new ArrayList<>();
	private final List<Double> phaseWidth = new ArrayList<>();
	private final double right;

	private PhasesScene(Intervention intervention, Messages messages) {
		this.intervention = intervention;
		this.messages = messages;
		intervention.getCoreElements().forEach(coreElement -> numbers.put(coreElement, numbers.size() + 1));
		double x = Sheet.MARGIN + LABEL_WIDTH + GAP;
		for (Phase phase : intervention.getPhases()) {
			double width = phase.getProcedures().isEmpty() ? EMPTY_WIDTH : ProcedureCard.WIDTH + 2 * PADDING;
			phaseX.add(x);
			phaseWidth.add(width);
			x += width + GAP;
		}
		this.right = x - GAP;
	}

	/** Draws the phases of the intervention. */
	public static Scene draw(Intervention intervention, Locale locale) {
		Messages messages = Messages.of(PhasesScene.class, locale);
		String diagram = messages.get("diagram");
		Sheet sheet = new Sheet(intervention.getName(), diagram, messages.get("title", diagram, intervention.getName()), locale);
		if (intervention.getPhases().isEmpty())
			return sheet.empty(messages.get("empty"));
		return new PhasesScene(intervention, messages).scene(sheet);
	}

	private Scene scene(Sheet sheet) {
		List<Mark> marks = new ArrayList<>();
		double y = Sheet.MARGIN;
		y += phases(marks, y) + GAP;
		for (Lane lane : lanes()) {
			lane(marks, lane, y);
			y += lane.height() + GAP;
		}
		List<Mark> legend = new ArrayList<>();
		double height = legend(legend);
		if (height > 0) {
			Map<String, String> data = new LinkedHashMap<>();
			data.put("id", "legend");
			data.put("kind", "legend");
			marks.add(new Group(data, messages.get("legend"), Sheet.MARGIN, y + GAP, legend));
			y += GAP + height;
		}
		return sheet.scene(description(), right + Sheet.MARGIN, y, marks);
	}

	/** @return the height of the row of phases */
	private double phases(List<Mark> marks, double top) {
		List<TextBlock> titles = new ArrayList<>();
		for (int i = 0; i < phaseX.size(); i++)
			titles.add(TextBlock.wrap(messages.get("phase", i + 1, title(intervention.getPhases().get(i), "phase.untitled")), BOLD,
					STYLE.category("core-element").accent(), phaseWidth.get(i) - 2 * PADDING));
		double height = titles.stream().mapToDouble(TextBlock::height).max().orElse(0) + 2 * PADDING;
		for (int i = 0; i < phaseX.size(); i++) {
			Phase phase = intervention.getPhases().get(i);
			double width = phaseWidth.get(i);
			TextBlock block = titles.get(i);
			List<Mark> header = new ArrayList<>();
			header.add(new Rectangle(0, 0, width, height, STYLE.sizes().radius(), STYLE.category("core-element").tint(), null));
			header.addAll(block.marks(PADDING, (height - block.height()) / 2, width - 2 * PADDING));
			String name = messages.get("phase.title", i + 1, title(phase, "phase.untitled"));
			marks.add(new Group(data(phase, "phase"), name, phaseX.get(i), top, header));
		}
		return height;
	}

	private String title(TitledElement element, String missing) {
		return Texts.isBlank(element.getTitle()) ? messages.get(missing) : element.getTitle();
	}

	private static Map<String, String> data(TitledElement element, String kind) {
		Map<String, String> data = new LinkedHashMap<>();
		data.put("id", element.getId());
		data.put("kind", kind);
		return data;
	}

	private List<Lane> lanes() {
		List<Lane> lanes = new ArrayList<>();
		for (Profession profession : intervention.getProfessions())
			lanes.add(lane(profession));
		boolean hasLaneless = intervention.getPhases().stream().flatMap(phase -> phase.getProcedures().stream()).anyMatch(p -> laneOf(p) == null);
		if (hasLaneless || lanes.isEmpty())
			lanes.add(lane(null));
		return lanes;
	}

	private static Profession laneOf(Procedure procedure) {
		return procedure.getProfessions().isEmpty() ? null : procedure.getProfessions().get(0);
	}

	private Lane lane(Profession profession) {
		List<List<ProcedureCard>> cells = new ArrayList<>();
		double height = Math.max(LEAST_LANE, label(profession).height() + 2 * PADDING);
		for (Phase phase : intervention.getPhases()) {
			List<ProcedureCard> cell = phase.getProcedures().stream().filter(procedure -> laneOf(procedure) == profession)
					.map(procedure -> new ProcedureCard(procedure, numbers, messages)).toList();
			cells.add(cell);
			height = Math.max(height, cell.stream().mapToDouble(card -> card.height() + PADDING).sum() + PADDING);
		}
		return new Lane(profession, cells, height);
	}

	private TextBlock label(Profession profession) {
		String text = profession == null ? messages.get("lane.none") : title(profession, "legend.untitled");
		return TextBlock.wrap(text, BOLD, profession == null ? COLOURS.muted() : COLOURS.text(), LABEL_WIDTH - 2 * PADDING);
	}

	private void lane(List<Mark> marks, Lane lane, double top) {
		String tint = STYLE.category("neutral").tint();
		for (int i = 0; i < phaseX.size(); i++)
			marks.add(new Rectangle(phaseX.get(i), top, phaseWidth.get(i), lane.height(), STYLE.sizes().radius(), tint, null));
		TextBlock label = label(lane.profession());
		List<Mark> head = new ArrayList<>();
		head.add(new Rectangle(0, 0, LABEL_WIDTH, lane.height(), STYLE.sizes().radius(), tint, null));
		head.addAll(label.marks(PADDING, PADDING, LABEL_WIDTH - 2 * PADDING));
		marks.add(lane.profession() == null ? Group.at(Sheet.MARGIN, top, head)
				: new Group(data(lane.profession(), "profession"), title(lane.profession(), "legend.untitled"), Sheet.MARGIN, top, head));
		for (int i = 0; i < phaseX.size(); i++) {
			double y = top + PADDING;
			for (ProcedureCard card : lane.cells().get(i)) {
				marks.add(card.mark(phaseX.get(i) + PADDING, y));
				y += card.height() + PADDING;
			}
		}
	}

	/** @return its height; 0 if there is nothing to explain */
	private double legend(List<Mark> marks) {
		List<Procedure> procedures = intervention.getPhases().stream().flatMap(phase -> phase.getProcedures().stream()).toList();
		if (procedures.isEmpty())
			return 0;
		double x = 0;
		double y = LEGEND_ROW / 2;
		for (ProcedureState state : List.of(ProcedureState.IN_USE, ProcedureState.WANTED)) {
			boolean isInUse = state == ProcedureState.IN_USE;
			Stroke outline = isInUse ? Stroke.solid(COLOURS.hairline(), 1) : new Stroke(COLOURS.line(), 1, List.of(5.0, 4.0), false);
			marks.add(new Rectangle(x, y - 8, 28, 16, 4, COLOURS.card(), outline));
			marks.add(new Rectangle(x, y - 8, 4, 16, 0, ProcedureCard.accent(state), null));
			x = legendText(marks, messages.get("state." + state.getLiteral()), SMALL, x + 36, y);
		}
		List<CoreElement> inPlay = numbers.keySet().stream()
				.filter(coreElement -> procedures.stream().anyMatch(procedure -> procedure.getCoreElements().contains(coreElement))).toList();
		if (inPlay.isEmpty())
			return LEGEND_ROW;
		y += LEGEND_ROW;
		marks.add(new Text(messages.get("legend.core-elements"), 0, y + SMALL_BOLD.halfCapital(), SMALL_BOLD, COLOURS.text(), Text.Anchor.LEFT));
		double width = right - Sheet.MARGIN - 32;
		double top = y + LEGEND_ROW / 2;
		for (CoreElement coreElement : inPlay) {
			TextBlock block = TextBlock.wrap(title(coreElement, "legend.untitled"), SMALL, COLOURS.text(), width);
			marks.addAll(ProcedureCard.disc(numbers.get(coreElement), ProcedureCard.DISC_RADIUS, top + ProcedureCard.DISC_RADIUS));
			marks.addAll(block.marks(28, top, width));
			top += Math.max(block.height(), 2 * ProcedureCard.DISC_RADIUS) + 4;
		}
		return top;
	}

	private static double legendText(List<Mark> marks, String text, Font font, double x, double y) {
		marks.add(new Text(text, x, y + font.halfCapital(), font, COLOURS.text(), Text.Anchor.LEFT));
		return x + font.width(text) + 24;
	}

	private String description() {
		List<String> phases = new ArrayList<>();
		for (Phase phase : intervention.getPhases()) {
			String procedures = phase.getProcedures().stream().map(procedure -> title(procedure, "procedure.untitled"))
					.collect(Collectors.joining("; "));
			phases.add(messages.get("description.phase", phases.size() + 1, title(phase, "phase.untitled"),
					procedures.isEmpty() ? messages.get("description.none") : procedures));
		}
		return messages.get("description", intervention.getName(), String.join(" ", phases));
	}
}
