package org.lovende.diagram.resultmap.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.edit.Deletion;
import org.lovende.diagram.glsp.RemoveOperation;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.model.element.Element;

/** Deletes boxes and arrows with what cannot be there without them. */
final class RemoveFromMapHandler extends MapEditHandler<RemoveOperation> {
	@Override
	protected Optional<Command> command(RemoveOperation operation) {
		List<Element> elements = elements(operation.ids(), Element.class).toList();
		if (elements.isEmpty() || context().theory() == null)
			return Optional.empty();
		ShownMap shown = shown();
		return Optional.of(new StepByStep(null, () -> MapPlaces.keep(context(), shown),
				() -> Deletion.inMap(context().theory(), elements).command(context().domain(), context().locale())));
	}
}
