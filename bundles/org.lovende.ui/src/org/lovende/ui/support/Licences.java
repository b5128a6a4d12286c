package org.lovende.ui.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** Under which licence a part stands: as its own manifest says, or for those that say nothing as <code>licences.properties</code> does. */
final class Licences {
	private static final List<Map.Entry<String, String>> WORDS = List.of(Map.entry("apache", "Apache-2.0"), Map.entry("epl-2.0", "EPL-2.0"),
			Map.entry("h2database", "MPL-2.0 OR EPL-1.0"));
	private static final NavigableMap<String, String> KNOWN = known();

	private Licences() {
	}

	/** By its SPDX identifier where it has one; empty if nothing is known. */
	static String of(Bundle bundle) {
		String name = bundle.getSymbolicName();
		for (String prefix : KNOWN.descendingKeySet())
			if (name.startsWith(prefix))
				return KNOWN.get(prefix);
		String header = bundle.getHeaders("").get(Constants.BUNDLE_LICENSE);
		return header == null ? "" : named(header);
	}

	private static String named(String header) {
		String lower = header.toLowerCase(Locale.ROOT);
		return WORDS.stream().filter(word -> lower.contains(word.getKey())).map(Map.Entry::getValue).findFirst().orElse(header);
	}

	private static NavigableMap<String, String> known() {
		try (InputStream in = Licences.class.getResourceAsStream("licences.properties")) {
			Properties properties = new Properties();
			properties.load(in);
			NavigableMap<String, String> known = new TreeMap<>();
			properties.forEach((prefix, licence) -> known.put((String) prefix, (String) licence));
			return known;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
