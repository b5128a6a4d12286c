package org.lovende.core.merge;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;

/** Brings an intervention into another state, by changing only what differs when it is executed. */
public final class StateCommand extends AbstractCommand {
	private final StateTracker tracker;
	private final InterventionState target;
	private final Map<String, ElementState> before = new HashMap<>();
	private final Map<String, ElementState> after = new HashMap<>();

	/** @param label what the user did, in the user's language */
	public StateCommand(StateTracker tracker, InterventionState target, String label) {
		super(label);
		this.tracker = tracker;
		this.target = target;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		ElementStates present = tracker.state().elements();
		before.putAll(target.elements().changesTo(present));
		after.putAll(present.changesTo(target.elements()));
		tracker.apply(after);
	}

	@Override
	public void undo() {
		tracker.apply(before);
	}

	@Override
	public void redo() {
		tracker.apply(after);
	}
}
