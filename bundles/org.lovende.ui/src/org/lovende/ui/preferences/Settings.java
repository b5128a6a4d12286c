package org.lovende.ui.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the user has chosen for this computer. Kept in the workbench's own folder, beside no intervention. */
public final class Settings {
	/** In percent of the usual size of the help. */
	static final int[] TEXT_SIZES = { 80, 100, 125, 150, 200 };

	private static final Settings CURRENT = new Settings();
	private static final String LOOK = "look";
	private static final String TEXT_SIZE = "textSize";
	private static final String AUTOSAVE = "autosave";
	private static final String EXPORT_FOLDER = "exportFolder";
	private static final String SPELLING = "spelling";
	/** The start script reads it: the language has to be known before the platform starts. */
	private static final String LANGUAGE_FILE = "language-chosen";
	private static final int USUAL = 100;

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.lovende.ui");

	private Settings() {
	}

	/** Those of this user. */
	public static Settings current() {
		return CURRENT;
	}

	/** That of the system unless the user has chosen another one. */
	public Look look() {
		try {
			return Look.valueOf(node.get(LOOK, Look.SYSTEM.name()));
		} catch (IllegalArgumentException e) {
			return Look.SYSTEM; // written by a newer version
		}
	}

	void setLook(Look look) {
		node.put(LOOK, look.name());
		flush();
	}

	/** The size of the help's text, in percent. */
	public int textSize() {
		return node.getInt(TEXT_SIZE, USUAL);
	}

	void setTextSize(int percent) {
		node.putInt(TEXT_SIZE, percent);
		flush();
	}

	/** After how many minutes changes are saved by themselves; 0 for never. */
	public int autosaveMinutes() {
		return node.getInt(AUTOSAVE, 0);
	}

	void setAutosaveMinutes(int minutes) {
		node.putInt(AUTOSAVE, minutes);
		flush();
	}

	/** Where dialogs for new files begin; empty for the system's usual place, also when the folder is gone. */
	public Optional<Path> exportFolder() {
		String folder = node.get(EXPORT_FOLDER, "");
		return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder)).filter(Files::isDirectory);
	}

	void setExportFolder(String folder) {
		node.put(EXPORT_FOLDER, folder);
		flush();
	}

	/** Whether words that are in no dictionary are pointed out. */
	public boolean isSpellingChecked() {
		return node.getBoolean(SPELLING, true);
	}

	void setSpellingChecked(boolean checked) {
		node.putBoolean(SPELLING, checked);
		flush();
	}

	/** The language that was chosen for the next start: da or en; empty for the system's. */
	public Optional<String> language() {
		try {
			Path file = languageFile();
			return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
		} catch (IOException e) {
			ILog.of(Settings.class).warn(LANGUAGE_FILE, e);
			return Optional.empty();
		}
	}

	void setLanguage(Optional<String> language) {
		try {
			if (language.isPresent())
				Files.writeString(languageFile(), language.get() + "\n");
			else
				Files.deleteIfExists(languageFile());
		} catch (IOException e) {
			ILog.of(Settings.class).error(LANGUAGE_FILE, e);
		}
	}

	private static Path languageFile() {
		return Path.of(Platform.getInstanceLocation().getURL().getPath()).resolve(LANGUAGE_FILE);
	}

	/** Runs something whenever a setting other than the language has changed. */
	public void addListener(IEclipsePreferences.IPreferenceChangeListener changed) {
		node.addPreferenceChangeListener(changed);
	}

	/** The opposite of {@link #addListener}. */
	public void removeListener(IEclipsePreferences.IPreferenceChangeListener changed) {
		node.removePreferenceChangeListener(changed);
	}

	private void flush() {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(Settings.class).error("settings", e);
		}
	}
}
