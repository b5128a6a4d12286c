package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Certainty;

/** Sets why an arrow holds, how sure the team is and what supports it. */
final class DescribeHandler extends MapEditHandler<DescribeOperation> {
	@Override
	protected Optional<Command> command(DescribeOperation operation) {
		Certainty certainty = Certainty.get(operation.certainty());
		return element(operation.id(), CausalLink.class).filter(link -> certainty != null)
				.map(link -> arrows().describe(link, operation.rationale(), certainty, operation.evidence()));
	}
}
