package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.glsp.server.operations.Operation;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.phases.PhasesBoard;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.diagram.glsp.StepByStep;
import org.lovende.diagram.phases.PhasesGrid;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Profession;

/** What the handlers of the phases diagram have in common. */
abstract class PhasesEditHandler<O extends Operation> extends EditHandler<O> {
	final PhasesBoard board() {
		return new PhasesBoard(context().domain(), context().locale());
	}

	/**
	 * Puts cards into a cell: one where it was put, several at the end.
	 *
	 * @param procedures at least one
	 * @param profession null: the lane without a profession
	 * @param before the card above which a single one is put; null: at the end
	 */
	final Command move(List<Procedure> procedures, Phase phase, Profession profession, Procedure before) {
		if (procedures.size() == 1)
			return moveOne(procedures.get(0), phase, profession, before);
		String label = Messages.of(PhasesEditHandler.class, context().locale()).get("moveSeveral", procedures.size(),
				ElementNames.brief(phase, context().locale()));
		List<Supplier<? extends Command>> steps = procedures.stream().<Supplier<? extends Command>>map(each -> () -> moveOne(each, phase, profession, null)).toList();
		return new StepByStep(label, steps);
	}

	private Command moveOne(Procedure procedure, Phase phase, Profession profession, Procedure before) {
		return board().move(procedure, PhasesGrid.laneOf(procedure), phase, profession, before);
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
