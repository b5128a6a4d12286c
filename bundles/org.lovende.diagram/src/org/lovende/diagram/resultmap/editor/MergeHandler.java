package org.lovende.diagram.resultmap.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.theory.Merging;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.model.theory.CausalNode;

/** Makes one box out of several that say the same. */
final class MergeHandler extends MapEditHandler<MergeOperation> {
	@Override
	protected Optional<Command> command(MergeOperation operation) {
		List<CausalNode> boxes = elements(operation.ids(), CausalNode.class).toList();
		if (!Merging.canMerge(boxes))
			return Optional.empty();
		ShownMap shown = shown();
		return Optional.of(new StepByStep(null, () -> MapPlaces.keep(context(), shown), () -> new Merging(context().domain(), context().locale()).merge(boxes)));
	}
}
