package org.lovende.diagram.board.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.diagram.board.BoardArea;
import org.lovende.diagram.board.BoardArea.Kind;
import org.lovende.diagram.board.BoardLayout;
import org.lovende.model.theory.Activity;

/** Puts notes into the area beside that of the first of them. Nothing happens at the edge of the board. */
final class StepNotesHandler extends BoardEditHandler<StepNotesOperation> {
	@Override
	protected Optional<Command> command(StepNotesOperation operation) {
		List<Activity> notes = elements(operation.ids(), Activity.class).toList();
		List<BoardArea> areas = BoardLayout.toWorkOn(context().intervention(), context().locale()).areas();
		Optional<BoardArea> from = areas.stream().filter(area -> !notes.isEmpty() && members(area).contains(notes.get(0))).findFirst();
		return from.flatMap(area -> beside(area, areas, notes, operation.right())).map(area -> moveInto(notes, area));
	}

	/** Notes that are a group already would begin the same one again: for them the place where groups begin is passed over. */
	private static Optional<BoardArea> beside(BoardArea from, List<BoardArea> areas, List<Activity> notes, int right) {
		boolean isWholeGroup = from.kind() == Kind.GROUP && notes.containsAll(members(from));
		List<BoardArea> reached = areas.stream().filter(area -> !isWholeGroup || area.kind() != Kind.NEW_GROUP).toList();
		int index = reached.indexOf(from) + right;
		return index >= 0 && index < reached.size() ? Optional.of(reached.get(index)) : Optional.empty();
	}

	private static List<Activity> members(BoardArea area) {
		return area.notes().stream().map(placed -> placed.note().activity()).toList();
	}

	private Command moveInto(List<Activity> notes, BoardArea area) {
		return switch (area.kind()) {
			case LOOSE, GROUP -> intoGroup(notes, area.group());
			case NEW_GROUP -> intoNewGroup(notes);
			case CORE_ELEMENT -> board().moveToCoreElement(notes, area.coreElement());
		};
	}
}
