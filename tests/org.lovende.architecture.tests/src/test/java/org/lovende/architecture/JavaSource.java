package org.lovende.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java source, read just far enough to tell code, comments and string literals apart. */
final class JavaSource {
	/**
	 * A string literal or text block.
	 *
	 * @param text what stands between its quotation marks, escapes not resolved
	 * @param line counted from 1
	 * @param calls what it is an argument of, innermost first: <code>LOG.log</code>, <code>new IllegalStateException</code>,
	 *            <code>@Command</code>; "" for a parenthesis that calls nothing
	 */
	record Literal(String text, int line, List<String> calls) {
	}

	private static final Pattern TOKEN = Pattern.compile("""
			(?<comment>//[^\\n]*|/\\*.*?\\*/)\
			|(?<block>\"""[ \\t]*\\n(?:[^"\\\\]|\\\\.|"(?!""))*\""")\
			|(?<string>"(?:[^"\\\\\\n]|\\\\.)*")\
			|(?<character>'(?:[^'\\\\\\n]|\\\\.)+')\
			|(?<parenthesis>[()])""", Pattern.DOTALL);
	private static final Pattern CALLEE = Pattern.compile("((?:\\bnew\\s+|@)?[\\w.]+)(?:<[^()]*>)?\\s*$");
	private static final Pattern TYPE = Pattern
			.compile("(?:^|\\n)public\\s+(?:(?:abstract|final|sealed|non-sealed|strictfp)\\s+)*(?:class|interface|enum|record|@interface)\\s+(\\w+)");
	private static final Pattern DOCUMENTED = Pattern.compile("/\\*\\*(?:(?!\\*/).)*\\*/(?:\\s|@[\\w.]+(?:\\([^)]*\\))?)*$", Pattern.DOTALL);

	private final String source;

	JavaSource(String source) {
		this.source = source;
	}

	/** All string literals, none that stands in a comment. */
	List<Literal> literals() {
		List<Literal> literals = new ArrayList<>();
		Deque<String> calls = new ArrayDeque<>();
		Matcher token = TOKEN.matcher(source);
		int codeFrom = 0;
		while (token.find()) {
			if (token.group("parenthesis") != null) {
				if (token.group().equals("("))
					calls.push(callee(source.substring(codeFrom, token.start())));
				else if (!calls.isEmpty())
					calls.pop();
			} else if (token.group("block") != null) {
				literals.add(literal(token, 3, calls));
			} else if (token.group("string") != null) {
				literals.add(literal(token, 1, calls));
			}
			codeFrom = token.end();
		}
		return literals;
	}

	/** The name of the public top-level type that has no Javadoc; null if there is none. */
	String undocumentedType() {
		Matcher type = TYPE.matcher(source);
		if (!type.find() || DOCUMENTED.matcher(source.substring(0, type.start() + 1)).find())
			return null;
		return type.group(1);
	}

	private Literal literal(Matcher token, int marks, Deque<String> calls) {
		int line = (int) source.substring(0, token.start()).lines().count();
		return new Literal(source.substring(token.start() + marks, token.end() - marks), line, List.copyOf(calls));
	}

	private static String callee(String code) {
		Matcher callee = CALLEE.matcher(code);
		return callee.find() ? callee.group(1).replaceAll("\\s+", " ") : "";
	}
}
