package org.lovende.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bundle of ours: what its manifest says, and its own sources. */
record Bundle(String name, String version, Set<String> required, Set<String> imported, Set<String> exported, Path folder) {
	/** A comma between clauses, not one inside the quotation marks of a version range. */
	private static final Pattern CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	Bundle(Path folder) {
		this(manifest(folder), folder);
	}

	private Bundle(Manifest manifest, Path folder) {
		this(single(manifest, "Bundle-SymbolicName"), single(manifest, "Bundle-Version"), clauses(manifest, "Require-Bundle"),
				clauses(manifest, "Import-Package"), clauses(manifest, "Export-Package"), folder);
	}

	/** The Java sources written by hand. */
	List<Path> sources() {
		Path sources = folder.resolve("src");
		return Files.isDirectory(sources) ? Workspace.files(sources, ".java") : List.of();
	}

	private static Manifest manifest(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String single(Manifest manifest, String header) {
		return clauses(manifest, header).iterator().next();
	}

	/** The names in a header, without their directives and attributes. */
	private static Set<String> clauses(Manifest manifest, String header) {
		String value = manifest.getMainAttributes().getValue(header);
		Set<String> names = new TreeSet<>();
		if (value != null)
			Stream.of(CLAUSES.split(value)).map(clause -> clause.split(";")[0].strip()).forEach(names::add);
		return names;
	}
}
