package org.lovende.ui.theory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Image;
import org.lovende.core.check.Checks;
import org.lovende.core.check.Finding;
import org.lovende.core.check.Severity;
import org.lovende.model.element.Element;
import org.lovende.ui.Icons;

/** What the checks found, by the element that it is about. A picture of the moment. */
final class FindingsByElement {
	private final Map<Element, List<Finding>> findings = new HashMap<>();
	private final Locale locale;

	private FindingsByElement(Locale locale) {
		this.locale = locale;
	}

	/** Nothing: for a theory that is not checked. */
	static FindingsByElement none(Locale locale) {
		return new FindingsByElement(locale);
	}

	/** Runs the checks. */
	static FindingsByElement of(EditedTheory edited) {
		FindingsByElement result = new FindingsByElement(edited.locale());
		if (edited.isChecked() && !edited.isDeleted())
			result.findings.putAll(Checks.run(edited.intervention()).stream().collect(Collectors.groupingBy(Finding::element)));
		return result;
	}

	boolean contains(Element element) {
		return findings.containsKey(element);
	}

	int count(Element element) {
		return findings.getOrDefault(element, List.of()).size();
	}

	/** The findings in words; empty for none. */
	String text(Element element) {
		return findings.getOrDefault(element, List.of()).stream().map(finding -> finding.message(locale)).collect(Collectors.joining(" "));
	}

	/** The sign of the gravest finding; null for none. */
	Image image(Element element) {
		return findings.getOrDefault(element, List.of()).stream().map(Finding::severity).min(Severity::compareTo)
				.map(severity -> Icons.image(severity.word())).orElse(null);
	}
}
