package org.lovende.ui.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.lovende.exchange.OutputFile;
import org.lovende.exchange.xmi.XmiExport;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.PendingWork;

/**
 * A file with work that is not in the repository, to be brought in later: a zip with two XMI files for each intervention, as it was in the repository
 * when the work began, and as it is here.
 */
final class WorkFile {
	/** How such files are called. */
	static final String ENDING = ".lovende";
	private static final String BASE = "base.xmi";
	private static final String MINE = "mine.xmi";
	/** Nobody has more than a few interventions open; a file that claims otherwise is none of ours. */
	private static final int MOST_ENTRIES = 2000;
	private static final long LONGEST_ENTRY = 64L << 20;

	private WorkFile() {
	}

	/**
	 * Writes a file. One that is there is replaced whole, or not at all.
	 *
	 * @param locale the language of the sentence if it cannot be written
	 * @throws IOException with that sentence
	 */
	static void write(Path file, List<PendingWork> works, Locale locale) throws IOException {
		OutputFile.write(file, locale, temporary -> {
			try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temporary))) {
				for (PendingWork work : works) {
					add(zip, work.mine().getId() + '/' + BASE, work.base(), locale);
					add(zip, work.mine().getId() + '/' + MINE, work.mine(), locale);
				}
			}
		});
	}

	private static void add(ZipOutputStream zip, String name, Intervention intervention, Locale locale) throws IOException {
		Path xmi = Files.createTempFile(null, null);
		try {
			XmiExport.write(intervention, xmi, locale);
			zip.putNextEntry(new ZipEntry(name));
			Files.copy(xmi, zip);
			zip.closeEntry();
		} finally {
			Files.deleteIfExists(xmi);
		}
	}

	/**
	 * Reads a file.
	 *
	 * @param problems takes what is wrong with what is in it, in the user's words; that is left out of the answer
	 * @throws IOException if it cannot be read, or is no such file
	 */
	static List<PendingWork> read(Path file, Locale locale, List<String> problems) throws IOException {
		List<PendingWork> works = new ArrayList<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (String folder : folders(zip)) {
				Optional<Intervention> base = read(zip, folder + BASE, locale, problems);
				Optional<Intervention> mine = read(zip, folder + MINE, locale, problems);
				if (base.isPresent() && mine.isPresent())
					works.add(new PendingWork(base.get(), mine.get()));
			}
		}
		return works;
	}

	private static List<String> folders(ZipFile zip) throws IOException {
		if (zip.size() > MOST_ENTRIES)
			throw new ZipException(zip.getName());
		List<String> folders = zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith('/' + MINE))
				.map(name -> name.substring(0, name.length() - MINE.length())).toList();
		if (folders.isEmpty())
			throw new ZipException(zip.getName());
		return folders;
	}

	private static Optional<Intervention> read(ZipFile zip, String name, Locale locale, List<String> problems) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null)
			throw new ZipException(name);
		Path xmi = Files.createTempFile(null, ".xmi");
		try {
			unpack(zip, entry, xmi);
			return KeptIntervention.read(xmi, locale, problems);
		} finally {
			Files.deleteIfExists(xmi);
		}
	}

	/** Whatever the directory of the zip says, no more than allowed is unpacked. */
	private static void unpack(ZipFile zip, ZipEntry entry, Path xmi) throws IOException {
		try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(xmi)) {
			byte[] buffer = new byte[1 << 16];
			long length = 0;
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				length += read;
				if (length > LONGEST_ENTRY)
					throw new ZipException(entry.getName());
				out.write(buffer, 0, read);
			}
		}
	}
}
