package org.lovende.diagram.glsp;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** One command of several steps, each worked out only when those before it were carried out. A step that would change nothing is left out. */
public final class StepByStep extends CompoundCommand {
	private final List<Supplier<? extends Command>> steps;

	/** @param label what the user did, in the user's language; null: that of the last step that was carried out */
	@SafeVarargs
	public StepByStep(String label, Supplier<? extends Command>... steps) {
		this(label, List.of(steps));
	}

	/** As the other constructor. */
	public StepByStep(String label, List<Supplier<? extends Command>> steps) {
		super(label);
		this.steps = List.copyOf(steps);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	/** @throws AbortExecutionException if no step changed anything: then there is nothing for the history */
	@Override
	public void execute() {
		for (Supplier<? extends Command> step : steps)
			appendAndExecute(step.get());
		if (commandList.isEmpty())
			throw new AbortExecutionException();
	}

	@Override
	public String getLabel() {
		if (label != null || commandList.isEmpty())
			return label;
		return commandList.get(commandList.size() - 1).getLabel();
	}
}
