package org.lovende.exchange.document;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;

/**
 * Choices for the export of an intervention description.
 *
 * @param leaveOutEmptyChapters true: a chapter without content, and a part of a core element that is not described, is not mentioned;
 *            false: one line says that it is empty
 * @param locale the language of everything that the users have not written themselves; null for the intervention's own
 * @param clock tells the date of the export, in its time zone; a fixed clock makes the same intervention give the same bytes
 */
public record ExportOptions(boolean leaveOutEmptyChapters, Locale locale, Clock clock) {
	public ExportOptions {
		Objects.requireNonNull(clock);
	}

	/** Empty chapters are mentioned, the language is the intervention's, the date is today's. */
	public static ExportOptions defaults() {
		return new ExportOptions(false, null, Clock.systemDefaultZone());
	}

	public ExportOptions withoutEmptyChapters() {
		return new ExportOptions(true, locale, clock);
	}

	/** The same in another language. */
	public ExportOptions in(Locale language) {
		return new ExportOptions(leaveOutEmptyChapters, language, clock);
	}

	/** The same at another time. */
	public ExportOptions at(Clock time) {
		return new ExportOptions(leaveOutEmptyChapters, locale, time);
	}
}
