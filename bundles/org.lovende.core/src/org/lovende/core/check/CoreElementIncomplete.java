package org.lovende.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.lovende.core.Texts;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.TheoryPackage;

/** A core element that is not described under all five headings of booklet 3, section 2.4. */
final class CoreElementIncomplete extends Rule {
	CoreElementIncomplete() {
		super("core-element-incomplete", Severity.WARNING);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (CoreElement coreElement : subject.intervention().getCoreElements()) {
			List<Wording> missing = missing(coreElement, subject.hasActivities(coreElement));
			if (!missing.isEmpty())
				findings.accept(finding(coreElement, Wording.quotedList(missing)));
		}
	}

	/** In the order of the headings; the fourth, the activities, has no feature of its own. */
	private static List<Wording> missing(CoreElement coreElement, boolean hasActivities) {
		List<Wording> missing = new ArrayList<>();
		if (Texts.isBlank(coreElement.getAbout()))
			missing.add(Wording.feature(TheoryPackage.Literals.CORE_ELEMENT__ABOUT));
		if (Texts.isBlank(coreElement.getEffect()))
			missing.add(Wording.feature(TheoryPackage.Literals.CORE_ELEMENT__EFFECT));
		if (Texts.isBlank(coreElement.getKnowledge()))
			missing.add(Wording.feature(TheoryPackage.Literals.CORE_ELEMENT__KNOWLEDGE));
		if (!hasActivities)
			missing.add(Wording.message("heading.activities"));
		if (Texts.isBlank(coreElement.getDosage()))
			missing.add(Wording.feature(TheoryPackage.Literals.CORE_ELEMENT__DOSAGE));
		return missing;
	}
}
