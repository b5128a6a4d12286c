package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;

/** Draws an arrow from one box to another. What the theory does not allow, the command stack refuses with its reason. */
final class ConnectHandler extends EditHandler<ConnectOperation> {
	@Override
	protected Optional<Command> command(ConnectOperation operation) {
		Theory theory = context().theory();
		Optional<CausalNode> from = element(operation.from(), CausalNode.class);
		Optional<CausalNode> to = element(operation.to(), CausalNode.class);
		if (theory == null || from.isEmpty() || to.isEmpty())
			return Optional.empty();
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setId(operation.id());
		link.setFrom(from.get());
		link.setTo(to.get());
		Change change = new Change(context().domain());
		new Positions(context(), ShownMap.of(context()), change);
		change.add(theory, TheoryPackage.Literals.THEORY__LINKS, link);
		return Optional.of(change.command(Messages.of(ConnectHandler.class, context().locale()).get("connect",
				ElementNames.brief(from.get(), context().locale()), ElementNames.brief(to.get(), context().locale()))));
	}
}
