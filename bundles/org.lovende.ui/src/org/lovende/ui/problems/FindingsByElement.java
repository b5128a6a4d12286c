package org.lovende.ui.problems;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Image;
import org.lovende.core.check.CurrentFindings;
import org.lovende.core.check.Finding;
import org.lovende.core.check.Severity;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.element.Element;
import org.lovende.ui.Icons;

/** What the checks found, by the element that it is about. A picture of the moment. */
public final class FindingsByElement {
	private final Map<Element, List<Finding>> findings = new HashMap<>();
	private final Locale locale;

	private FindingsByElement(Locale locale) {
		this.locale = locale;
	}

	/** Nothing: for a theory that is not checked. */
	public static FindingsByElement none(Locale locale) {
		return new FindingsByElement(locale);
	}

	/** What is found now. */
	public static FindingsByElement of(InterventionEditingDomain domain, Locale locale) {
		FindingsByElement result = new FindingsByElement(locale);
		result.findings.putAll(CurrentFindings.of(domain).open().stream().collect(Collectors.groupingBy(Finding::element)));
		return result;
	}

	/** What was found in an element, the gravest first. */
	public List<Finding> of(Element element) {
		return findings.getOrDefault(element, List.of()).stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}

	/** Everything that was found. */
	public Stream<Finding> all() {
		return findings.values().stream().flatMap(List::stream);
	}

	/** Whether anything was found. */
	public boolean contains(Element element) {
		return findings.containsKey(element);
	}

	/** How much was found. */
	public int count(Element element) {
		return findings.getOrDefault(element, List.of()).size();
	}

	/** The findings in words; empty for none. */
	public String text(Element element) {
		return findings.getOrDefault(element, List.of()).stream().map(finding -> finding.message(locale)).collect(Collectors.joining(" "));
	}

	/** The sign of the gravest finding; null for none. */
	public Image image(Element element) {
		return findings.getOrDefault(element, List.of()).stream().map(Finding::severity).min(Severity::compareTo)
				.map(severity -> Icons.image(severity.word())).orElse(null);
	}
}
