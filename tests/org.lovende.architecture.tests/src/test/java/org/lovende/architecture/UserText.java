package org.lovende.architecture;

import java.util.List;
import java.util.regex.Pattern;

import org.lovende.architecture.JavaSource.Literal;

/**
 * Tells which string literals read like text for people. Such text belongs into <code>messages.properties</code>, where it can be
 * translated. Text for developers may stand in code: what is logged, and what an exception says that only a mistake in the program
 * can cause.
 */
final class UserText {
	private static final Pattern WORDS = Pattern.compile("(?<![\\w.$-])\\p{L}{2,}[,.:;!?]? +\\p{L}{2,}");
	private static final Pattern DANISH = Pattern.compile("\\p{L}[æøåÆØÅ]|[æøåÆØÅ]\\p{L}");
	private static final Pattern FOR_DEVELOPERS = Pattern.compile("@.*|(LOG|LOGGER|log|logger)\\.\\w+|.*\\.(log|requireNonNull)"
			+ "|new (Illegal\\w+Exception|UnsupportedOperationException|AssertionError|NoSuchElementException|NullPointerException)");
	/** Languages of machines: SQL, markup, style sheets. Text between the tags of markup counts as text again. */
	private static final Pattern SQL = Pattern.compile("^\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|SET|MERGE|BACKUP|CHECKPOINT|SHUTDOWN)\\b.*",
			Pattern.DOTALL);
	private static final Pattern TAGS = Pattern.compile("<[^<>]*>?");
	private static final Pattern STYLES = Pattern.compile("[\\w-]+ *:[^:;{}]*;|[^{}]*\\{[^{}]*}");

	private UserText() {
	}

	/** The literals of a source that a user might get to read. */
	static List<Literal> in(JavaSource source) {
		return source.literals().stream().filter(UserText::isForUsers).toList();
	}

	private static boolean isForUsers(Literal literal) {
		if (literal.calls().stream().anyMatch(call -> FOR_DEVELOPERS.matcher(call).matches()) || SQL.matcher(literal.text()).matches())
			return false;
		String text = STYLES.matcher(TAGS.matcher(literal.text()).replaceAll("")).replaceAll("");
		return WORDS.matcher(text).find() || DANISH.matcher(text).find();
	}
}
