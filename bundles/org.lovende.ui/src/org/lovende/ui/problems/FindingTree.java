package org.lovende.ui.problems;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.lovende.core.check.CurrentFindings;
import org.lovende.core.check.Dismissals;
import org.lovende.core.check.Finding;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.core.method.Method;
import org.lovende.model.intervention.MethodStep;

/** What the checks found in an intervention, by the step of the method in which it is put right; what was set aside comes last. */
final class FindingTree {
	/** A branch of the tree. Two are equal if they stand for the same, whatever was found. */
	sealed interface Group {
	}

	/** The findings that are put right in one step. */
	record Step(MethodStep step) implements Group {
	}

	/** The findings that the team has set aside. */
	record Aside() implements Group {
	}

	/**
	 * One finding. Two are equal if the same rule found it in the same element, also in another run of the checks.
	 *
	 * @param occurrence 0 for the first of this key in this element, 1 for the next
	 */
	record Line(Finding finding, Group group, int occurrence) {
		Line(Finding finding, Group group) {
			this(finding, group, 0);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Line line && line.group.equals(group) && line.finding.key().equals(finding.key())
					&& line.finding.element() == finding.element() && line.occurrence == occurrence;
		}

		@Override
		public int hashCode() {
			return Objects.hash(finding.key(), System.identityHashCode(finding.element()));
		}
	}

	private final List<Finding> findings;
	private final List<Finding> aside;
	private final Map<MethodStep, List<Finding>> bySteps;
	private final Dismissals dismissals;

	private FindingTree(List<Finding> findings, List<Finding> aside, Dismissals dismissals) {
		this.findings = findings;
		this.aside = aside;
		this.dismissals = dismissals;
		bySteps = findings.stream().collect(Collectors.groupingBy(Method::stepOf, () -> new EnumMap<>(MethodStep.class), Collectors.toList()));
	}

	/** Nothing, because no intervention is chosen. */
	static FindingTree empty() {
		return new FindingTree(List.of(), List.of(), null);
	}

	/** What is found now. */
	static FindingTree of(InterventionEditingDomain domain) {
		CurrentFindings found = CurrentFindings.of(domain);
		return new FindingTree(found.open(), found.aside(), found.dismissals());
	}

	/** What is open. */
	List<Finding> findings() {
		return findings;
	}

	/** What was set aside. */
	List<Finding> aside() {
		return aside;
	}

	/** Who set findings aside, and why; null where no intervention is chosen. */
	Dismissals dismissals() {
		return dismissals;
	}

	List<Finding> of(Group group) {
		return group instanceof Step step ? bySteps.getOrDefault(step.step(), List.of()) : aside;
	}

	/** The branches in their order. */
	List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		bySteps.keySet().forEach(step -> groups.add(new Step(step)));
		if (!aside.isEmpty())
			groups.add(new Aside());
		return groups;
	}

	/** The lines of a branch in their order. */
	List<Line> lines(Group group) {
		Map<Line, Integer> occurrences = new HashMap<>();
		return of(group).stream().map(finding -> new Line(finding, group, occurrences.merge(new Line(finding, group), 1, Integer::sum) - 1)).toList();
	}
}
