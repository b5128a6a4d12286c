package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lovende.repository.server.MaintainedStore;
import org.lovende.repository.server.ModelVersion;
import org.lovende.repository.server.StoreLocation;

/**
 * Repositories that were written with each version of the model lie in the folder <code>stored</code>, and must be readable for ever. Whoever
 * raises the model version writes one more; while a version is not released, its file is written anew with each change of the model. Both is done
 * by running this test with {@value #WRITE} in the environment.
 */
class StoredRepositoriesTest {
	private static final String WRITE = "LOVENDE_WRITE_STORED";
	private static final String NAME = "Stored";
	private static final String DATABASE = "store.mv.db";
	private static final String CONTENT = "content.txt";

	@TempDir
	Path temp;

	static IntStream versions() {
		return IntStream.rangeClosed(1, ModelVersion.CURRENT);
	}

	private static Path file(int version) {
		return Path.of(System.getProperty("lovende.root"), "tests/org.lovende.repository.tests/stored/model-" + version + ".zip");
	}

	@BeforeAll
	static void writeIfAsked(@TempDir Path folder) throws Exception {
		if (System.getenv(WRITE) != null)
			write(folder.resolve("new"));
	}

	@Test
	void current_version_hasAStoredRepository() {
		assertThat(file(ModelVersion.CURRENT)).as("run this test with %s=1 in the environment, and commit what it writes", WRITE).exists();
	}

	@ParameterizedTest
	@MethodSource("versions")
	void open_storedRepositoryOfEveryVersion_holdsWhatWasWritten(int version) throws Exception {
		Path directory = Files.createDirectory(temp.resolve("repository"));
		String written;
		try (ZipFile zip = new ZipFile(file(version).toFile())) {
			try (InputStream in = zip.getInputStream(zip.getEntry(DATABASE))) {
				Files.copy(in, directory.resolve(DATABASE));
			}
			written = new String(zip.getInputStream(zip.getEntry(CONTENT)).readAllBytes(), StandardCharsets.UTF_8);
		}
		Repository.migrate(RepositoryAddress.of(directory), TestRepository.options());
		try (Repository repository = TestRepository.open(directory, TestRepository.options())) {
			Map<String, String> content = content(repository);
			List<String> ids = written.lines().filter(line -> line.startsWith("#")).map(line -> line.substring(1)).toList();
			assertThat(ids).hasSizeGreaterThan(30);
			if (version == ModelVersion.CURRENT)
				assertThat(text(content)).as("the model has changed without a new version: run this test with %s=1 in the environment", WRITE).isEqualTo(written);
			else
				assertThat(content.keySet()).containsAll(ids);
		}
	}

	private static Map<String, String> content(Repository repository) throws RepositoryException {
		try (Document document = repository.openDocument(repository.find(NAME).id())) {
			return Samples.content(document.intervention());
		}
	}

	private static String text(Map<String, String> content) {
		StringBuilder text = new StringBuilder();
		content.forEach((id, values) -> text.append('#').append(id).append('\n').append(values.replace("\n", "\\n")).append('\n'));
		return text.toString();
	}

	private static void write(Path directory) throws Exception {
		String content;
		try (Repository repository = TestRepository.create(directory, TestRepository.options())) {
			TestRepository.add(repository, Samples.complete(NAME));
			content = text(content(repository));
		}
		try (MaintainedStore store = MaintainedStore.open(StoreLocation.of(directory), "anna")) {
			store.compactAndEnd();
		}
		Path file = file(ModelVersion.CURRENT);
		Files.createDirectories(file.getParent());
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			entry(zip, DATABASE, Files.readAllBytes(directory.resolve(DATABASE)));
			entry(zip, CONTENT, content.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(bytes);
		zip.closeEntry();
	}
}
