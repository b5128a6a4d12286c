package org.lovende.core.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where links of texts may lead to: pages of the web and mail addresses. Anything else could start a program on the reader's machine. */
public final class LinkAddress {
	private static final Pattern VALID = Pattern.compile("(https?://[^\\s<>()\\\\\"/]|mailto:[^\\s<>()\\\\\"@]+@)[^\\s<>()\\\\\"]*", Pattern.CASE_INSENSITIVE);
	private static final Pattern SCHEME = Pattern.compile("(https?:|mailto:).*", Pattern.CASE_INSENSITIVE);
	private static final Pattern MAIL = Pattern.compile("[^\\s@/:]+@[^\\s@/:]+\\.[^\\s@/:]+");
	private static final Pattern HOST = Pattern.compile("[^\\s/@:.]+(\\.[^\\s/@:.]+)+([/:?#].*)?");

	private LinkAddress() {
	}

	/** Whether a text is an address just as it stands. */
	public static boolean isValid(String address) {
		return VALID.matcher(address).matches();
	}

	/**
	 * The address that a user means: what is left out of the front of a web or mail address is added, and what cannot stand in an address is encoded.
	 *
	 * @param typed any text
	 * @return empty if it is no address
	 */
	public static Optional<String> of(String typed) {
		String address = typed.strip();
		if (!SCHEME.matcher(address).matches())
			address = MAIL.matcher(address).matches() ? "mailto:" + address : HOST.matcher(address).matches() ? "https://" + address : "";
		String encoded = address.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E").replace("\"", "%22")
				.replace("\\", "%5C");
		return isValid(encoded) ? Optional.of(encoded) : Optional.empty();
	}
}
