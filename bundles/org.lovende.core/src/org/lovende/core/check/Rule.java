package org.lovende.core.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.element.Element;

/**
 * One question asked of every intervention. The sentence and the explanation stand in the package's messages under the rule's id.
 * Rules read only, keep no state and may serve several threads.
 */
abstract class Rule {
	private final String id;
	private final Severity severity;
	private final EStructuralFeature feature;

	/** A rule whose findings name the features to be looked at in their sentence, or are about the element as a whole. */
	Rule(String id, Severity severity) {
		this(id, severity, null);
	}

	/** A rule about one feature. */
	Rule(String id, Severity severity, EStructuralFeature feature) {
		this.id = id;
		this.severity = severity;
		this.feature = feature;
	}

	/** What every finding of the rule is about, if it is one feature. */
	final Optional<EStructuralFeature> feature() {
		return Optional.ofNullable(feature);
	}

	final String id() {
		return id;
	}

	final Severity severity() {
		return severity;
	}

	/** Hands over what the rule finds, in the order of the model. */
	abstract void check(Subject subject, Consumer<Finding> findings);

	/** A finding about one element, without a fix; the element's name is {0} in the sentence, the arguments are {1}, {2}, …. */
	final Finding finding(Element element, Wording... arguments) {
		return finding(element, List.of(), List.of(), arguments);
	}

	/** One of several findings about one element, each of which can be set aside alone; the part says which it is. */
	final Finding finding(Element element, String part, List<Fix> fixes, Wording... arguments) {
		return finding(element, part, List.of(), fixes, arguments);
	}

	/** A finding with the elements that take part and the fixes to offer; the element's name is {0} in the sentence. */
	final Finding finding(Element element, List<Element> related, List<Fix> fixes, Wording... arguments) {
		return finding(element, "", related, fixes, arguments);
	}

	private Finding finding(Element element, String part, List<Element> related, List<Fix> fixes, Wording... arguments) {
		Wording[] all = new Wording[arguments.length + 1];
		all[0] = Wording.name(element);
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return new Finding(this, element, part, related, List.of(all), fixes);
	}
}
