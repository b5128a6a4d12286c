package org.lovende.spelling;

import java.util.List;

/**
 * A word that is in no dictionary.
 *
 * @param word as it is written
 * @param suggestions what may have been meant, the likeliest first; at most five, often none
 */
public record UnknownWord(String word, List<String> suggestions) {
}
