package org.lovende.diagram.board.editor;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.Operation;
import org.lovende.core.Texts;
import org.lovende.core.board.ActivityBoard;
import org.lovende.core.edit.Change;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Activity;

/** What the handlers of the activity board have in common. */
abstract class BoardEditHandler<O extends Operation> extends EditHandler<O> {
	final ActivityBoard board() {
		return new ActivityBoard(context().domain(), context().locale());
	}

	/** Begins a group with these notes, under a name that waits to be changed. */
	final Command intoNewGroup(List<Activity> notes) {
		return board().moveToGroup(notes, board().newGroupName());
	}

	/**
	 * Puts notes into a group, or out of theirs where it is null. A single one comes after those of the group: groups stand in the order of their
	 * first notes, and none shall jump.
	 */
	final Command intoGroup(List<Activity> notes, String group) {
		Command moved = board().moveToGroup(notes, group);
		List<Activity> members = ActivityBoard.groups(context().intervention()).getOrDefault(Texts.normalise(group), List.of());
		if (members.isEmpty() || notes.size() > 1)
			return moved;
		List<Activity> all = context().intervention().getActivities();
		int last = all.indexOf(members.get(members.size() - 1));
		int now = all.indexOf(notes.get(0));
		if (now > last)
			return moved;
		return new Change(context().domain()).append(moved)
				.move(context().intervention(), InterventionPackage.Literals.INTERVENTION__ACTIVITIES, notes.get(0), last).command(moved.getLabel());
	}
}
