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
 * The application behind <code>./lovende bench [NAME] [--json]</code>: runs one benchmark or all of them. Figures go to the standard
 * output, what they were measured on to the standard error. The exit code is 1 if an aim was missed, 2 for an unknown name.
 */
public final class BenchApplication implements IApplication {
	private static final List<Benchmark> BENCHMARKS = List.of(new MainBenchmark(), new RepositoryBenchmark());

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
		List<Benchmark> chosen = BENCHMARKS.stream().filter(benchmark -> arguments.isEmpty() || arguments.contains(benchmark.name())).toList();
		if (chosen.isEmpty() || arguments.size() > chosen.size() && !arguments.isEmpty()) {
			err.println("lovende bench: unknown benchmark; there are: " + String.join(", ", BENCHMARKS.stream().map(Benchmark::name).toList()));
			return 2;
		}
		Arrays.stream(Logger.getLogger("").getHandlers()).forEach(BenchApplication::silence);
		err.println(machine());
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
