package org.lovende.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as users read them. */
public final class Times {
	private Times() {
	}

	/** Day and time in the time zone of this machine. */
	public static String text(Instant moment, Locale locale) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).format(moment.atZone(ZoneId.systemDefault()));
	}
}
