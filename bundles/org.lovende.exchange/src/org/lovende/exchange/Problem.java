package org.lovende.exchange;

/**
 * Something about the input that the user should know, at its place.
 *
 * @param severity errors prevent the import
 * @param place where it is
 * @param value what stands there; null where nothing does
 * @param expected what could stand there, in words; null where the message says all
 * @param message one sentence in the language of the import: what is wrong and what to do
 */
public record Problem(Severity severity, Place place, String value, String expected, String message) {
	public boolean isError() {
		return severity == Severity.ERROR;
	}
}
