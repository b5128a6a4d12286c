package org.lovende.core.edit;

import org.eclipse.emf.common.command.AbstractCommand;

/** Stands in for a command that would break a constraint: cannot be executed, and knows why. */
public final class RefusedCommand extends AbstractCommand {
	private final Violation violation;

	RefusedCommand(Violation violation) {
		this.violation = violation;
	}

	/** What the command would have broken. */
	public Violation violation() {
		return violation;
	}

	@Override
	protected boolean prepare() {
		return false;
	}

	/** @throws UnsupportedOperationException always */
	@Override
	public void execute() {
		throw new UnsupportedOperationException(violation.toString());
	}

	/** @throws UnsupportedOperationException always */
	@Override
	public void redo() {
		execute();
	}
}
