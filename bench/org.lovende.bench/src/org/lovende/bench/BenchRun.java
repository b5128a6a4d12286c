package org.lovende.bench;

import java.io.IOException;
import java.io.PrintStream;
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

import org.osgi.framework.FrameworkUtil;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Runs benchmarks one after the other and tells their figures. */
final class BenchRun {
	private final PrintStream out;
	private final PrintStream err;
	private final boolean json;

	/**
	 * @param out takes the figures
	 * @param err takes what they were measured on, and with <code>json</code> the figures as soon as they are known
	 * @param json whether <code>out</code> shall hold exactly one JSON value
	 */
	BenchRun(PrintStream out, PrintStream err, boolean json) {
		this.out = out;
		this.err = err;
		this.json = json;
	}

	/** @return the exit code: 1 if an aim was missed or a benchmark could not be run to its end, which <code>err</code> says then */
	int run(List<Benchmark> benchmarks) throws IOException {
		Arrays.stream(Logger.getLogger("").getHandlers()).forEach(BenchRun::silence);
		err.println(machine());
		List<Measurement> results = new ArrayList<>();
		boolean broken = false;
		for (Benchmark benchmark : benchmarks) {
			Path folder = Files.createTempDirectory("lovende-bench");
			try {
				benchmark.run(folder, measurement -> {
					results.add(measurement);
					(json ? err : out).println(line(measurement));
				});
				delete(folder);
			} catch (Exception e) {
				broken = true;
				err.println(benchmark.name() + " has not come to its end; what it left is in " + folder);
				e.printStackTrace(err);
			}
		}
		if (json)
			out.println(json(results));
		return broken || results.stream().anyMatch(measurement -> Boolean.FALSE.equals(measurement.holds())) ? 1 : 0;
	}

	private static void silence(Handler handler) {
		Logger.getLogger("").removeHandler(handler);
	}

	private static String machine() {
		return "%s %s, %d processors, %d MB heap, Java %s, Lovende %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch"),
				Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20, System.getProperty("java.version"),
				FrameworkUtil.getBundle(BenchRun.class).getVersion());
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

	static void delete(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path path : walk.sorted(Comparator.reverseOrder()).toList())
				Files.delete(path);
		}
	}
}
