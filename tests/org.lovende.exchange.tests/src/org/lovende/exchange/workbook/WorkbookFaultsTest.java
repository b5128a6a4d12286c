package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.Interventions;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportResult;
import org.lovende.exchange.MemoryTarget;
import org.lovende.exchange.Problem;
import org.lovende.exchange.Severity;
import org.lovende.model.intervention.Intervention;

/** What is wrong in tables is found at its place, and then nothing is imported. */
class WorkbookFaultsTest {
	@TempDir
	Path folder;

	@Test
	void read_unknownSheet_isAnError() throws IOException {
		assertOnly(named().table("outcome-list", "id;title", "S1;More knowledge"), "outcome-list", null, null, "outcome-list");
	}

	@Test
	void read_unknownColumn_isAnError() throws IOException {
		assertOnly(named().table("phases", "id;title;colour", "F1;Start;red"), "phases", 1, "colour", "colour");
	}

	@Test
	void read_unknownKey_isAnError() throws IOException {
		assertOnly(Tables.in(folder).table("intervention", "key;value", "name;Plan", "colour;red"), "intervention", 3, "key", "colour");
	}

	@Test
	void read_keyTwice_isAnError() throws IOException {
		Problem problem = assertOnly(Tables.in(folder).table("intervention", "key;value", "name;Plan", "navn;Plan B"), "intervention", 3, "key", "navn");
		assertThat(problem.message()).contains("row 2");
	}

	@Test
	void read_nameEmpty_isAnError() throws IOException {
		assertOnly(Tables.in(folder).table("intervention", "key;value", "name;"), "intervention", 2, "value", null);
	}

	@Test
	void resolve_nameAbsent_isAnError() throws IOException {
		Problem problem = single(Tables.in(folder).table("phases", "id;title", "F1;Start").plan());
		assertThat(problem.message()).contains("name").contains("intervention");
	}

	@Test
	void read_requiredValueEmpty_isAnError() throws IOException {
		assertOnly(named().table("outcomes", "id;title;term", "S1;More knowledge;"), "outcomes", 2, "term", null);
	}

	@Test
	void resolve_requiredColumnAbsent_isOneErrorForTheSheet() throws IOException {
		Problem problem = assertOnly(named().table("outcomes", "id;title", "S1;More knowledge", "S2;More motivation"), "outcomes", 1, null, null);
		assertThat(problem.message()).contains("term");
	}

	@Test
	void resolve_sameIdOnOneSheet_isOneErrorThatNamesBothRows() throws IOException {
		Problem problem = assertOnly(named().table("target-groups", "id;title", "MG1;Young people", "MG2;Parents", "MG1;Teachers"), "target-groups", 4,
				"id",
				"MG1");
		assertThat(problem.message()).contains("row 2").contains("target-groups");
	}

	@Test
	void resolve_sameIdOnTwoSheets_isOneErrorThatNamesBothRows() throws IOException {
		Problem problem = assertOnly(named().table("target-groups", "id;title", "X;Young people").table("phases", "id;title", "X;Start"), "phases", 2, "id",
				"X");
		assertThat(problem.message()).contains("row 2").contains("target-groups");
	}

	@Test
	void resolve_danglingId_isAnError() throws IOException {
		assertOnly(named().table("activities", "id;title;core-element", "A1;Talks;K9"), "activities", 2, "core-element", "K9");
	}

	@Test
	void resolve_idInAnotherLetterCase_isAnErrorThatOffersTheRightOne() throws IOException {
		Problem problem = assertOnly(named().table("core-elements", "id;title", "K1;Guidance").table("activities", "id;title;core-element", "A1;Talks;k1"),
				"activities", 2, "core-element", "k1");
		assertThat(problem.message()).contains("\"K1\"");
	}

	@Test
	void resolve_referenceToAnotherKind_isAnErrorThatSaysBoth() throws IOException {
		Problem problem = assertOnly(named().table("outcomes", "id;title;term", "S1;More knowledge;short").table("procedures", "id;phase;title",
				"P1;S1;Visit"),
				"procedures", 2, "phase", "S1");
		assertThat(problem.message()).contains("an outcome").contains("a phase");
	}

	@Test
	void read_ratingOutsideItsRange_isAnError() throws IOException {
		Problem problem = assertOnly(named().table("development-points", "id;title;importance", "U1;Visits;10,5"), "development-points", 2,
				"importance", "10,5");
		assertThat(problem.message()).contains("between 0 and 10");
		assertThat(problem.expected()).isEqualTo("number from 0 to 10");
	}

	@Test
	void read_cellThatIsNoNumber_isAnError() throws IOException {
		assertOnly(named().table("costs", "id;title;kind;amount", "C1;Course;setup;a lot"), "costs", 2, "amount", "a lot");
	}

	@Test
	void read_unknownWord_isAnErrorThatListsTheAllowedWords() throws IOException {
		Problem problem = assertOnly(named().table("outcomes", "id;title;term", "S1;More knowledge;soon"), "outcomes", 2, "term", "soon");
		assertThat(problem.message()).contains("short, medium, long, goal");
		assertThat(problem.expected()).isEqualTo("short, medium, long, goal");
	}

	@Test
	void read_dateOfAnotherForm_isAnError() throws IOException {
		assertOnly(named().table("rounds", "id;title;date", "R1;Spring;31-01-2026"), "rounds", 2, "date", "31-01-2026");
	}

	@Test
	void read_momentOfAnotherForm_isAnError() throws IOException {
		assertOnly(named().table("versions", "id;title;moment", "V1;1.0;yesterday"), "versions", 2, "moment", "yesterday");
	}

	@Test
	void read_uuidOfAnotherForm_isAnError() throws IOException {
		assertOnly(named().table("phases", "id;title;uuid", "F1;Start;7"), "phases", 2, "uuid", "7");
	}

	@Test
	void read_idWithSemicolon_isAnError() throws IOException {
		assertOnly(named().table("phases", "id;title", "\"F1;F2\";Start"), "phases", 2, "id", "F1;F2");
	}

	@Test
	void resolve_linkToItself_isAnError() throws IOException {
		assertOnly(named().table("outcomes", "id;title;term", "S1;More knowledge;short").table("links", "from;to", "S1;S1"), "links", 2, "to", "S1");
	}

	@Test
	void resolve_secondRowOfALink_isAnErrorThatNamesTheFirst() throws IOException {
		Problem problem = assertOnly(named().table("outcomes", "id;title;term", "S1;More knowledge;short", "S2;More motivation;short").table("links",
				"from;to;rationale", "S1;S2;one", "S2;S1;", "S1;S2;two"), "links", 4, null, null);
		assertThat(problem.message()).contains("\"S1\" to \"S2\"").contains("row 2");
	}

	@Test
	void resolve_linkChangedIntoAnother_isAnError() throws IOException {
		MemoryTarget target = new MemoryTarget();
		named().table("outcomes", "id;title;term", "S1;A;short", "S2;B;short", "S3;C;short").table("links", "id;from;to", "L1;S1;S2", "L2;S2;S3")
				.into(target);
		Problem problem = single(named().table("links", "id;from;to", "L2;S1;S2").plan(target));
		assertThat(problem.place().row()).isEqualTo(2);
		assertThat(problem.message()).contains("\"S1\" to \"S2\"");
	}

	@Test
	void resolve_linkEndInAnotherTheory_isAnErrorThatNamesBothTheories() throws IOException {
		Problem problem = assertOnly(named().table("theories", "id;title;current", "T1;First;no", "T2;Second;yes")
				.table("outcomes", "id;theory;title;term", "S1;T1;More knowledge;short", "S2;T2;More motivation;short")
				.table("links", "theory;from;to", "T2;S1;S2"), "links", 2, "from", "S1");
		assertThat(problem.message()).contains("T1").contains("T2");
	}

	@Test
	void resolve_outcomeMovedAwayFromItsLink_isAnError() throws IOException {
		MemoryTarget target = new MemoryTarget();
		named().table("theories", "id;title;current", "T1;First;yes", "T2;Second;no").table("outcomes", "id;theory;title;term", "S1;T1;A;short",
				"S2;T1;B;short")
				.table("links", "theory;from;to", "T1;S1;S2").into(target);
		Tables second = Tables.named(folder.resolve("second"), "Plan").table("outcomes", "id;theory;title;term", "S2;T2;B;short");
		Problem problem = single(second.plan(target));
		assertThat(problem.place().sheet()).isEqualTo("outcomes");
		assertThat(problem.place().row()).isEqualTo(2);
		assertThat(problem.message()).contains("\"S1\" to \"S2\"");
	}

	@Test
	void resolve_twoCurrentTheories_isAnErrorThatNamesBothRows() throws IOException {
		Problem problem = assertOnly(named().table("theories", "id;title;current", "T1;First;yes", "T2;Second;yes"), "theories", 3, "current", "yes");
		assertThat(problem.message()).contains("row 2");
	}

	@Test
	void resolve_ratingTwiceInOneRound_isAnError() throws IOException {
		Problem problem = assertOnly(named().table("development-points", "id;title", "U1;Visits").table("rounds", "id;title", "R1;Spring").table("ratings",
				"round;development-point;ease", "R1;U1;3", "R1;U1;4"), "ratings", 3, null, null);
		assertThat(problem.message()).contains("row 2");
	}

	@Test
	void resolve_ratingChangedIntoAnother_isAnErrorAtItsRow() throws IOException {
		MemoryTarget target = new MemoryTarget();
		named().table("development-points", "id;title", "U1;Visits", "U2;Calls").table("rounds", "id;title", "R1;Spring")
				.table("ratings", "id;round;development-point;ease", "V1;R1;U1;3", "V2;R1;U2;4").into(target);
		Tables second = Tables.named(folder.resolve("second"), "Plan").table("ratings", "id;round;development-point;ease", "V2;R1;U1;4");
		Problem problem = single(second.plan(target));
		assertThat(problem.place().row()).isEqualTo(2);
		assertThat(problem.message()).contains("only once");
	}

	@Test
	void resolve_positionOnALayoutRow_isAnError() throws IOException {
		assertOnly(named().table("layout", "diagram;element;x;y", "phases;;3;4"), "layout", 2, "element", null);
	}

	@Test
	void resolve_straightArrowsOnARowOfAPosition_isAnError() throws IOException {
		Tables tables = named().table("phases", "id;title", "F1;Start").table("layout", "diagram;element;x;y;straight-arrows", "phases;F1;3;4;yes");
		assertOnly(tables, "layout", 2, "straight-arrows", null);
	}

	@Test
	void read_titleTooLong_isAnError() throws IOException {
		Problem problem = assertOnly(named().table("phases", "id;title", "F1;" + "x".repeat(301)), "phases", 2, "title", "x".repeat(301));
		assertThat(problem.message()).contains("301").contains("300");
	}

	@Test
	void read_textTooLong_isAnError() throws IOException {
		assertOnly(named().table("phases", "id;title;description", "F1;Start;" + "x".repeat(30_001)), "phases", 2, "description", "x".repeat(30_001));
		assertThat(Tables.named(folder.resolve("fits"), "Plan").table("phases", "id;title;description", "F1;Start;" + "x".repeat(30_000)).plan().problems())
				.isEmpty();
	}

	@Test
	void read_controlCharacters_areRemovedWithANote() throws IOException {
		Tables tables = named().table("phases", "id;title", "F1;St\u0007art");
		Problem problem = single(tables.plan());
		assertPlace(problem, "phases", 2, "title", "Start");
		assertThat(problem.severity()).isEqualTo(Severity.NOTE);
		assertThat(tables.load().getPhases().get(0).getTitle()).isEqualTo("Start");
	}

	@Test
	void read_personalNumber_isAWarning() throws IOException {
		Tables tables = named().table("phases", "id;title;description", "F1;Start;Anna 010190-1234 deltager");
		Problem problem = single(tables.plan());
		assertThat(problem.severity()).isEqualTo(Severity.WARNING);
		assertPlace(problem, "phases", 2, "description", "Anna ••••••-•••• deltager");
		assertThat(problem.message()).doesNotContain("010190");
	}

	@Test
	void read_amountThatCouldBeThousands_isAWarning() throws IOException {
		Tables tables = named().table("costs", "id;title;kind;amount", "C1;Course;setup;125.000", "C2;Room;setup;1.125.000,50");
		Problem problem = single(tables.plan());
		assertPlace(problem, "costs", 2, "amount", "125.000");
		assertThat(problem.severity()).isEqualTo(Severity.WARNING);
		assertThat(problem.message()).contains("125000");
		assertThat(tables.load().getCosts().get(1).getAmount()).isEqualByComparingTo("1125000.50");
	}

	@Test
	void read_brokenQuotes_isAnErrorAtTheRow() throws IOException {
		assertOnly(named().table("phases", "id;title", "F1;Start", "F2;\"Middle\" of it", "F3;End"), "phases", 3, null, null);
		assertOnly(Tables.named(folder.resolve("open"), "Plan").table("phases", "id;title", "F1;\"Start"), "phases", 2, null, null);
	}

	@Test
	void read_columnTwice_isAnError() throws IOException {
		Problem problem = assertOnly(named().table("phases", "id;title;titel", "F1;Start;Begynd"), "phases", 1, "titel", "titel");
		assertThat(problem.message()).contains("\"title\"");
	}

	@Test
	void read_headerMissing_isAnError() throws IOException {
		assertOnly(named().table("phases", ";", "F1;Start"), "phases", 1, null, null);
	}

	@Test
	void read_cellWithoutColumn_isOneError() throws IOException {
		assertOnly(named().table("phases", "id;title", "F1;Start;here", "F2;End;there"), "phases", 2, null, "here");
	}

	@Test
	void read_sheetInBothLanguages_isAnError() throws IOException {
		assertOnly(named().table("phases", "id;title", "F1;Start").table("faser", "id;titel", "F2;Slut"), "phases", null, null, "phases");
	}

	@Test
	void read_notUtf8_isReadAsWindows1252WithANote() throws IOException {
		Tables tables = named();
		Files.write(folder.resolve("faser.csv"), "id;titel\nF1;Før fødsel\n".getBytes("windows-1252"));
		Problem problem = single(tables.plan());
		assertThat(problem.severity()).isEqualTo(Severity.NOTE);
		assertThat(problem.place().file()).isEqualTo(folder.resolve("faser.csv").toString());
		assertThat(tables.load().getPhases().get(0).getTitle()).isEqualTo("Før fødsel");
	}

	@Test
	void read_inDanish_saysItInDanish() throws IOException {
		named().table("resultater", "id;titel;sigt", "S1;Viden;snart");
		ImportPlan plan = WorkbookImport.read(List.of(folder), Interventions.DANISH);
		assertThat(single(plan).message()).contains("»snart«").contains("kort, mellemlangt, langt, strategisk-mål");
		assertThat(single(plan).place().describe(Interventions.DANISH)).endsWith("ark resultater, række 2, kolonne sigt");
	}

	@Test
	void apply_tenFaultsInOneWorkbook_listsAllAndImportsNothing() throws IOException {
		Tables tables = Tables.in(folder).table("intervention", "key;value", "name;Plan", "colour;red")
				.table("unknown", "a", "1")
				.table("phases", "id;title;shape", "F1;Start;round")
				.table("target-groups", "id;title", "MG1;One", "MG1;Two")
				.table("core-elements", "id;title;kind", "K1;Guidance;strange")
				.table("activities", "id;title;core-element", "A1;Talks;K9")
				.table("outcomes", "id;title;term", "S1;More knowledge;short", "S2;More motivation;")
				.table("links", "from;to", "S1;S1")
				.table("development-points", "id;title;importance;ease", "U1;Visits;11;easy");
		MemoryTarget target = new MemoryTarget();
		ImportResult result = WorkbookImport.read(List.of(folder), Locale.ENGLISH).apply(target);
		assertThat(result.problems()).allMatch(Problem::isError);
		assertThat(result.problems()).extracting(problem -> problem.place().sheet() + " " + problem.place().row() + " " + problem.place().column())
				.containsExactlyInAnyOrder("intervention 3 key", "unknown null null", "phases 1 shape", "target-groups 3 id", "core-elements 2 kind",
						"activities 2 core-element", "outcomes 3 term", "links 2 to", "development-points 2 importance", "development-points 2 ease");
		assertThat(result.imported()).isEmpty();
		assertThat(target.interventions()).isEmpty();
	}

	@Test
	void apply_faultInOneOfTwoWorkbooks_importsNeither() throws IOException {
		Path good = Tables.named(folder.resolve("good"), "Good").folder();
		Path bad = Tables.named(folder.resolve("bad"), "Bad").table("phases", "id;title;shape", "F1;Start;round").folder();
		MemoryTarget target = new MemoryTarget();
		ImportResult result = WorkbookImport.read(List.of(good, bad), Locale.ENGLISH).apply(target);
		assertThat(result.imported()).isEmpty();
		assertThat(target.interventions()).isEmpty();
	}

	@Test
	void apply_faultsAgainstAnExistingIntervention_leaveItUntouched() throws IOException {
		Intervention existing = named().table("phases", "id;title", "F1;Start").load();
		MemoryTarget target = new MemoryTarget(existing);
		named().table("phases", "id;title", "F1;Changed", "F2;").table("outcomes", "id;title;term", "S1;A;never");
		ImportResult result = WorkbookImport.read(List.of(folder), Locale.ENGLISH).apply(target);
		assertThat(result.problems()).isNotEmpty();
		assertThat(existing.getPhases()).singleElement().satisfies(phase -> assertThat(phase.getTitle()).isEqualTo("Start"));
		assertThat(target.stack().isSaveNeeded()).isFalse();
	}

	@Test
	void resolve_sameInterventionInTwoWorkbooks_isAnError() throws IOException {
		Path first = Tables.named(folder.resolve("first"), "Plan").folder();
		Path second = Tables.named(folder.resolve("second"), "plan").folder();
		ImportPlan plan = WorkbookImport.read(List.of(first, second), Locale.ENGLISH);
		plan.resolve(new MemoryTarget());
		assertThat(single(plan).message()).contains(first.toString());
	}

	@Test
	void resolve_newIdWithATakenName_isAnErrorThatSaysWhatToDo() throws IOException {
		Intervention existing = named().load();
		Tables other = Tables.in(folder.resolve("other")).table("intervention", "key;value", "name;PLAN", "id;11111111-2222-5333-8444-555555555555");
		Problem problem = single(other.plan(new MemoryTarget(existing)));
		assertThat(problem.message()).contains(existing.getId()).contains("leave the id out");
		assertThat(problem.place().row()).isEqualTo(2);
	}

	private Tables named() throws IOException {
		return Tables.named(folder, "Plan");
	}

	private static Problem assertOnly(Tables tables, String sheet, Integer row, String column, String value) {
		Problem problem = single(tables.plan());
		assertPlace(problem, sheet, row, column, value);
		assertThat(problem.severity()).isEqualTo(Severity.ERROR);
		return problem;
	}

	private static Problem single(ImportPlan plan) {
		assertThat(plan.problems()).hasSize(1);
		return plan.problems().get(0);
	}

	private static void assertPlace(Problem problem, String sheet, Integer row, String column, String value) {
		assertThat(problem.place().sheet()).isEqualTo(sheet);
		assertThat(problem.place().row()).isEqualTo(row);
		assertThat(problem.place().column()).isEqualTo(column);
		assertThat(problem.value()).isEqualTo(value);
		assertThat(problem.message()).isNotBlank().doesNotContain("{");
	}
}
