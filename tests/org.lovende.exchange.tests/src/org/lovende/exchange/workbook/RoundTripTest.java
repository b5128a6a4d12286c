package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.core.Interventions;
import org.lovende.core.compare.Differences;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportResult;
import org.lovende.exchange.MemoryTarget;
import org.lovende.exchange.Problem;
import org.lovende.model.intervention.Intervention;
import org.lovende.trials.RandomInterventions;
import org.lovende.trials.RoundTrip;

class RoundTripTest {
	@TempDir
	Path folder;

	static LongStream seeds() {
		return LongStream.range(0, 12);
	}

	static Stream<String> examples() {
		return Examples.NAMES.stream();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void exportThenImport_randomIntervention_isEqual(long seed) throws IOException {
		Intervention original = RandomInterventions.next(seed);
		assertRoundTrip(original, "danish.xlsx", Interventions.DANISH);
		assertRoundTrip(original, "english.xlsx", Locale.ENGLISH);
		assertRoundTrip(original, "danish", Interventions.DANISH);
		assertRoundTrip(original, "english", Locale.ENGLISH);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exportThenImport_example_isEqual(String name) throws IOException {
		Intervention original = Examples.load(name);
		assertRoundTrip(original, "danish.xlsx", Interventions.DANISH);
		assertRoundTrip(original, "english.xlsx", Locale.ENGLISH);
		assertRoundTrip(original, "danish", Interventions.DANISH);
		assertRoundTrip(original, "english", Locale.ENGLISH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "- **fed**\n- [led](https://x.dk/?a=1&b=2)", "1. et\n2. to", "**x**", "\\*\\*x\\*\\*", "5 * 3 * 2", "1. januar", "_", "<b>", "+ godt\n- skidt", "= 1\n@ 2" })
	void exportThenImport_formattedTexts_areEqual(String text) throws IOException {
		Intervention original = Examples.load(Examples.NAMES.get(0));
		original.setMethods(text);
		assertRoundTrip(original, "danish.xlsx", Interventions.DANISH);
		assertRoundTrip(original, "danish", Interventions.DANISH);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exportThenImport_tablesInWindows1252_areEqual(String name) throws IOException {
		Intervention original = Examples.load(name);
		Path out = folder.resolve("tables");
		WorkbookExport.write(original, out, Interventions.DANISH);
		boolean anySpecial = false;
		for (Path table : Examples.tables(out)) {
			String text = Files.readString(table).substring(1);
			anySpecial |= text.chars().anyMatch(c -> c > 127);
			Files.write(table, text.getBytes(Charset.forName("windows-1252")));
		}
		assertThat(anySpecial).isTrue();
		MemoryTarget target = new MemoryTarget();
		ImportResult result = WorkbookImport.read(List.of(out), Locale.ENGLISH).apply(target);
		assertThat(result.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.message()).contains("Windows-1252"));
		assertThat(Differences.between(original, target.only())).isEmpty();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void import_ownExport_changesNothing(long seed) throws IOException {
		Intervention original = RandomInterventions.next(seed);
		Intervention before = EcoreUtil.copy(original);
		Path out = folder.resolve("own.xlsx");
		WorkbookExport.write(original, out, Interventions.DANISH);
		MemoryTarget target = new MemoryTarget(original);
		ImportResult result = WorkbookImport.read(List.of(out), Locale.ENGLISH).apply(target);
		assertThat(errors(result.problems())).as(out.toString()).isEmpty();
		assertThat(result.imported()).singleElement().satisfies(imported -> assertThat(imported.changed()).isFalse());
		assertThat(target.stack().isSaveNeeded()).isFalse();
		assertThat(Differences.between(before, original)).isEmpty();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void import_overAnotherIntervention_canBeUndone(long seed) throws IOException {
		Intervention other = RandomInterventions.next(seed + 1000);
		Intervention original = RandomInterventions.next(seed);
		other.setId(original.getId());
		Path out = folder.resolve("over");
		WorkbookExport.write(original, out, Locale.ENGLISH);
		Intervention before = EcoreUtil.copy(other);
		MemoryTarget target = new MemoryTarget(other);
		ImportPlan plan = WorkbookImport.read(List.of(out), Locale.ENGLISH);
		ImportResult result = plan.apply(target);
		if (plan.hasErrors()) // ids of the two may meet; nothing may have happened then
			assertThat(result.imported()).isEmpty();
		else
			target.stack().undo();
		assertThat(Differences.between(before, other)).isEmpty();
	}

	private void assertRoundTrip(Intervention original, String name, Locale locale) throws IOException {
		assertThat(RoundTrip.losses(original, folder.resolve(name), locale, new MemoryTarget())).isEmpty();
	}

	private static List<Problem> errors(List<Problem> problems) {
		return problems.stream().filter(Problem::isError).toList();
	}
}
