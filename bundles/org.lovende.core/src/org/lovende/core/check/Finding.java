package org.lovende.core.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.model.element.Element;

/**
 * Something that a rule found in an intervention. Texts are made when asked for, so that one run serves every language; the sentence stays as it was
 * first read, since a finding is a picture of the moment.
 */
public final class Finding {
	private final Rule rule;
	private final Element element;
	private final String part;
	private final List<Element> related;
	private final List<Wording> arguments;
	private final List<Fix> fixes;
	/** The sentence in the language that was asked for last: the same one is shown in several places. */
	private volatile Sentence sentence;

	private record Sentence(Locale locale, String text) {
	}

	Finding(Rule rule, Element element, String part, List<Element> related, List<Wording> arguments, List<Fix> fixes) {
		this.rule = rule;
		this.element = element;
		this.part = part;
		this.related = List.copyOf(related);
		this.arguments = arguments;
		this.fixes = List.copyOf(fixes);
	}

	/** The id of the rule, for instance <code>link-without-rationale</code>. The same in every language and version. */
	public String rule() {
		return rule.id();
	}

	/**
	 * What a finding is remembered by that is set aside: its rule and, where the rule can find several things in one element, which of them it is, for
	 * instance <code>chapter-empty.costs</code>. The same in every language and version.
	 */
	public String key() {
		return part.isEmpty() ? rule() : rule() + '.' + part;
	}

	/** How much it matters. */
	public Severity severity() {
		return rule.severity();
	}

	/** The element to look at; the intervention itself where a whole part of the description is meant. Never null. */
	public Element element() {
		return element;
	}

	/** The other elements that take part, in their order: the further boxes of a cycle, the other bearers of a title. Usually empty. */
	public List<Element> related() {
		return related;
	}

	/** The features of the element that have to be looked at; empty where the finding is about the element as a whole. */
	public List<EStructuralFeature> features() {
		return Stream.concat(rule.feature().stream(), arguments.stream().flatMap(argument -> argument.features().stream())).toList();
	}

	/** The full name of {@link #element}; a suspected personal number in it is masked. */
	public String elementName(Locale locale) {
		return PersonalNumbers.mask(ElementNames.of(element, locale));
	}

	/** One sentence that says what is wrong and where. It never repeats a suspected personal number. */
	public String message(Locale locale) {
		Sentence known = sentence;
		if (known == null || !known.locale.equals(locale)) {
			known = new Sentence(locale, write(locale));
			sentence = known;
		}
		return known.text;
	}

	private String write(Locale locale) {
		Messages messages = Messages.of(Finding.class, locale);
		Object[] texts = arguments.stream().map(argument -> argument.in(messages)).toArray();
		return messages.get(rule.id() + ".message", texts);
	}

	/** Why it matters and what can be done about it, in a few sentences; the same for all findings of a rule. */
	public String explanation(Locale locale) {
		return Messages.of(Finding.class, locale).get(rule.id() + ".explanation");
	}

	/** What the user can be offered to put it right; empty where that needs a decision. */
	public List<Fix> fixes() {
		return fixes;
	}

	/** For logs and failed tests; users read {@link #message}. */
	@Override
	public String toString() {
		return rule() + ": " + elementName(Locale.ENGLISH);
	}
}
