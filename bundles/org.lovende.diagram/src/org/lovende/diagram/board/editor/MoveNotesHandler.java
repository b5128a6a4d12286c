package org.lovende.diagram.board.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Texts;
import org.lovende.core.board.ActivityBoard;
import org.lovende.core.edit.Change;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;

/** Puts notes together, or takes them out of their group. */
final class MoveNotesHandler extends BoardEditHandler<MoveNotesOperation> {
	@Override
	protected Optional<Command> command(MoveNotesOperation operation) {
		List<Activity> notes = elements(operation.ids(), Activity.class).toList();
		if (notes.isEmpty())
			return Optional.empty();
		Optional<Command> toCoreElement = element(operation.coreElement(), CoreElement.class).map(each -> board().moveToCoreElement(notes, each));
		return toCoreElement.or(() -> Optional.of(element(operation.onto(), Activity.class).map(onto -> onto(notes, onto)).orElseGet(() -> toGroup(operation, notes))));
	}

	private Command onto(List<Activity> notes, Activity onto) {
		if (onto.getCoreElement() != null)
			return board().moveToCoreElement(notes, onto.getCoreElement());
		if (!Texts.isBlank(onto.getGroup()))
			return intoGroup(notes, onto.getGroup());
		List<Activity> together = new ArrayList<>(notes);
		together.add(0, onto);
		return board().moveToGroup(together, board().newGroupName());
	}

	private Command toGroup(MoveNotesOperation operation, List<Activity> notes) {
		return operation.isNewGroup() ? board().moveToGroup(notes, board().newGroupName()) : intoGroup(notes, operation.group());
	}

	/** The notes come after those of the group: groups stand in the order of their first notes, and none shall jump. */
	private Command intoGroup(List<Activity> notes, String group) {
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
