package org.lovende.help;

/**
 * A word of the handbook.
 *
 * @param word as it is written in the language of the glossary
 * @param other the same in the other language
 * @param meaning a sentence
 * @param source the place in the handbook, or what else the sentence rests on
 */
public record Term(String word, String other, String meaning, String source) {
}
