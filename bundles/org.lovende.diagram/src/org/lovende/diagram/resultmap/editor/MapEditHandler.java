package org.lovende.diagram.resultmap.editor;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.Operation;
import org.lovende.core.theory.Arrows;
import org.lovende.core.theory.NewBoxes;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.model.theory.CausalNode;

/** What the handlers of the result map have in common. */
abstract class MapEditHandler<O extends Operation> extends EditHandler<O> {
	final Arrows arrows() {
		return new Arrows(context().domain(), context().locale());
	}

	final NewBoxes newBoxes() {
		return new NewBoxes(context().domain(), context().locale());
	}

	final ShownMap shown() {
		return ShownMap.of(context());
	}

	final Optional<CausalNode> box(String id) {
		return element(id, CausalNode.class);
	}

	/** A box for each line of a text, in this column, or by its indentation in the following ones. */
	final Command fromText(MapColumn column, String text) {
		if (NewBoxes.isIndented(text))
			return newBoxes().indentedList(context().theory(), MapPlaces.core(column), text).command();
		return newBoxes().lines(context().theory(), MapPlaces.core(column), text).command();
	}

	/** The column of this category of the style. */
	static Optional<MapColumn> column(String category) {
		return Arrays.stream(MapColumn.values()).filter(column -> column.category().equals(category)).findFirst();
	}
}
