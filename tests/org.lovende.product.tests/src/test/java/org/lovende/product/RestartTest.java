package org.lovende.product;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench is closed and started again. */
class RestartTest {
	/** The title of the window while an editor of the intervention is in front. */
	private static final String WITH_EDITOR = "Aktiv.+Lovende";

	@TempDir
	Path folder;

	private Workbench workbench;

	@BeforeEach
	void unpack() throws Exception {
		workbench = new Workbench(folder);
	}

	@AfterEach
	void end() throws Exception {
		workbench.close();
	}

	@Test
	void start_afterAnEditorWasOpen_opensItAgain() throws Exception {
		workbench.start();
		workbench.create("Aktiv");
		workbench.screen().pressUntil(Workbench.WINDOW, "ctrl+shift+t", "editor", () -> workbench.screen().isThere(WITH_EDITOR));
		workbench.quit();

		workbench.start();
		workbench.screen().awaitWindow(WITH_EDITOR);
		workbench.quit();
	}
}
