package org.lovende.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.lovende.core.Texts;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.TargetGroup;

/** A target group that does not say who belongs to it, or who does not (booklet 3, section 2.2). */
final class TargetGroupWithoutCriteria extends Rule {
	TargetGroupWithoutCriteria() {
		super("target-group-without-criteria", Severity.WARNING);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (TargetGroup group : subject.intervention().getTargetGroups()) {
			List<Wording> missing = new ArrayList<>();
			if (Texts.isBlank(group.getInclusion()))
				missing.add(Wording.feature(InterventionPackage.Literals.TARGET_GROUP__INCLUSION));
			if (Texts.isBlank(group.getExclusion()))
				missing.add(Wording.feature(InterventionPackage.Literals.TARGET_GROUP__EXCLUSION));
			if (!missing.isEmpty())
				findings.accept(finding(group, Wording.quotedList(missing)));
		}
	}
}
