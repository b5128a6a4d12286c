package org.lovende.diagram.glsp;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.edit.Deletion;
import org.lovende.model.element.Element;

/** Deletes elements with what cannot be there without them. */
public final class RemoveHandler extends EditHandler<RemoveOperation> {
	@Override
	protected Optional<Command> command(RemoveOperation operation) {
		List<Element> elements = elements(operation.ids(), Element.class).toList();
		if (elements.isEmpty())
			return Optional.empty();
		return Optional.of(Deletion.of(context().intervention(), elements).command(context().domain(), context().locale()));
	}
}
