package org.lovende.core.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.lovende.model.element.Element;
import org.lovende.model.intervention.Dismissal;
import org.lovende.model.intervention.Intervention;

/** The findings that a team has put aside as not relevant. A picture of the moment; it does not follow later changes. */
public final class Dismissals {
	/** @param finding the key of a finding, or the rule alone: then all that it finds in the element */
	private record Key(String finding, Element about) {
	}

	private final Map<Key, Dismissal> dismissals = new HashMap<>();

	private Dismissals(Intervention intervention) {
		for (Dismissal dismissal : intervention.getDismissals())
			dismissals.putIfAbsent(new Key(dismissal.getRule(), dismissal.getAbout()), dismissal);
	}

	/** The dismissals of an intervention. Those of findings that no longer occur are kept: the finding may come back. */
	public static Dismissals of(Intervention intervention) {
		return new Dismissals(intervention);
	}

	/** Whether a finding was dismissed. */
	public boolean contains(Finding finding) {
		return dismissal(finding).isPresent();
	}

	/** Who dismissed a finding, when and why; empty if nobody did. */
	public Optional<Dismissal> dismissal(Finding finding) {
		return Stream.of(finding.key(), finding.rule()).map(key -> dismissals.get(new Key(key, finding.element()))).filter(Objects::nonNull).findFirst();
	}
}
