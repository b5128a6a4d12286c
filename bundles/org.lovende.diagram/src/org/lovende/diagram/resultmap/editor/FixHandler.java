package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.check.CurrentFindings;
import org.lovende.core.check.Finding;

/** Takes the way out that a finding offers. */
final class FixHandler extends MapEditHandler<FixOperation> {
	@Override
	protected Optional<Command> command(FixOperation operation) {
		return CurrentFindings.of(context().domain()).open().stream().filter(finding -> isMeant(finding, operation)).findFirst()
				.map(finding -> finding.fixes().get(operation.fix()).command(context().domain(), context().locale()));
	}

	private static boolean isMeant(Finding finding, FixOperation operation) {
		return finding.rule().equals(operation.rule()) && finding.element().getId().equals(operation.element())
				&& operation.fix() >= 0 && operation.fix() < finding.fixes().size();
	}
}
