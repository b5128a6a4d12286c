package org.lovende.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts of one package in one language: <code>messages.properties</code> (English) and <code>messages_da.properties</code> beside
 * the classes of that package. The language is always given, never taken from the machine, because a Danish document may be exported
 * on an English computer.
 */
public final class Messages {
	/** A language for tests: English with every text in brackets. What stands on the screen without them does not come from the files. */
	public static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;
	private final Locale locale;

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
		return new Messages(ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK), locale);
	}

	/**
	 * The text of a key, with {0}, {1}, … replaced as {@link MessageFormat} does. Without arguments the text is taken as it stands.
	 *
	 * @throws MissingResourceException if there is no such key
	 */
	public String get(String key, Object... arguments) {
		String pattern = bundle.getString(key);
		String text = arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
		return locale.equals(PSEUDO) ? '\u27E6' + text + '\u27E7' : text;
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
