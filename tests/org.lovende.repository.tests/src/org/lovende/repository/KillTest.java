package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.repository.RepositoryException.Kind;
import org.lovende.trials.ChildClassPath;
import org.lovende.trials.CommitLoop;
import org.lovende.trials.KillTrial;

class KillTest {
	private static final long SEED = 20260131;
	private static final int KILLS = 3;

	@TempDir
	Path temp;

	@Test
	void commits_acknowledgedBeforeTheProgramIsKilled_areAllThere() throws Exception {
		KillTrial trial = new KillTrial(temp, SEED);
		trial.run(KILLS);
		assertThat(trial.acknowledged()).as("seed " + SEED).isGreaterThanOrEqualTo(KILLS);
		assertThat(trial.lost()).as("seed " + SEED).isZero();
	}

	@Test
	void open_whileOpenInAnotherProcess_namesItUntilItIsKilled() throws Exception {
		Path directory = temp.resolve("repository");
		String id;
		try (Repository repository = TestRepository.create(directory, TestRepository.options())) {
			id = TestRepository.add(repository, Samples.named("Counted"));
		}
		String classPath = ChildClassPath.of(Files.createDirectory(temp.resolve("jars")));
		Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", classPath, CommitLoop.class.getName(),
				directory.toString(), id).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (BufferedReader output = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
			assertThat(output.readLine()).isEqualTo("1");
			assertThatThrownBy(() -> TestRepository.open(directory, TestRepository.options())).isInstanceOfSatisfying(RepositoryException.class, e -> {
				assertThat(e.kind()).isEqualTo(Kind.IN_USE);
				assertThat(e).hasMessageContaining("loop").hasMessageContaining(Long.toString(child.pid()));
			});
		} finally {
			child.destroyForcibly().waitFor();
		}
		try (Repository repository = TestRepository.open(directory, TestRepository.options())) {
			assertThat(repository.list()).hasSize(1);
		}
	}
}
