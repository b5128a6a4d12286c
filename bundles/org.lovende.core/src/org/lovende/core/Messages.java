package org.lovende.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one package in one language: <code>messages.properties</code> (English) and <code>messages_da.properties</code> beside
 * the classes of that package. The language is always given, never taken from the machine, because a Danish document may be exported
 * on an English computer.
 */
public final class Messages {
	/** A language for tests: English with every text in brackets. What stands on the screen without them does not come from the files. */
	public static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/** Each is made once: to find a bundle takes longer than to read from it, and a list asks for thousands of texts. */
	private static final Map<Source, Messages> KNOWN = new ConcurrentHashMap<>();

	private record Source(String baseName, ClassLoader loader, Locale locale) {
	}

	private final ResourceBundle bundle;
	private final Locale locale;
	/** The patterns that were read before; each is copied for use, since no two threads may share one. */
	private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

	private Messages(ResourceBundle bundle, Locale locale) {
		this.bundle = bundle;
		this.locale = locale;
	}

	/**
	 * The texts that stand beside a class.
	 *
	 * @param anchor any class of the package; its class loader finds the files
	 * @throws MissingResourceException if the package has no messages.properties
	 */
	public static Messages of(Class<?> anchor, Locale locale) {
		return of(anchor.getPackageName() + ".messages", anchor.getClassLoader(), locale);
	}

	/** The texts of a properties file that has another name than messages.properties. */
	static Messages of(String baseName, ClassLoader loader, Locale locale) {
		return KNOWN.computeIfAbsent(new Source(baseName, loader, locale),
				source -> new Messages(ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK), locale));
	}

	/**
	 * The text of a key, with {0}, {1}, … replaced as {@link MessageFormat} does. Without arguments the text is taken as it stands.
	 *
	 * @throws MissingResourceException if there is no such key
	 */
	public String get(String key, Object... arguments) {
		String text = arguments.length == 0 ? bundle.getString(key) : format(key).format(arguments);
		return locale.equals(PSEUDO) ? '\u27E6' + text + '\u27E7' : text;
	}

	private MessageFormat format(String key) {
		return (MessageFormat) formats.computeIfAbsent(key, pattern -> new MessageFormat(bundle.getString(pattern), locale)).clone();
	}

	/**
	 * What stands under a key that names another key or a thing, and is nothing to read.
	 *
	 * @throws MissingResourceException if there is no such key
	 */
	public String name(String key) {
		return bundle.getString(key);
	}

	public boolean has(String key) {
		return bundle.containsKey(key);
	}

	/** All keys. */
	public Set<String> keys() {
		return bundle.keySet();
	}

	public Locale locale() {
		return locale;
	}
}
