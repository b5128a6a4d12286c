package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.lovende.core.merge.StateTracker;

/**
 * The command stack of a document: nothing that must always hold is broken by what it executes, undoes or redoes. A change that would
 * is taken back and answered by a {@link CommandRefusedException}; the history is then as before.
 */
final class GuardedCommandStack extends BasicCommandStack {
	private final ConstraintGuard guard;
	private final StateTracker tracker;
	private Authorship authorship = Authorship.NOBODY_ELSE;

	GuardedCommandStack(ConstraintGuard guard, StateTracker tracker) {
		this.guard = guard;
		this.tracker = tracker;
	}

	/** From now on says who it was when an undo is stopped. */
	void setAuthorship(Authorship newAuthorship) {
		authorship = newAuthorship;
	}

	/**
	 * Executes a command and adds it to the history. A command that cannot be executed is ignored, as on every command stack, unless it is
	 * known why.
	 *
	 * @throws CommandRefusedException if it would break a constraint
	 * @throws RuntimeException what the command itself throws
	 */
	@Override
	public void execute(Command command) {
		if (!command.canExecute()) {
			List<Violation> reasons = reasons(command);
			command.dispose();
			if (!reasons.isEmpty())
				throw new CommandRefusedException(reasons);
			return;
		}
		GuardedCommand guarded = new GuardedCommand(new PersonalCommand(command, tracker));
		super.execute(guarded);
		if (guarded.failure != null)
			throw guarded.failure;
	}

	/**
	 * @throws UndoStoppedException if it would discard somebody else's change
	 * @throws CommandRefusedException if the state before the command would break a constraint now, because of somebody else's change
	 */
	@Override
	public void undo() {
		undo(false);
	}

	/** @param anyway whether somebody else's change may be discarded */
	void undo(boolean anyway) {
		if (canUndo()) {
			PersonalCommand command = ((GuardedCommand) getUndoCommand()).personal;
			if (command.prepareReversal() && !anyway)
				throw new UndoStoppedException(locale -> command.hindrances(authorship, locale));
			refuse(guard.guard(super::undo, super::redo, super::undo));
		}
	}

	/**
	 * @throws UndoStoppedException if it would discard somebody else's change
	 * @throws CommandRefusedException if the command would break a constraint now, because of somebody else's change
	 */
	@Override
	public void redo() {
		redo(false);
	}

	/** @param anyway whether somebody else's change may be discarded */
	void redo(boolean anyway) {
		if (canRedo()) {
			PersonalCommand command = ((GuardedCommand) getRedoCommand()).personal;
			if (command.prepareReversal() && !anyway)
				throw new UndoStoppedException(locale -> command.hindrances(authorship, locale));
			refuse(guard.guard(super::redo, super::undo, super::redo));
		}
	}

	private static void refuse(List<Violation> violations) {
		if (!violations.isEmpty())
			throw new CommandRefusedException(violations);
	}

	private static List<Violation> reasons(Command command) {
		List<Violation> reasons = new ArrayList<>();
		if (command instanceof RefusedCommand refused)
			reasons.add(refused.violation());
		if (command instanceof CompoundCommand compound)
			compound.getCommandList().forEach(part -> reasons.addAll(reasons(part)));
		if (command instanceof CommandWrapper wrapper)
			reasons.addAll(reasons(wrapper.getCommand()));
		return reasons;
	}

	/**
	 * Guards one execution. It must end in an AbortExecutionException when refused: any other exception the stack would log and swallow,
	 * and only this one leaves the redo history alone.
	 */
	private final class GuardedCommand extends CommandWrapper {
		private final PersonalCommand personal;
		private RuntimeException failure;

		GuardedCommand(PersonalCommand command) {
			super(command);
			personal = command;
		}

		@Override
		public void execute() {
			try {
				refuse(guard.guardNew(command::execute, command::undo, command::redo));
			} catch (RuntimeException e) {
				failure = e;
				throw new AbortExecutionException(e);
			}
		}
	}
}
