package org.lovende.help;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;

/** The handbook's words in one language, each with its meaning and the place where it stands. Immutable. */
public final class Glossary {
	/** The section of the guide that lists them all. */
	public static final String SECTION = "glossary";

	private static final String MEANING = ".meaning";

	private final Messages messages;
	private final Messages others;

	private Glossary(Locale locale) {
		messages = Messages.of(Glossary.class, locale);
		others = Messages.of(Glossary.class, locale.getLanguage().equals("da") ? Locale.ENGLISH : Interventions.DANISH);
	}

	/** The glossary of a language. */
	public static Glossary of(Locale locale) {
		return new Glossary(locale);
	}

	/** All words in the order of the language's alphabet. */
	public List<Term> terms() {
		Collator alphabet = Collator.getInstance(messages.locale());
		return messages.keys().stream().filter(key -> key.endsWith(MEANING)).map(key -> term(key.substring(0, key.length() - MEANING.length())))
				.sorted(Comparator.comparing(Term::word, alphabet)).toList();
	}

	/** The word that a feature of the model, or else the class it points to, is about; empty if the handbook has none for it. */
	public Optional<Term> of(EStructuralFeature feature) {
		String key = "feature." + feature.getEContainingClass().getName() + '.' + feature.getName();
		return messages.has(key) ? Optional.of(term(messages.name(key))) : Optional.empty();
	}

	private Term term(String key) {
		return new Term(messages.get(key), others.get(key), messages.get(key + MEANING), messages.get(key + ".source"));
	}

	/** The words as the last section of the guide. */
	Section section() {
		String rows = terms().stream()
				.map(term -> "<dt><strong>" + term.word() + "</strong> · " + term.other() + "</dt><dd>" + term.meaning() + " <em>" + term.source() + "</em></dd>")
				.collect(Collectors.joining());
		String title = messages.get("title");
		return new Section(SECTION, title, true, List.of(SECTION), "<h1>" + title + "</h1><dl>" + rows + "</dl>");
	}
}
