package org.lovende.exchange;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.FileLocator;
import org.lovende.core.Messages;
import org.osgi.framework.FrameworkUtil;

/** The worked examples that are shipped with the program, as workbooks. */
public final class Examples {
	private static final String FOLDER = "examples/";

	private Examples() {
	}

	/**
	 * The folders of the examples by name, each a workbook in CSV form. They are unpacked from the program if need be.
	 *
	 * @param locale the language in which it is said if they cannot be
	 * @throws IOException if they cannot be unpacked
	 */
	public static List<Path> paths(Locale locale) throws IOException {
		URL entry = FrameworkUtil.getBundle(Examples.class).getEntry(FOLDER);
		if (entry == null)
			throw new IOException(Messages.of(Examples.class, locale).get("examples.missing"));
		File[] folders = Path.of(FileLocator.toFileURL(entry).getPath()).toFile().listFiles(File::isDirectory);
		Arrays.sort(folders);
		return Arrays.stream(folders).map(File::toPath).toList();
	}
}
