package org.lovende.exchange.document.content;

import java.time.Instant;
import java.util.Locale;

/**
 * What a file says about itself.
 *
 * @param title never null
 * @param subject what sort of document it is
 * @param author the organisation or person behind it; null if not known
 * @param language the language and country of its text, for instance da-DK
 * @param created the moment of its making
 */
public record DocumentProperties(String title, String subject, String author, Locale language, Instant created) {
}
