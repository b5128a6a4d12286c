package org.lovende.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.lovende.core.Texts;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.PrioritisationPackage;

/** A development point whose importance or ease lacks its value or its reason (booklet 3, section 2.7). */
final class DevelopmentPointNotQualified extends Rule {
	DevelopmentPointNotQualified() {
		super("development-point-not-qualified", Severity.INFO);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (DevelopmentPoint point : subject.intervention().getDevelopmentPoints()) {
			List<Wording> missing = missing(point);
			if (!missing.isEmpty())
				findings.accept(finding(point, Wording.quotedList(missing)));
		}
	}

	private static List<Wording> missing(DevelopmentPoint point) {
		List<Wording> missing = new ArrayList<>();
		if (point.getImportance() == null)
			missing.add(Wording.feature(PrioritisationPackage.Literals.RATED__IMPORTANCE));
		if (Texts.isBlank(point.getImportanceReason()))
			missing.add(Wording.feature(PrioritisationPackage.Literals.RATED__IMPORTANCE_REASON));
		if (point.getEase() == null)
			missing.add(Wording.feature(PrioritisationPackage.Literals.RATED__EASE));
		if (Texts.isBlank(point.getEaseReason()))
			missing.add(Wording.feature(PrioritisationPackage.Literals.RATED__EASE_REASON));
		return missing;
	}
}
