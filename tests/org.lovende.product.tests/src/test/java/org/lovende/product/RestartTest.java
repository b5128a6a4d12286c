package org.lovende.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench is started again: after it was closed, or while it runs. */
class RestartTest {
	/** The title of the window while an editor of the intervention is in front. */
	private static final String WITH_EDITOR = "Aktiv.+Lovende";
	/** The exit code of a program that cannot use the repository. */
	private static final int REPOSITORY_IN_USE = 3;

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

	@Test
	void start_whileItRuns_saysSoAndLeavesWhatIsOpenAlone() throws Exception {
		workbench.start();
		assertThat(workbench.startOnceMore()).isEqualTo(REPOSITORY_IN_USE);
		workbench.create("Aktiv");
		workbench.quit();
		assertThat(workbench.list()).contains("Aktiv");
	}
}
