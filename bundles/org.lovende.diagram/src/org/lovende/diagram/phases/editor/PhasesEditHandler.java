package org.lovende.diagram.phases.editor;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.glsp.server.operations.Operation;
import org.lovende.core.phases.PhasesBoard;
import org.lovende.diagram.glsp.EditHandler;

/** What the handlers of the phases diagram have in common. */
abstract class PhasesEditHandler<O extends Operation> extends EditHandler<O> {
	final PhasesBoard board() {
		return new PhasesBoard(context().domain(), context().locale());
	}

	/** The same for several elements as one command, which is called as the first one. */
	static Command together(List<Command> commands) {
		if (commands.size() == 1)
			return commands.get(0);
		CompoundCommand all = new CompoundCommand(commands.get(0).getLabel() + " …");
		commands.forEach(all::append);
		return all;
	}
}
