package org.lovende.diagram.matrix.editor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.lovende.core.priority.Rounds;
import org.lovende.diagram.glsp.EditHandler;

/** Keeps the present ratings as a dated round, with which the next one begins. */
final class CloseRoundHandler extends EditHandler<CloseRoundOperation> {
	@Override
	protected Optional<Command> command(CloseRoundOperation operation) {
		return date(operation.date()).map(date -> Rounds.close(context().domain(), operation.title(), date, operation.startEmpty(), context().locale())
				.command());
	}

	private static Optional<LocalDate> date(String iso) {
		try {
			return Optional.of(LocalDate.parse(iso));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
