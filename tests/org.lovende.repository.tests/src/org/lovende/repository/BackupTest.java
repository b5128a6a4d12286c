package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.repository.RepositoryException.Kind;
import org.lovende.repository.server.backup.BackupSummary;

class BackupTest {
	@TempDir
	Path temp;
	private Repository repository;
	private Path file;

	@BeforeEach
	void open() throws RepositoryException {
		repository = TestRepository.create(temp.resolve("original"), TestRepository.options());
		file = temp.resolve("backup.zip");
	}

	@AfterEach
	void close() {
		if (repository != null)
			repository.close();
		repository = null;
	}

	private Repository restored() throws RepositoryException {
		Path directory = temp.resolve("restored");
		maintenance(directory).restore(file, done -> { });
		return TestRepository.open(directory, TestRepository.options());
	}

	private static Maintenance maintenance(Path directory) throws RepositoryException {
		return new Maintenance(RepositoryAddress.of(directory), TestRepository.options());
	}

	private static Map<String, String> content(Repository from, String id) throws RepositoryException {
		try (Document document = from.openDocument(id)) {
			return Samples.content(document.intervention());
		}
	}

	private static void setPurpose(Repository in, String id, String purpose) throws RepositoryException {
		try (Document document = in.openDocument(id)) {
			Intervention intervention = document.intervention();
			Command command = SetCommand.create(document.domain(), intervention, InterventionPackage.Literals.INTERVENTION__PURPOSE, purpose);
			document.domain().getCommandStack().execute(command);
			document.save("Purpose " + purpose);
		}
	}

	@Test
	void restore_everyKindOfValue_isEqualWithItsHistory() throws Exception {
		String complete = TestRepository.add(repository, Samples.complete("Complete"));
		String plain = TestRepository.add(repository, Samples.withOutcomes("Plain", 5));
		String trashed = TestRepository.add(repository, Samples.named("Trashed"));
		String gone = TestRepository.add(repository, Samples.withOutcomes("Gone", 2));
		setPurpose(repository, plain, "first");
		setPurpose(repository, plain, "second");
		try (Document document = repository.openDocument(plain)) {
			document.domain().getCommandStack().execute(RemoveCommand.create(document.domain(), document.intervention().getVersions().get(0)));
			document.save("Version removed");
		}
		repository.delete(gone);
		repository.emptyTrash();
		repository.delete(trashed);
		BackupSummary written = repository.backup(file, done -> { });
		assertThat(written.counts().interventions()).isEqualTo(2);
		assertThat(written.counts().inTrash()).isEqualTo(1);
		try (Repository restored = restored()) {
			assertThat(restored.list()).isEqualTo(repository.list());
			assertThat(restored.trash()).isEqualTo(repository.trash());
			for (String id : List.of(complete, plain))
				assertThat(content(restored, id)).isEqualTo(content(repository, id)).isNotEmpty();
			for (String id : List.of(complete, plain, trashed, gone))
				assertThat(restored.history(id)).isEqualTo(repository.history(id)).isNotEmpty();
			assertThat(restored.isNew()).isFalse();
		}
	}

	@Test
	void restore_result_canBeChangedAndBackedUpAgain() throws Exception {
		String id = TestRepository.add(repository, Samples.withOutcomes("Plain", 5));
		repository.backup(file, done -> { });
		try (Repository restored = restored()) {
			setPurpose(restored, id, "after");
			TestRepository.add(restored, Samples.complete("New"));
			assertThat(restored.history(id)).hasSize(repository.history(id).size() + 1);
			restored.restore(trash(restored, id));
			restored.backup(file, done -> { });
		}
		Path again = temp.resolve("again");
		maintenance(again).restore(file, done -> { });
		try (Repository second = TestRepository.open(again, TestRepository.options())) {
			assertThat(second.list()).extracting(InterventionSummary::name).containsExactly("New", "Plain");
			assertThat(second.history(id)).extracting(HistoryEntry::newValue).contains("after");
		}
	}

	private static String trash(Repository in, String id) throws RepositoryException {
		in.delete(id);
		return id;
	}

	@Test
	void backup_commitsWhileItRuns_areNotInIt() throws Exception {
		String id = TestRepository.add(repository, Samples.withOutcomes("Plain", 50));
		setPurpose(repository, id, "before");
		AtomicReference<Exception> failure = new AtomicReference<>();
		List<Integer> calls = new ArrayList<>();
		repository.backup(file, done -> {
			try {
				calls.add(done);
				setPurpose(repository, id, "during " + done);
				TestRepository.add(repository, Samples.withOutcomes("During " + calls.size(), 2));
			} catch (RepositoryException e) {
				failure.set(e);
			}
		});
		assertThat(failure.get()).isNull();
		assertThat(calls).hasSizeGreaterThan(3);
		assertThat(repository.list()).hasSizeGreaterThan(3);
		try (Repository restored = restored()) {
			assertThat(restored.list()).extracting(InterventionSummary::name).containsExactly("Plain");
			assertThat(restored.history(id)).extracting(HistoryEntry::newValue).contains("before").doesNotContain("during " + calls.get(0));
		}
	}

	@Test
	void backup_file_holdsEveryInterventionAsXmi() throws Exception {
		String id = TestRepository.add(repository, Samples.complete("Complete"));
		String trashed = TestRepository.add(repository, Samples.named("Trashed"));
		repository.delete(trashed);
		repository.backup(file, done -> { });
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry entry = zip.getEntry("interventions/" + id + ".xmi");
			assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)).contains("name=\"Complete\"").doesNotContain("cdo");
			assertThat(zip.getEntry("trash/" + trashed + ".xmi")).isNotNull();
		}
	}

	@Test
	void restore_directoryWithARepository_isRefusedAndKept() throws Exception {
		String id = TestRepository.add(repository, Samples.named("Kept"));
		repository.backup(file, done -> { });
		assertRefused(() -> maintenance(temp.resolve("original")).restore(file, done -> { }), Kind.IN_USE);
		close();
		assertRefused(() -> maintenance(temp.resolve("original")).restore(file, done -> { }), Kind.REFUSED);
		repository = TestRepository.open(temp.resolve("original"), TestRepository.options());
		assertThat(repository.find(id).name()).isEqualTo("Kept");
	}

	@Test
	void restore_damagedFile_isRefusedAndLeavesNothing() throws Exception {
		TestRepository.add(repository, Samples.withOutcomes("Plain", 5));
		repository.backup(file, done -> { });
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length / 2));
		assertRefused(this::restored, Kind.REFUSED);
		Files.writeString(file, "no zip");
		assertRefused(this::restored, Kind.REFUSED);
		Files.write(file, whole);
		rewrite("states.jsonl", "Outcome 1", "Outcome 9");
		assertRefused(this::restored, Kind.REFUSED);
		assertThat(temp.resolve("restored")).doesNotExist();
		Files.write(file, whole);
		restored().close();
	}

	@Test
	void restore_newerModel_isRefused() throws Exception {
		repository.backup(file, done -> { });
		rewrite("manifest.json", "\"modelVersion\":", "\"modelVersion\":9");
		assertThatThrownBy(this::restored).isInstanceOf(RepositoryException.class).hasMessageContaining("newer version");
	}

	@Test
	void backup_unwritablePlace_isOneSentence() {
		assertThatThrownBy(() -> repository.backup(temp.resolve("missing/backup.zip"), done -> { })).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.CANNOT_WRITE));
	}

	@FunctionalInterface
	private interface Action {
		Object run() throws Exception;
	}

	private static void assertRefused(Action action, Kind kind) {
		assertThatThrownBy(action::run).isInstanceOfSatisfying(RepositoryException.class, e -> assertThat(e.kind()).isEqualTo(kind));
	}

	/** Changes the text of one entry. */
	private void rewrite(String name, String from, String to) throws IOException {
		Path changed = temp.resolve("changed.zip");
		try (ZipFile zip = new ZipFile(file.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				try (InputStream in = zip.getInputStream(entry)) {
					String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
					assertThat(!entry.getName().equals(name) || text.contains(from)).isTrue();
					out.write((entry.getName().equals(name) ? text.replace(from, to) : text).getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
	}
}
