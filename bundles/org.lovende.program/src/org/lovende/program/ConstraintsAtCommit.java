package org.lovende.program;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.lovende.core.edit.Constraints;
import org.lovende.core.edit.Violation;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.CommitGuard;

/**
 * Lets nothing into a repository that breaks a constraint.
 *
 * @param locale the language of the violations
 */
public record ConstraintsAtCommit(Locale locale) implements CommitGuard {
	@Override
	public List<String> violations(Intervention intervention) {
		return messages(Constraints.check(intervention));
	}

	@Override
	public List<String> violations(Intervention intervention, Collection<Element> changed) {
		return messages(Constraints.checkValues(changed));
	}

	private List<String> messages(List<Violation> violations) {
		return violations.stream().map(violation -> violation.message(locale)).toList();
	}
}
