package org.lovende.exchange;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/**
 * Commands of which each may build on the ones before it. The platform's compound command asks all of them beforehand whether they can
 * be executed, which says no to moving what an earlier command adds.
 */
final class SequenceCommand extends CompoundCommand {
	private boolean executed;

	SequenceCommand(String label, List<Command> commands) {
		super(label, commands);
	}

	@Override
	protected boolean prepare() {
		return !commandList.isEmpty();
	}

	@Override
	public void execute() {
		int done = 0;
		try {
			for (Command command : commandList) {
				if (!command.canExecute())
					throw new IllegalStateException("Cannot be executed: " + command);
				command.execute();
				done++;
			}
		} catch (RuntimeException e) {
			while (done > 0)
				commandList.get(--done).undo();
			throw e;
		}
		executed = true;
	}

	/** Whether it has been executed: a command stack may swallow what a command throws, or wrap the command. */
	boolean isExecuted() {
		return executed;
	}
}
