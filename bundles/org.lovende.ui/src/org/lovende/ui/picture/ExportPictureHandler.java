package org.lovende.ui.picture;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.lovende.diagram.Picture;
import org.lovende.exchange.picture.PictureFile;
import org.lovende.exchange.picture.PictureFormat;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.preferences.Settings;

/** Writes the diagram into a file that the user names. */
public final class ExportPictureHandler extends PictureHandler {
	private static final PictureFormat[] FORMATS = PictureFormat.values();

	private String folder;
	private int format;

	@Override
	Optional<String> run(Picture picture) {
		FileDialog dialog = new FileDialog(Display.getCurrent().getActiveShell(), SWT.SAVE);
		dialog.setText(messages().get("export.title"));
		dialog.setFilterExtensions(Arrays.stream(FORMATS).map(each -> "*." + each).toArray(String[]::new));
		dialog.setFilterNames(Arrays.stream(FORMATS).map(each -> messages().get("export." + each)).toArray(String[]::new));
		dialog.setFilterIndex(format);
		dialog.setFilterPath(folder == null ? Settings.current().exportFolder().map(Path::toString).orElse(null) : folder);
		dialog.setFileName(fileName(picture.title()) + "." + FORMATS[format]);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null)
			return Optional.empty();
		folder = dialog.getFilterPath();
		format = Math.max(0, dialog.getFilterIndex());
		Path file = withEnding(chosen, FORMATS[format]);
		PictureFormat named = formatOf(file);
		return write(picture, file, named) ? Optional.of(named.name()) : Optional.empty();
	}

	/**
	 * Writes the file, and says what the user should know of it.
	 *
	 * @return whether it is there
	 */
	static boolean write(Picture picture, Path file, PictureFormat format) {
		try {
			whileWaiting(messages().get("export.progress", file.getFileName()), () -> PictureFile.write(picture, format, file, locale()))
					.ifPresent(remark -> Dialogs.tell(remark, locale()));
			done(messages().get("export.done", file));
			return true;
		} catch (IOException e) {
			failed(messages().get("export.failed", file, reason(e)), e);
		} catch (Exception e) {
			failed(messages().get("failed"), e);
		}
		return false;
	}

	/** A path says nothing of what is wrong with it. */
	private static String reason(IOException e) {
		String reason = e instanceof FileSystemException refused ? refused.getReason() : e.getMessage();
		return reason == null ? messages().get("export.refused") : reason;
	}

	/** The format that the name of a file ends in. */
	private static PictureFormat formatOf(Path file) {
		return Arrays.stream(FORMATS).filter(each -> endsIn(file.toString(), each)).findFirst().orElseThrow();
	}

	/** What the user typed, with the ending of the chosen format where it has none of ours. */
	static Path withEnding(String typed, PictureFormat format) {
		return Path.of(Arrays.stream(FORMATS).anyMatch(each -> endsIn(typed, each)) ? typed : typed + "." + format);
	}

	private static boolean endsIn(String name, PictureFormat format) {
		return name.toLowerCase(Locale.ROOT).endsWith("." + format);
	}

	/** A title without what a file system would take for something else. */
	static String fileName(String title) {
		return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
	}
}
