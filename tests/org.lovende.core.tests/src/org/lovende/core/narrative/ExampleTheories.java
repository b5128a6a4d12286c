package org.lovende.core.narrative;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lovende.model.intervention.Language;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

/** The theories of the worked examples, read from their workbooks in examples/. Reads what a narrative needs and trusts the files. */
final class ExampleTheories {
	private static final Map<String, OutcomeTerm> TERMS = Map.of("kort", OutcomeTerm.SHORT, "mellemlangt", OutcomeTerm.MEDIUM, "langt", OutcomeTerm.LONG,
			"strategisk-mål", OutcomeTerm.GOAL);
	private static final Map<String, Certainty> CERTAINTIES = Map.of("antaget", Certainty.ASSUMED, "sikker", Certainty.CERTAIN, "tvivlsom",
			Certainty.DOUBTFUL);

	private ExampleTheories() {
	}

	/** The theory with this workbook id of the example in this folder. */
	static Theory read(String folder, String theoryId) {
		Path example = Path.of(System.getProperty("lovende.root"), "examples", folder);
		TheoryBuilder builder = new TheoryBuilder(Language.DA);
		rows(example, "indsats").stream().filter(row -> row.get("nøgle").equals("formål")).forEach(row -> builder.purpose(row.get("værdi")));
		rows(example, "forandringsteorier").stream().filter(row -> row.get("id").equals(theoryId))
				.forEach(row -> builder.theory().setMainChallenges(row.get("hovedudfordringer")));
		for (Map<String, String> row : rows(example, "kerneelementer"))
			if (Arrays.asList(row.getOrDefault("forandringsteorier", theoryId).split(";")).contains(theoryId))
				builder.core(row.get("id"), row.get("titel"));
		for (Map<String, String> row : rows(example, "aktiviteter"))
			if (builder.node(row.get("kerneelement")) instanceof CoreElement)
				builder.activity(row.get("kerneelement"), row.get("titel"), row.get("formål"));
		for (Map<String, String> row : rows(example, "resultater"))
			if (row.get("forandringsteori").equals(theoryId))
				builder.outcome(row.get("id"), TERMS.get(row.get("sigt")), row.get("titel"));
		for (Map<String, String> row : rows(example, "pile"))
			if (row.get("forandringsteori").equals(theoryId))
				builder.link(row.get("fra"), row.get("til"), row.get("begrundelse"), CERTAINTIES.get(row.get("sikkerhed")));
		return builder.theory();
	}

	private static List<Map<String, String>> rows(Path example, String sheet) {
		List<String> lines;
		try {
			lines = Files.readAllLines(example.resolve(sheet + ".csv"));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		List<String> header = cells(lines.get(0));
		List<Map<String, String>> rows = new ArrayList<>();
		for (String line : lines.subList(1, lines.size())) {
			List<String> cells = cells(line);
			Map<String, String> row = new HashMap<>();
			for (int i = 0; i < header.size(); i++)
				row.put(header.get(i), cells.get(i));
			rows.add(row);
		}
		return rows;
	}

	/** The cells of a line; a semicolon inside quotation marks does not separate. */
	private static List<String> cells(String line) {
		return Arrays.stream(line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
				.map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\"")).toList();
	}
}
