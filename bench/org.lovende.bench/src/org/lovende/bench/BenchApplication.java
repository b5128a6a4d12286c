package org.lovende.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * The application behind <code>./lovende bench [NAME] [--json] [--seed N] [--minutes N]</code>: runs the benchmark <code>main</code> or
 * those that are named. Figures go to the standard output, what they were measured on to the standard error, the seed too where there is
 * one. The exit code is 1 if an aim was missed, 2 for wrong usage.
 */
public final class BenchApplication implements IApplication {
	private static final String SEED = "--seed";
	private static final String MINUTES = "--minutes";
	private static final List<String> SEEDED = List.of("crash", "load");

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		List<String> arguments = new ArrayList<>(List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)));
		try (PrintStream out = utf8(FileDescriptor.out); PrintStream err = utf8(FileDescriptor.err)) {
			return run(arguments, out, err);
		}
	}

	@Override
	public void stop() {
		// a benchmark ends by itself
	}

	static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	private static int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception {
		boolean json = arguments.remove("--json");
		long seed;
		int minutes;
		try {
			seed = take(SEED, arguments, System.nanoTime()); // without one, every run tries something else
			minutes = Math.toIntExact(take(MINUTES, arguments, LoadBenchmark.MINUTES));
		} catch (IllegalArgumentException | ArithmeticException e) {
			err.println("lovende bench: --seed and --minutes need a whole number after them");
			return 2;
		}
		if (arguments.isEmpty())
			arguments.add("main");
		List<Benchmark> all = List.of(new MainBenchmark(), new RepositoryBenchmark(), new CrashBenchmark(seed),
				new LoadBenchmark(minutes, seed, err), new DistanceBenchmark());
		List<Benchmark> chosen = all.stream().filter(benchmark -> arguments.contains(benchmark.name())).toList();
		if (arguments.size() > chosen.size()) {
			err.println("lovende bench: unknown benchmark; there are: " + String.join(", ", all.stream().map(Benchmark::name).toList()) + ", diagrams, workbench, soak");
			return 2;
		}
		if (arguments.stream().anyMatch(SEEDED::contains))
			err.println("seed " + seed);
		return new BenchRun(out, err, json).run(chosen);
	}

	/**
	 * Takes a number out of the arguments.
	 *
	 * @throws IllegalArgumentException if it is none
	 */
	private static long take(String name, List<String> arguments, long standard) {
		int option = arguments.indexOf(name);
		if (option < 0)
			return standard;
		if (option + 1 == arguments.size())
			throw new IllegalArgumentException();
		arguments.remove(option);
		return Long.parseLong(arguments.remove(option));
	}
}
