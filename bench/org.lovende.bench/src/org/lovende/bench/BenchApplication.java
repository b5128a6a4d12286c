package org.lovende.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The application behind <code>./lovende bench [NAME] [--json] [--seed N] [--minutes N]</code>: runs the benchmark <code>main</code> or
 * those that are named. Figures go to the standard output, what they were measured on to the standard error, the seed too where there is
 * one. The exit code is 1 if an aim was missed, 2 for wrong usage.
 */
public final class BenchApplication implements IApplication {
	private static final String SEED = "--seed";
	private static final String MINUTES = "--minutes";
	private static final List<String> SEEDED = List.of("soak", "crash", "load");

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

	private static PrintStream utf8(FileDescriptor descriptor) {
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
		List<Benchmark> all = List.of(new MainBenchmark(), new RepositoryBenchmark(), new SoakBenchmark(seed, err), new CrashBenchmark(seed),
				new LoadBenchmark(minutes, seed, err), new DistanceBenchmark());
		List<Benchmark> chosen = all.stream().filter(benchmark -> arguments.contains(benchmark.name())).toList();
		if (arguments.size() > chosen.size()) {
			err.println("lovende bench: unknown benchmark; there are: " + String.join(", ", all.stream().map(Benchmark::name).toList()));
			return 2;
		}
		Arrays.stream(Logger.getLogger("").getHandlers()).forEach(BenchApplication::silence);
		err.println(machine());
		if (arguments.stream().anyMatch(SEEDED::contains))
			err.println("seed " + seed);
		List<Measurement> results = new ArrayList<>();
		for (Benchmark benchmark : chosen) {
			Path folder = Files.createTempDirectory("lovende-bench");
			try {
				benchmark.run(folder, measurement -> {
					results.add(measurement);
					(json ? err : out).println(line(measurement));
				});
			} finally {
				delete(folder);
			}
		}
		if (json)
			out.println(json(results));
		return results.stream().anyMatch(measurement -> Boolean.FALSE.equals(measurement.holds())) ? 1 : 0;
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

	private static void silence(Handler handler) {
		Logger.getLogger("").removeHandler(handler);
	}

	private static String machine() {
		return "%s %s, %d processors, %d MB heap, Java %s, Lovende %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch"),
				Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20, System.getProperty("java.version"),
				FrameworkUtil.getBundle(BenchApplication.class).getVersion());
	}

	private static String line(Measurement m) {
		String ratio = m.ratio() == null ? "" : String.format(Locale.ROOT, "  ratio %.2f", m.ratio());
		String aim = m.aim() == null ? "" : String.format(Locale.ROOT, "  aim %s  %s", m.aim(), m.holds() ? "holds" : "MISSED");
		return String.format(Locale.ROOT, "%-8s %-46s %10.1f %s%s%s", m.bench(), m.name(), m.value(), m.unit(), ratio, aim);
	}

	private static String json(List<Measurement> results) {
		JsonArray array = new JsonArray();
		for (Measurement m : results) {
			JsonObject object = new JsonObject();
			object.addProperty("bench", m.bench());
			object.addProperty("case", m.name());
			object.addProperty("value", m.value());
			object.addProperty("unit", m.unit());
			object.addProperty("ratio", m.ratio());
			object.addProperty("aim", m.aim());
			object.addProperty("holds", m.holds());
			array.add(object);
		}
		return new GsonBuilder().serializeNulls().setPrettyPrinting().create().toJson(array);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path path : walk.sorted(Comparator.reverseOrder()).toList())
				Files.delete(path);
		}
	}
}
