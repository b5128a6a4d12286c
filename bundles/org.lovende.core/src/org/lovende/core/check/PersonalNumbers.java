package org.lovende.core.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a Danish personal number (CPR number) in a text: ten digits whose first six are a date (ddmmyy), the last four
 * set off by a hyphen, by a space or not at all. The seventh digit tells the century, as the CPR register lays down.
 * <p>
 * A suspicion, no proof: the check digit is not looked at, because numbers without a valid one have been given out since 2007. Not
 * found are numbers that are part of a longer number, of an identifier or of an amount, and the replacement numbers (with letters, or
 * with 60 added to the day) that hospitals give to people without a personal number.
 */
public final class PersonalNumbers {
	/** What stands in a masked text instead of a number. */
	public static final String MASK = "••••••-••••";

	// a–f before or behind the digits: a piece of a UUID or checksum; another digit behind a sign: a piece of a longer number
	private static final Pattern CANDIDATE = Pattern.compile("(?<![0-9A-Fa-f_])(?<![0-9][-–.,/])"
			+ "([0-9]{2})([0-9]{2})([0-9]{2})(?:[ \u00A0]?[-‐‑–−][ \u00A0]?|[ \u00A0])?([0-9])[0-9]{3}"
			+ "(?![0-9A-Za-z_])(?![-–.,/][0-9])");

	/** Where in a text a number stands: from its first character to the one behind its last. */
	public record Match(int start, int end) {
	}

	private PersonalNumbers() {
	}

	/** The numbers suspected in a text, from its beginning to its end; empty for null. */
	public static List<Match> find(String text) {
		if (text == null || !hasEnoughDigits(text))
			return List.of();
		List<Match> found = new ArrayList<>();
		Matcher matcher = CANDIDATE.matcher(text);
		while (matcher.find())
			if (isDate(number(matcher, 1), number(matcher, 2), number(matcher, 3), number(matcher, 4)))
				found.add(new Match(matcher.start(), matcher.end()));
		return found;
	}

	/** The text with each suspected number replaced by {@link #MASK}; null for null. */
	public static String mask(String text) {
		List<Match> found = find(text);
		if (found.isEmpty())
			return text;
		StringBuilder masked = new StringBuilder(text);
		for (int i = found.size() - 1; i >= 0; i--)
			masked.replace(found.get(i).start(), found.get(i).end(), MASK);
		return masked.toString();
	}

	/** Most texts have too few: looking for the pattern in those would take most of the time of all checks. */
	private static boolean hasEnoughDigits(String text) {
		int digits = 0;
		for (int i = 0; i < text.length() && digits < 10; i++)
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9')
				digits++;
		return digits == 10;
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static boolean isDate(int day, int month, int yearOfCentury, int seventh) {
		try {
			LocalDate.of(century(yearOfCentury, seventh) + yearOfCentury, month, day);
			return true;
		} catch (DateTimeException e) {
			return false;
		}
	}

	private static int century(int yearOfCentury, int seventh) {
		if (seventh <= 3)
			return 1900;
		if (seventh == 4 || seventh == 9)
			return yearOfCentury <= 36 ? 2000 : 1900;
		return yearOfCentury <= 57 ? 2000 : 1800;
	}
}
