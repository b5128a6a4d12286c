package org.lovende.repository;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.lovende.repository.RepositoryException.Kind;

/**
 * Where a repository is: in a directory of this machine (<code>file:DIR</code>) or on a server (<code>cdo://HOST:PORT/NAME</code>).
 *
 * @param text the address as it is written
 * @param directory the directory; null for a server
 */
public record RepositoryAddress(String text, Path directory) {
	private static final String FILE = "file:";
	private static final Pattern SERVER = Pattern.compile("cdo://[^/\\s]+/[^/\\s]+");

	/** The address of a directory, which need not exist. */
	public static RepositoryAddress of(Path directory) {
		return new RepositoryAddress(FILE + directory, directory);
	}

	/**
	 * The user's own repository: <code>lovende/repository</code> in the folder that the system has for the data of programs, which is
	 * <code>$XDG_DATA_HOME</code>, else <code>%LOCALAPPDATA%</code> on Windows and <code>~/.local/share</code> elsewhere.
	 */
	public static RepositoryAddress standard() {
		return of(dataFolder().resolve("lovende").resolve("repository"));
	}

	private static Path dataFolder() {
		for (String variable : new String[] { "XDG_DATA_HOME", "LOCALAPPDATA" }) {
			String folder = System.getenv(variable);
			if (folder != null && !folder.isBlank())
				return Path.of(folder);
		}
		return Path.of(System.getProperty("user.home"), ".local", "share");
	}

	/**
	 * Reads an address as the option <code>--repository</code> has it. The directory after <code>file:</code> is taken as it stands, without
	 * decoding; a relative one starts at the working directory.
	 *
	 * @param locale the language of the exception
	 * @throws RepositoryException if it is no address (BAD_ADDRESS)
	 */
	public static RepositoryAddress parse(String text, Locale locale) throws RepositoryException {
		if (SERVER.matcher(text).matches())
			return new RepositoryAddress(text, null);
		// H2 reads everything after a semicolon as its settings
		if (text.startsWith(FILE) && text.length() > FILE.length() && !text.contains(";")) {
			try {
				return new RepositoryAddress(text, Path.of(text.substring(FILE.length())));
			} catch (InvalidPathException e) {
				throw new Problems(locale).problem(Kind.BAD_ADDRESS, e, "badAddress", text);
			}
		}
		throw new Problems(locale).problem(Kind.BAD_ADDRESS, "badAddress", text);
	}
}
