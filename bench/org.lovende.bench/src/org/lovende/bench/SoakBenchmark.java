package org.lovende.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.lovende.program.WorkspaceTarget;
import org.lovende.core.Interventions;
import org.lovende.diagram.resultmap.ArrangedMap;
import org.lovende.diagram.resultmap.ResultMap;
import org.lovende.diagram.resultmap.ResultMapLayout;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;
import org.lovende.trials.GeneratedInterventions;
import org.lovende.trials.KillTrial;
import org.lovende.trials.MapGeometry;
import org.lovende.trials.RandomInterventions;
import org.lovende.trials.RoundTrip;

/** The long forms of the random tests. Its figures are numbers of failures; each failure is told with the seed that repeats it. */
final class SoakBenchmark implements Benchmark {
	private static final int MAPS = 400;
	private static final int MOST_BOXES = 400;
	private static final int ROUND_TRIPS = 200;
	private static final int KILLS = 50;

	private final Random seeds;
	private final PrintStream failures;

	/** @param failures where each failure is told */
	SoakBenchmark(long seed, PrintStream failures) {
		seeds = new Random(seed);
		this.failures = failures;
	}

	@Override
	public String name() {
		return "soak";
	}

	@Override
	public void run(Path folder, Consumer<Measurement> results) throws Exception {
		results.accept(failures("result maps with overlapping boxes or crossed ones", layOutMaps(), MAPS + " maps"));
		results.accept(failures("interventions that a workbook changed", roundTrips(folder), ROUND_TRIPS + " interventions"));
		KillTrial kills = new KillTrial(Files.createDirectory(folder.resolve("kills")), seeds.nextLong());
		kills.run(KILLS);
		results.accept(failures("acknowledged commits lost by kills", kills.lost(), kills.acknowledged() + " commits, " + KILLS + " kills"));
	}

	private Measurement failures(String what, int count, String tried) {
		return Measurement.of(name(), what, count, "of " + tried).withAim(0);
	}

	private int layOutMaps() {
		int failed = 0;
		for (int i = 0; i < MAPS; i++) {
			int seed = seeds.nextInt();
			int boxes = 5 + new Random(seed).nextInt(MOST_BOXES - 4);
			Intervention intervention = GeneratedInterventions.map(boxes, seed);
			ArrangedMap map = ResultMapLayout.arrange(ResultMap.of(intervention, Interventions.currentTheory(intervention), "-"), Map.of());
			List<String> faults = new ArrayList<>(MapGeometry.overlaps(map, 0));
			faults.addAll(MapGeometry.crossings(map));
			if (!faults.isEmpty()) {
				failed++;
				failures.println("map of " + boxes + " boxes, seed " + seed + ": " + faults);
			}
		}
		return failed;
	}

	private int roundTrips(Path folder) throws IOException, RepositoryException {
		int failed = 0;
		try (Repository repository = Repository.open(RepositoryAddress.of(folder.resolve("repository")), OpenOptions.of(Locale.ENGLISH))) {
			for (int i = 0; i < ROUND_TRIPS; i++) {
				long seed = seeds.nextLong();
				Intervention original = RandomInterventions.next(seed);
				List<String> losses = new ArrayList<>();
				for (Locale language : List.of(Interventions.DANISH, Locale.ENGLISH))
					for (String form : List.of(".xlsx", ""))
						losses.addAll(losses(original, folder.resolve(i + language.getLanguage() + form), language, repository));
				if (!losses.isEmpty()) {
					failed++;
					failures.println("intervention, seed " + seed + ": " + losses);
				}
			}
		}
		return failed;
	}

	/** Nothing is committed, so that the repository is empty each time. */
	private static List<String> losses(Intervention original, Path workbook, Locale language, Repository repository)
			throws IOException, RepositoryException {
		try (Workspace workspace = repository.openWorkspace()) {
			return RoundTrip.losses(original, workbook, language, new WorkspaceTarget(workspace));
		}
	}
}
