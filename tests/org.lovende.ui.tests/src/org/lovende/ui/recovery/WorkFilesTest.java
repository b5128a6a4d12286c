package org.lovende.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.edit.Change;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.repository.Document;
import org.lovende.repository.Repository;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.SharedServer;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;

/** The server is gone; the work goes into a file, and into the server when it is back. */
@InWorkbench
class WorkFilesTest {
	@TempDir
	Path temp;
	private SharedServer server;
	private Path file;

	@BeforeEach
	void open() throws Exception {
		file = temp.resolve("work" + WorkFile.ENDING);
		server = new SharedServer(temp.resolve("store"), "anna", "bent");
		server.takeWorkbench("anna");
	}

	@AfterEach
	void close() throws Exception {
		Workplace.current().documents().dirty().forEach(OpenDocument::abandon);
		SharedServer.releaseWorkbench();
		server.close();
	}

	private static Shell shell() {
		return SharedServer.window().getShell();
	}

	private static void retitle(OpenDocument document, String title) {
		document.execute(new Change(document.domain()).set(group(document), ElementPackage.Literals.TITLED_ELEMENT__TITLE, title).command("Retitle"));
	}

	private static TargetGroup group(OpenDocument document) {
		return document.intervention().getTargetGroups().get(0);
	}

	private void saveToFileAndStartAgain() throws Exception {
		OpenDocument document = RunningWorkbench.open(SharedServer.ID);
		server.stop();
		await("lost", () -> !document.isConnected());
		retitle(document, "Skrevet uden server");
		new WorkFiles(shell()).save(file);
		await("file", () -> Files.exists(file));
		document.abandon();
		SharedServer.releaseWorkbench();
		server.start();
	}

	private OpenDocument bringIn() {
		List<String> shown = new ArrayList<>();
		new WorkFiles(shell()).bringIn(file, shown::add);
		await("brought in", () -> !shown.isEmpty());
		return RunningWorkbench.open(shown.get(0));
	}

	@Test
	void work_broughtIn_isThereToBeSaved() throws Exception {
		saveToFileAndStartAgain();
		server.takeWorkbench("anna");
		RunningWorkbench.open(SharedServer.ID);
		OpenDocument document = bringIn();
		assertThat(group(document).getTitle()).isEqualTo("Skrevet uden server");
		assertThat(document.isDirty()).isTrue();
		assertThat(document.trySave()).isTrue();
	}

	@Test
	void work_othersChangedTheSame_theirsStaysAndTheUserIsTold() throws Exception {
		saveToFileAndStartAgain();
		try (Repository bents = server.open("bent"); Document theirs = bents.openDocument(SharedServer.ID)) {
			theirs.domain().getCommandStack().execute(new Change(theirs.domain()).set(theirs.intervention().getTargetGroups().get(0),
					ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Af Bent").command("Retitle"));
			theirs.save("Retitle");
		}
		server.takeWorkbench("anna");
		RunningWorkbench.open(SharedServer.ID);
		RunningWorkbench.fillIn(dialog -> assertThat(says(dialog, "Skrevet uden server")).isTrue(), "OK");
		assertThat(group(bringIn()).getTitle()).isEqualTo("Af Bent");
	}

	@Test
	void file_ofSomethingElse_isRefusedInOneSentence() throws Exception {
		Files.writeString(file, "no zip");
		AtomicBoolean told = RunningWorkbench.fillIn(dialog -> assertThat(says(dialog, "is no file with work")).isTrue(), "OK");
		new WorkFiles(shell()).bringIn(file, id -> { });
		await("sentence", told::get);
	}

	private static boolean says(Shell dialog, String words) {
		return RunningWorkbench.controls(dialog).anyMatch(control -> control instanceof Label label && label.getText().contains(words));
	}
}
