package org.lovende.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;

/**
 * Starts this product again and again in processes of their own, the workbench and the bare skeleton in turns. A cold start is the first one ever: the
 * platform has not unpacked or remembered anything, and there is no repository yet. A warm start finds what the one before has left.
 */
final class StartTrial {
	private static final String WORKBENCH = "org.lovende.bench.started";
	private static final String BARE = "org.lovende.bench.bare";
	private static final String CONFIGURATION = "configuration";
	private static final int COLD = 3;
	private static final int WARM = 5;

	private final Path install;
	private final Path folder;
	private final double[][] cold = new double[2][COLD];
	private final double[][] warm = new double[2][WARM];

	/** @param folder takes what the starts leave behind */
	StartTrial(Path folder) {
		this.folder = folder;
		install = Path.of(Platform.getInstallLocation().getURL().getPath());
	}

	void run() throws IOException, InterruptedException {
		Path last = null;
		for (int i = 0; i < COLD; i++) {
			last = folder.resolve("start" + i);
			cold[0][i] = start(WORKBENCH, last);
			cold[1][i] = start(BARE, folder.resolve("bare" + i));
		}
		for (int i = 0; i < WARM; i++) {
			warm[0][i] = start(WORKBENCH, last);
			warm[1][i] = start(BARE, folder.resolve("bare" + (COLD - 1)));
		}
	}

	/** Medians in milliseconds: of the workbench, of the skeleton. */
	double[] cold() {
		return new double[] { median(cold[0]), median(cold[1]) };
	}

	/** Like {@link #cold}. */
	double[] warm() {
		return new double[] { median(warm[0]), median(warm[1]) };
	}

	private static double median(double[] times) {
		return Arrays.stream(times).sorted().toArray()[times.length / 2];
	}

	/** Milliseconds from the call of the program until its window can be used. */
	private double start(String application, Path own) throws IOException, InterruptedException {
		Path configuration = own.resolve(CONFIGURATION);
		if (!Files.exists(configuration)) {
			Files.createDirectories(configuration);
			Files.copy(install.resolve(CONFIGURATION).resolve("config.ini"), configuration.resolve("config.ini"));
		}
		List<String> command = new ArrayList<>(List.of(install.resolve("lovende").toString(), "-application", application, "-configuration",
				configuration.toString(), "-data", own.resolve("data").toString()));
		if (application.equals(WORKBENCH))
			command.addAll(List.of("--repository=file:" + own.resolve("repository"), "--language=en"));
		Path log = own.resolve("log");
		long before = System.currentTimeMillis();
		Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
		Long usable = null;
		try (BufferedReader lines = process.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine())
				if (line.startsWith(StartedWorkbench.USABLE))
					usable = Long.valueOf(line.substring(StartedWorkbench.USABLE.length()));
		}
		if (process.waitFor() != 0 || usable == null)
			throw new IOException(String.join(" ", command) + " failed:\n" + Files.readString(log));
		return usable - before;
	}
}
