package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.lovende.core.Texts;
import org.lovende.core.edit.Creation;
import org.lovende.core.layout.Point;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.diagram.resultmap.ColumnGrid;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.style.Style;
import org.lovende.model.theory.CausalNode;

/** Makes a box with a title; where asked for, with an arrow from another box. */
final class CreateBoxHandler extends MapEditHandler<CreateBoxOperation> {
	private static final double SPACING = Style.shipped().sizes().boxSpacing();

	@Override
	protected Optional<Command> command(CreateBoxOperation operation) {
		return column(operation.column()).filter(column -> !Texts.isBlank(operation.title())).map(column -> create(operation, column));
	}

	private Command create(CreateBoxOperation operation, MapColumn column) {
		ShownMap shown = shown();
		Point place = new Point(ColumnGrid.fixed().boxX().get(column), top(operation, column, shown));
		CausalNode below = box(operation.below()).orElse(null);
		Creation<CausalNode> creation = newBoxes().box(context().theory(), MapPlaces.core(column), operation.title(), below, null);
		creation.element().setId(operation.id());
		return new StepByStep(creation.command().getLabel(), () -> MapPlaces.keep(context(), shown), creation::command,
				() -> MapPlaces.put(context(), creation.element(), place), () -> link(operation, creation.element()));
	}

	private Command link(CreateBoxOperation operation, CausalNode to) {
		return box(operation.from()).map(from -> arrows().connect(context().theory(), from, to).command()).orElse(IdentityCommand.INSTANCE);
	}

	private static double top(CreateBoxOperation operation, MapColumn column, ShownMap shown) {
		Integer below = shown.indices().get(operation.below());
		if (below != null)
			return shown.arranged().boxes().get(below).bottom() + SPACING;
		if (operation.y() != null)
			return Math.max(ColumnGrid.TOP, operation.y());
		double bottom = ColumnGrid.TOP - SPACING;
		for (int box = 0; box < shown.map().boxes().size(); box++) {
			Bounds place = shown.arranged().boxes().get(box);
			if (shown.map().boxes().get(box).column() == column)
				bottom = Math.max(bottom, place.bottom());
		}
		return bottom + SPACING;
	}
}
