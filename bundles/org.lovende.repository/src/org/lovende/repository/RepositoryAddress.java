package org.lovende.repository;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lovende.repository.RepositoryException.Kind;
import org.lovende.repository.server.ServerSettings;

/**
 * Where a repository is: in a directory of this machine (<code>file:DIR</code>) or on a server (<code>cdo://HOST:PORT/NAME</code>).
 *
 * @param text the address as it is written
 * @param directory the directory; null for a server
 * @param server the server; null for a directory
 */
public record RepositoryAddress(String text, Path directory, Server server) {
	/**
	 * A repository on a server.
	 *
	 * @param host its name or number
	 * @param port its port
	 * @param repository the name of the repository there
	 */
	public record Server(String host, int port, String repository) {
	}

	private static final String FILE = "file:";
	/** The greatest number that a port can have. */
	public static final int MAX_PORT = 65_535;
	/** What a server calls its repository. */
	private static final String REPOSITORY = "lovende";
	/** Numbers of the sixth version of the internet protocol stand in brackets. */
	private static final Pattern SERVER = Pattern.compile("cdo://(\\[[0-9a-fA-F:.]+]|[^/:\\s\\[\\]]+)(?::(\\d{1,5}))?/([^/?\\s]+)");

	/** The address of a directory, which need not exist. */
	public static RepositoryAddress of(Path directory) {
		return new RepositoryAddress(FILE + directory, directory, null);
	}

	/**
	 * The address of the repository on a server, which has one.
	 *
	 * @param host the server's name or number
	 * @param port from 1 to 65535
	 */
	public static RepositoryAddress of(String host, int port) {
		String written = host.contains(":") ? '[' + host + ']' : host;
		return new RepositoryAddress("cdo://" + written + ':' + port + '/' + REPOSITORY, null, new Server(host, port, REPOSITORY));
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
		Matcher server = SERVER.matcher(text);
		if (server.matches()) {
			int port = server.group(2) == null ? ServerSettings.PORT : Integer.parseInt(server.group(2));
			if (port >= 1 && port <= MAX_PORT)
				return new RepositoryAddress(text, null, new Server(server.group(1).replaceAll("[\\[\\]]", ""), port, server.group(3)));
		}
		// H2 reads everything after a semicolon as its settings
		if (text.startsWith(FILE) && text.length() > FILE.length() && !text.contains(";")) {
			try {
				return new RepositoryAddress(text, Path.of(text.substring(FILE.length())), null);
			} catch (InvalidPathException e) {
				throw new Problems(locale).problem(Kind.BAD_ADDRESS, e, "badAddress", text);
			}
		}
		throw new Problems(locale).problem(Kind.BAD_ADDRESS, "badAddress", text);
	}
}
