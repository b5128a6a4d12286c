package org.lovende.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.edit.Change;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.repository.RepositoryAddress;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;

@InWorkbench
class RecoveryWriterTest {
	@TempDir
	Path temp;

	private RecoveryFolder folder;
	private OpenDocument document;
	private String id;
	private RecoveryWriter writer;

	@BeforeEach
	void open() throws Exception {
		id = RunningWorkbench.id(W1);
		document = RunningWorkbench.open(id);
		folder = new RecoveryFolder(temp, RepositoryAddress.of(temp));
		writer = new RecoveryWriter(() -> folder, Workplace.current().documents(), Display.getCurrent(), RunningWorkbench.locale());
	}

	@AfterEach
	void close() {
		writer.close();
	}

	@Test
	void change_isInTheFileUntilItIsTakenBack() {
		change();
		RunningWorkbench.await("files", () -> Files.exists(folder.mine(id)) && Files.exists(folder.base(id)));
		assertThat(folder.mine(id)).content().contains("Byen");
		assertThat(folder.base(id)).content().doesNotContain("Byen");
		document.undo();
		RunningWorkbench.await("no files", this::isEmpty);
	}

	@Test
	void filesOfAFormerStart_takenBackBeforeTheyAreWrittenAnew_areRemoved() throws Exception {
		Files.createDirectories(folder.mine(id).getParent());
		Files.writeString(folder.mine(id), "mine");
		Files.writeString(folder.base(id), "base");
		change();
		assertThat(folder.mine(id)).hasContent("mine");
		document.undo();
		RunningWorkbench.await("no files", this::isEmpty);
	}

	private void change() {
		document.execute(new Change(document.domain())
				.set(document.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, "Byen").command("Set"));
	}

	private boolean isEmpty() {
		return Files.notExists(folder.mine(id)) && Files.notExists(folder.base(id));
	}
}
