package org.lovende.core.narrative.grammar;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.lovende.core.Messages;
import org.lovende.core.narrative.grammar.Wording.Form;

/**
 * Tells how a title or a reason that a user wrote can be built into a sentence: as a noun phrase, a clause, or only quoted.
 * <p>
 * It knows no language beyond short lists of words (messages.properties, messages_da.properties) and therefore is careful: a form
 * other than {@link Form#NAME} is given only to texts whose first word it knows to be no proper name and whose verb it has found, or
 * in which it has found nothing that may be one. Everything else is a name, to be quoted. Thread-safe.
 */
public final class Grammar {
	/** Stands for every ending in a list of endings. */
	private static final String ANY = "any";
	private static final Map<String, Grammar> BY_LANGUAGE = new ConcurrentHashMap<>();
	/** Signs that make a text unfit for the inside of a sentence. */
	private static final Pattern UNFIT = Pattern.compile("[?!:;»«“”\"…]|[.]\\s");
	private static final Pattern TRAILING_MARKS = Pattern.compile("[\\s,;:]+$");

	private final Set<String> phraseOpeners;
	private final List<String> phraseOpenerEndings;
	private final Set<String> subjects;
	private final List<String> subjectEndings;
	private final Set<String> pronouns;
	private final Set<String> verbs;
	private final Set<String> verbsAfterPronouns;
	private final List<String> definiteEndings;
	private final List<String> sureVerbEndings;
	private final List<String> uncertainVerbEndings;
	private final Set<String> noVerbs;
	private final List<String> noVerbEndings;
	private final List<String> adjectiveEndings;
	private final Set<String> prepositions;
	private final Set<String> articles;
	private final Set<String> coordinators;
	private final String infinitiveMarker;
	private final String clauseMarker;
	private final Set<String> subordinators;
	private final Set<String> because;
	private final Set<String> misplacedAdverbs;
	private final Set<String> noClauseOpeners;
	private final Set<String> abbreviations;

	private Grammar(Messages words) {
		phraseOpeners = set(words, "phrase-openers");
		phraseOpenerEndings = list(words, "phrase-opener-endings");
		subjects = set(words, "subjects");
		subjectEndings = list(words, "subject-endings");
		pronouns = set(words, "pronouns");
		verbs = set(words, "verbs");
		verbsAfterPronouns = set(words, "verbs-after-pronouns");
		definiteEndings = list(words, "definite-endings");
		sureVerbEndings = list(words, "sure-verb-endings");
		uncertainVerbEndings = list(words, "uncertain-verb-endings");
		noVerbs = set(words, "no-verbs");
		noVerbEndings = list(words, "no-verb-endings");
		adjectiveEndings = list(words, "adjective-endings");
		prepositions = set(words, "prepositions");
		articles = set(words, "articles");
		coordinators = set(words, "coordinators");
		infinitiveMarker = words.get("infinitive-marker");
		clauseMarker = words.get("clause-marker");
		subordinators = set(words, "subordinators");
		because = set(words, "because");
		misplacedAdverbs = set(words, "misplaced-adverbs");
		noClauseOpeners = set(words, "no-clause-openers");
		abbreviations = set(words, "abbreviations");
	}

	/** The grammar of the language in which a text is written: Danish for "da", English for any other. */
	public static Grammar of(Locale language) {
		return BY_LANGUAGE.computeIfAbsent(language.getLanguage(), code -> new Grammar(Messages.of(Grammar.class, language)));
	}

	/**
	 * How a title can stand in a sentence. "Citizens eat more healthily." is the clause "citizens eat more healthily", "ADHD" a name.
	 *
	 * @param title any text, also null
	 */
	public Wording wording(String title) {
		String name = withoutFinalMarks(FreeText.line(title));
		if (name.isEmpty() || UNFIT.matcher(name).find())
			return new Wording(Form.NAME, name, name);
		String[] words = name.split(" ");
		if (words.length > 2 && isMarker(words[0])) {
			Wording marked = afterMarker(name.substring(words[0].length() + 1), name, lower(words[0]));
			if (marked != null)
				return marked;
		}
		String embedded = isProperName(words) ? null : embedded(name, words[0]);
		if (embedded == null)
			return new Wording(Form.NAME, name, name);
		int verb = verb(words, true);
		if (verb > 0)
			return isSubjectFirst(words, verb) ? new Wording(Form.CLAUSE, embedded, name) : new Wording(Form.NAME, name, name);
		boolean phrase = opensPhrase(words[0]) && verb(words, false) < 0;
		return phrase ? new Wording(Form.PHRASE, embedded, name) : new Wording(Form.NAME, name, name);
	}

	/** The title as a name to be quoted, for a sentence in another language than the title's. */
	public Wording name(String title) {
		String name = withoutFinalMarks(FreeText.line(title));
		return new Wording(Form.NAME, name, name);
	}

	/**
	 * How a reason can follow "because": as a clause (without a "because" of its own), else a name, which has to be told in sentences
	 * of its own.
	 *
	 * @param rationale any text, also null
	 */
	public Wording reason(String rationale) {
		String name = withoutFinalMarks(FreeText.line(rationale));
		if (name.isEmpty() || FreeText.hasSeveralSentences(rationale) || UNFIT.matcher(name).find())
			return new Wording(Form.NAME, name, name);
		String[] words = name.split(" ");
		boolean marked = words.length > 1 && (because.contains(lower(words[0])) || lower(words[0]).equals(clauseMarker));
		if (marked) {
			String clause = name.substring(words[0].length() + 1);
			// the user wrote a subordinate clause: its word order is right as it stands
			if (because.contains(lower(words[0])) || verb(clause.split(" "), true) > 0)
				return new Wording(Form.CLAUSE, clause, name);
			return new Wording(Form.NAME, name, name);
		}
		String embedded = embedded(name, words[0]);
		int verb = verb(words, true);
		boolean clause = embedded != null && verb > 0 && !noClauseOpeners.contains(lower(words[0])) && isSubjectFirst(words, verb);
		return clause ? new Wording(Form.CLAUSE, embedded, name) : new Wording(Form.NAME, name, name);
	}

	private boolean isMarker(String word) {
		return lower(word).equals(infinitiveMarker) || lower(word).equals(clauseMarker);
	}

	/** What follows "to" or "that"; null if it is neither an infinitive nor a clause. */
	private Wording afterMarker(String rest, String name, String marker) {
		boolean clause = verb(rest.split(" "), true) > 0;
		if (clause && marker.equals(clauseMarker))
			return new Wording(Form.CLAUSE, rest, name);
		return !clause && marker.equals(infinitiveMarker) ? new Wording(Form.INFINITIVE, rest, name) : null;
	}

	/**
	 * The place of the finite verb of the main clause.
	 *
	 * @param sure true: only what certainly is a verb; false: also what might be one
	 * @return its index in the words, at least 1 (a subject stands before it); -1 if there is none
	 */
	private int verb(String[] words, boolean sure) {
		for (int i = 1; i < words.length; i++) {
			String word = bare(words[i]);
			String before = bare(words[i - 1]);
			boolean afterComma = words[i - 1].endsWith(",");
			if (subordinators.contains(word) || afterComma && word.equals(clauseMarker))
				return -1;
			if (sure ? isVerb(word, before, i) : isVerb(word, before, i) || mayBeVerb(word, before))
				return i;
		}
		return -1;
	}

	private boolean isVerb(String word, String before, int index) {
		if (prepositions.contains(before) || before.equals(infinitiveMarker) || articles.contains(before) && !pronouns.contains(before))
			return false;
		boolean afterSubject = index == 1 && (pronouns.contains(before) || ends(before, definiteEndings) && !phraseOpeners.contains(before));
		return verbs.contains(word) || index == 1 && pronouns.contains(before) && verbsAfterPronouns.contains(word)
				|| afterSubject && (sureVerbEndings.contains(ANY) || ends(word, sureVerbEndings));
	}

	private boolean mayBeVerb(String word, String before) {
		if (phraseOpeners.contains(before))
			return verbs.contains(word) && !noVerbs.contains(word);
		return canEndSubject(before) && !isKnownNoVerb(word) && (uncertainVerbEndings.contains(ANY) || ends(word, uncertainVerbEndings));
	}

	/** A verb follows the last word of its subject, which is none of those that want a noun after them. */
	private boolean canEndSubject(String word) {
		boolean wantsNoun = prepositions.contains(word) || articles.contains(word) || coordinators.contains(word) || word.equals(infinitiveMarker);
		return !wantsNoun && !ends(word, adjectiveEndings);
	}

	private boolean isKnownNoVerb(String word) {
		return noVerbs.contains(word) || ends(word, noVerbEndings) || prepositions.contains(word) || coordinators.contains(word)
				|| articles.contains(word) || phraseOpeners.contains(word) || word.equals(infinitiveMarker);
	}

	/** Whether the clause can follow "that" as it stands: no adverb after its verb that a subordinate clause has before it. */
	private boolean isSubjectFirst(String[] words, int verb) {
		for (int i = verb + 1; i < words.length; i++) {
			String word = bare(words[i]);
			if (subordinators.contains(word) || words[i - 1].endsWith(","))
				return true;
			if (misplacedAdverbs.contains(word))
				return false;
		}
		return true;
	}

	/** Whether the second word is capitalised too, as in "Housing First"; an acronym does not count. */
	private static boolean isProperName(String[] words) {
		return words.length > 1 && Character.isUpperCase(words[1].codePointAt(0)) && words[1].chars().skip(1).noneMatch(Character::isUpperCase);
	}

	/** The text with a small first letter where that is right, unchanged where it begins with an acronym; null if one cannot know. */
	private String embedded(String text, String firstWord) {
		if (!Character.isUpperCase(text.codePointAt(0)))
			return text;
		if (firstWord.length() > 1 && firstWord.chars().skip(1).anyMatch(Character::isUpperCase))
			return text;
		String word = bare(firstWord);
		boolean common = opensPhrase(firstWord) || subjects.contains(word) || ends(word, subjectEndings);
		return common ? lower(text.substring(0, 1)) + text.substring(1) : null;
	}

	private boolean opensPhrase(String firstWord) {
		String word = bare(firstWord);
		return phraseOpeners.contains(word) || ends(word, phraseOpenerEndings);
	}

	private String withoutFinalMarks(String line) {
		String text = TRAILING_MARKS.matcher(line).replaceFirst("");
		if (!text.endsWith(".") || abbreviations.contains(text.substring(text.lastIndexOf(' ') + 1)))
			return text;
		return TRAILING_MARKS.matcher(text.substring(0, text.length() - 1)).replaceFirst("");
	}

	private static String bare(String word) {
		return lower(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
	}

	private static String lower(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

	/** Whether the word has one of the endings and something substantial before it, so that short names do not match. */
	private static boolean ends(String word, List<String> endings) {
		for (String ending : endings)
			if (word.length() > ending.length() + 1 && word.endsWith(ending))
				return true;
		return false;
	}

	private static Set<String> set(Messages words, String key) {
		return new HashSet<>(list(words, key));
	}

	private static List<String> list(Messages words, String key) {
		String value = words.get(key);
		return value.equals("none") ? List.of() : Arrays.asList(value.split("\\s+"));
	}
}
