package org.lovende.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.ModelLabels;
import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Picture;
import org.lovende.exchange.OutputFile;
import org.lovende.exchange.picture.PictureFile;
import org.lovende.exchange.picture.PictureFormat;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;

/**
 * Draws many diagrams into one folder. The files come into the folder together, when all are drawn: whoever stops it on the way, or runs out of
 * space, finds the folder as it was. Other files in the folder stay.
 */
public final class PictureBatch implements AutoCloseable {
	/**
	 * What was done.
	 *
	 * @param written the files
	 * @param leftOut the names of the diagrams in which there would be nothing to see
	 * @param remarks what the user should know of the files
	 */
	public record Result(List<Path> written, List<String> leftOut, List<String> remarks) {
	}

	private final List<DiagramKind> kinds;
	private final List<PictureFormat> formats;
	private final Locale language;
	private final Locale user;
	private final Path folder;
	private final Path temporary;
	private final Map<String, Path> drawn = new LinkedHashMap<>();
	private final List<String> leftOut = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();

	/**
	 * Begins; {@link #close} ends it in any case.
	 *
	 * @param kinds which diagrams of each intervention; of theories the current one
	 * @param folder is made if it is not there
	 * @param language of what the model does not say itself; null for that of each intervention
	 * @param user the language of remarks and refusals
	 * @throws IOException if nothing can be written there
	 */
	public PictureBatch(List<DiagramKind> kinds, List<PictureFormat> formats, Path folder, Locale language, Locale user) throws IOException {
		this.kinds = List.copyOf(kinds);
		this.formats = List.copyOf(formats);
		this.language = language;
		this.user = user;
		this.folder = Files.createDirectories(folder.toAbsolutePath().normalize());
		temporary = Files.createDirectory(this.folder.resolve("." + Ids.random() + ".tmp"));
	}

	/**
	 * Draws the diagrams of one intervention, which is only read.
	 *
	 * @param cancelled asked before each diagram
	 * @throws CancellationException if it was cancelled
	 * @throws IOException if a file cannot be written
	 */
	public void draw(Intervention intervention, BooleanSupplier cancelled) throws IOException {
		Locale locale = language == null ? Interventions.locale(intervention) : language;
		for (DiagramKind kind : kinds) {
			if (cancelled.getAsBoolean())
				throw new CancellationException();
			String name = intervention.getName() + " – " + ModelLabels.literal(kind, locale);
			Picture picture = Diagrams.draw(intervention, kind, locale);
			if (picture.isEmpty())
				leftOut.add(name);
			else
				write(picture, fileName(name));
		}
	}

	private void write(Picture picture, String name) throws IOException {
		for (PictureFormat format : formats) {
			String file = unique(name, format);
			drawn.put(file, temporary.resolve(file));
			PictureFile.write(picture, format, drawn.get(file), user).ifPresent(remarks::add);
		}
	}

	/** Two names can differ only in what files cannot be called. */
	private String unique(String name, PictureFormat format) {
		String file = name + "." + format;
		for (int number = 2; drawn.containsKey(file); number++)
			file = name + " " + number + "." + format;
		return file;
	}

	/** A name without what a file system would take for something else. */
	private static String fileName(String name) {
		return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
	}

	/**
	 * Brings what was drawn into the folder; a file of the same name there is replaced.
	 *
	 * @throws IOException if that is refused
	 */
	public Result finish() throws IOException {
		List<Path> written = new ArrayList<>();
		for (Map.Entry<String, Path> file : drawn.entrySet())
			written.add(Files.move(file.getValue(), folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING));
		return new Result(List.copyOf(written), List.copyOf(leftOut), List.copyOf(remarks));
	}

	/** Removes what was not finished. */
	@Override
	public void close() throws IOException {
		OutputFile.deleteFolder(temporary);
	}
}
