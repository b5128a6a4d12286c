package org.lovende.trials;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.lovende.core.Ids;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.repository.HistoryEntry;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;

/**
 * Kills a program that commits, again and again, and counts the commits that it had acknowledged and that are not in the repository. The
 * operating system survives: what a loss of power would take is not tried.
 */
public final class KillTrial {
	private static final int MAX_COMMITS_PER_RUN = 40;
	private static final long MAX_DELAY_NANOS = 10_000_000;

	private final Path folder;
	private final Random random;
	private int acknowledged;
	private int lost;

	/** @param folder an empty folder to work in */
	public KillTrial(Path folder, long seed) {
		this.folder = folder;
		random = new Random(seed);
	}

	/** Repeats the killing so many times, each time on the repository that the last kill left. */
	public void run(int kills) throws IOException, InterruptedException, RepositoryException {
		Path directory = folder.resolve("repository");
		OpenOptions options = OpenOptions.of(Locale.ENGLISH);
		String id = makeRepository(directory, options);
		String classPath = ChildClassPath.of(Files.createDirectory(folder.resolve("jars")));
		Set<String> expected = new HashSet<>();
		for (int kill = 0; kill < kills; kill++) {
			runAndKill(classPath, directory, id, expected);
			try (Repository repository = Repository.open(RepositoryAddress.of(directory), options)) {
				Set<String> found = new HashSet<>();
				for (HistoryEntry entry : repository.history(id))
					found.add(entry.newValue());
				Set<String> missing = new HashSet<>(expected);
				missing.removeAll(found);
				lost += missing.size();
				expected.removeAll(missing);
			}
		}
	}

	/** @return the id of the only intervention in it */
	private static String makeRepository(Path directory, OpenOptions options) throws RepositoryException {
		Intervention counted = InterventionFactory.eINSTANCE.createIntervention();
		String id = Ids.random();
		counted.setId(id);
		counted.setName("Counted");
		try (Repository repository = Repository.open(RepositoryAddress.of(directory), options); Workspace workspace = repository.openWorkspace()) {
			workspace.add(counted);
			workspace.commit("Added");
		}
		return id;
	}

	/** How many commits were reported as done. */
	public int acknowledged() {
		return acknowledged;
	}

	/** How many of them were not in the repository afterwards. */
	public int lost() {
		return lost;
	}

	private void runAndKill(String classPath, Path directory, String id, Set<String> expected) throws IOException, InterruptedException {
		String java = ProcessHandle.current().info().command().orElseThrow();
		Process child = new ProcessBuilder(java, "-cp", classPath, CommitLoop.class.getName(), directory.toString(), id)
				.redirectError(folder.resolve("errors.txt").toFile()).start();
		try (BufferedReader output = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
			int commits = 1 + random.nextInt(MAX_COMMITS_PER_RUN);
			for (int i = 0; i < commits; i++) {
				String number = output.readLine();
				if (number == null)
					throw new IOException("the program ended by itself: " + Files.readAllLines(folder.resolve("errors.txt")));
				expected.add(number);
				acknowledged++;
			}
			LockSupport.parkNanos((long) (random.nextDouble() * MAX_DELAY_NANOS)); // into the middle of a commit
			child.toHandle().destroyForcibly(); // the handle's, because the process's own would close the output
			child.waitFor();
			// what it said between the last line read and its death counts as well
			List<String> rest = output.lines().toList();
			acknowledged += rest.size();
			expected.addAll(rest);
		} finally {
			child.destroyForcibly();
		}
	}
}
