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
import org.lovende.model.theory.CoreElement;

/** The phases diagram as a scene: the grid with everything in it, and the key below. */
public final class PhasesScene {
	private static final Style STYLE = Style.shipped();
	private static final Style.Colours COLOURS = STYLE.colours();
	private static final Font SMALL = new Font(Typeface.REGULAR, STYLE.sizes().small());
	private static final Font SMALL_BOLD = new Font(Typeface.BOLD, STYLE.sizes().small());
	private static final double LEGEND_ROW = 26;

	private final Intervention intervention;
	private final Messages messages;
	private final PhasesGrid grid;
	private final PhasesMarks pieces;

	private PhasesScene(Intervention intervention, Locale locale) {
		this.intervention = intervention;
		this.messages = Messages.of(PhasesScene.class, locale);
		this.grid = new PhasesGrid(intervention, locale);
		this.pieces = new PhasesMarks(locale);
	}

	/** Draws the phases of the intervention. */
	public static Scene draw(Intervention intervention, Locale locale) {
		Messages messages = Messages.of(PhasesScene.class, locale);
		String diagram = messages.get("diagram");
		Sheet sheet = new Sheet(intervention.getName(), diagram, messages.get("title", diagram, intervention.getName()), locale);
		if (intervention.getPhases().isEmpty())
			return sheet.empty(messages.get("empty"));
		return new PhasesScene(intervention, locale).scene(sheet);
	}

	private Scene scene(Sheet sheet) {
		List<Mark> marks = new ArrayList<>();
		grid.columns().forEach(column -> marks.add(pieces.phase(grid, column)));
		grid.lanes().forEach(lane -> lane(marks, lane));
		double y = grid.bottom() + PhasesGrid.GAP;
		List<Mark> legend = new ArrayList<>();
		double height = legend(legend);
		if (height > 0) {
			Map<String, String> data = new LinkedHashMap<>();
			data.put("id", "legend");
			data.put("kind", "legend");
			marks.add(new Group(data, messages.get("legend"), Sheet.MARGIN, y + PhasesGrid.GAP, legend));
			y += PhasesGrid.GAP + height;
		}
		return sheet.scene(description(), grid.right() + Sheet.MARGIN, y, marks);
	}

	private void lane(List<Mark> marks, PhasesGrid.Lane lane) {
		lane.cells().forEach(cell -> marks.add(pieces.cell(cell.bounds())));
		marks.add(pieces.lane(lane));
		lane.cells().forEach(cell -> cell.cards().forEach(placed -> marks.add(placed.card().mark(placed.bounds().x(), placed.bounds().y()))));
	}

	private String title(TitledElement element, String missing) {
		return Texts.isBlank(element.getTitle()) ? messages.get(missing) : element.getTitle();
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
		List<CoreElement> inPlay = grid.numbers().keySet().stream()
				.filter(coreElement -> procedures.stream().anyMatch(procedure -> procedure.getCoreElements().contains(coreElement))).toList();
		if (inPlay.isEmpty())
			return LEGEND_ROW;
		y += LEGEND_ROW;
		marks.add(new Text(messages.get("legend.core-elements"), 0, y + SMALL_BOLD.halfCapital(), SMALL_BOLD, COLOURS.text(), Text.Anchor.LEFT));
		double width = grid.right() - Sheet.MARGIN - 32;
		double top = y + LEGEND_ROW / 2;
		for (CoreElement coreElement : inPlay) {
			TextBlock block = TextBlock.wrap(title(coreElement, "legend.untitled"), SMALL, COLOURS.text(), width);
			marks.addAll(ProcedureCard.disc(grid.numbers().get(coreElement), ProcedureCard.DISC_RADIUS, top + ProcedureCard.DISC_RADIUS));
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
