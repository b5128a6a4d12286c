package org.lovende.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench is killed in the middle of the work. */
class CrashTest {
	private static final String OFFER = "Unsaved changes";
	private static final String SAVED = "Aktiv";
	private static final String UNSAVED = "Aktiv igen";
	/** Two seconds are promised; the rest is for machines that do other things besides. */
	private static final Duration UNTIL_WRITTEN = Duration.ofSeconds(30);

	@TempDir
	Path folder;

	private Workbench workbench;
	private Screen screen;

	@BeforeEach
	void unpack() throws Exception {
		workbench = new Workbench(folder);
		screen = workbench.screen();
	}

	@AfterEach
	void end() throws Exception {
		workbench.close();
	}

	@Test
	void kill_withUnsavedChanges_theNextStartRestoresThem() throws Exception {
		workbench.start();
		workbench.create(SAVED);
		workbench.rename(UNSAVED);
		Screen.await("recovery file", UNTIL_WRITTEN, () -> workbench.keeps(UNSAVED));
		workbench.kill();
		assertThat(workbench.list()).contains(SAVED).doesNotContain(UNSAVED);

		FileTime killed = workbench.lastKept();
		workbench.start();
		screen.awaitWindow(OFFER);
		screen.pressUntil(OFFER, "Return", "answered", () -> !screen.isThere(OFFER));
		// the restored change is unsaved, and one step: taken back, there is nothing to be kept any more
		Screen.await("restored", () -> workbench.keeps(UNSAVED) && workbench.lastKept().compareTo(killed) > 0);
		screen.pressUntil(Workbench.WINDOW, "ctrl+z", "undone", () -> workbench.recoveryFiles().findAny().isEmpty());
		screen.pressUntil(Workbench.WINDOW, "ctrl+shift+z", "done again", () -> workbench.keeps(UNSAVED));
		screen.pressUntil(Workbench.WINDOW, "ctrl+s", "saved", () -> workbench.recoveryFiles().findAny().isEmpty());
		workbench.kill();
		assertThat(workbench.list()).contains(UNSAVED);

		workbench.start();
		// a question that was there would stand before this dialog
		screen.openDialog(Workbench.WINDOW, Workbench.NEW, "ctrl+n");
		assertThat(screen.isThere(OFFER)).isFalse();
	}
}
