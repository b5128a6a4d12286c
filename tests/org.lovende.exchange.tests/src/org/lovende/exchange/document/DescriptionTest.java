package org.lovende.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.Interventions;
import org.lovende.exchange.document.chapter.DescriptionBuilder;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Figure;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.TextBlock;
import org.lovende.exchange.document.content.TitlePage;
import org.lovende.exchange.document.content.WidePages;
import org.lovende.model.intervention.Chapter;
import org.lovende.model.intervention.Intervention;

/** The content of a description, whatever its format. */
class DescriptionTest {
	@Test
	void build_noOrderChosen_hasTheChaptersOfTheHandbookInItsOrder() {
		assertThat(chapters(danish(Sample.empty()))).containsExactly("Målgruppe", "Kerneelementer", "Teoretisk og metodisk grundlag", "Forandringsteori",
			"Organisering og krav til faglige kompetencer", "Arbejdsgange", "Mål", "Omkostninger", "Udviklingspunkter", "Vurdering af indsatsbeskrivelsen",
			"Kilder");
	}

	@Test
	void build_orderChosen_hasThoseChaptersOnly() {
		Intervention intervention = Sample.full();
		intervention.getVersions().clear();
		intervention.getChapters().add(Chapter.COSTS);
		intervention.getChapters().add(Chapter.TARGET_GROUPS);
		assertThat(chapters(danish(intervention))).containsExactly("Omkostninger", "Målgruppe");
	}

	@Test
	void build_emptyChapter_saysSoInOneLine() {
		List<Block> blocks = danish(Sample.empty()).blocks();
		List<Block> chapters = blocks.subList(2, blocks.size());
		assertThat(chapters).hasSize(22).filteredOn(Paragraph.class::isInstance).hasSize(11)
			.allSatisfy(block -> assertThat(text(block)).isEqualTo("Dette kapitel er endnu ikke skrevet."));
	}

	@Test
	void build_emptyChaptersLeftOut_areNotMentioned() {
		assertThat(new DescriptionBuilder(Sample.empty(), Interventions.DANISH, Sample.OPTIONS.withoutEmptyChapters()).build().headings()).isEmpty();
	}

	@Test
	void build_titlePage_saysNameOrganisationVersionDateAndStatus() {
		TitlePage page = (TitlePage) danish(Sample.full()).blocks().get(0);
		assertThat(page.title()).isEqualTo(Sample.full().getName());
		assertThat(page.entries()).extracting(entry -> entry.label() + "=" + entry.value()).containsExactly("Organisation=Nordby Kommune", "Version=1.0",
			"Dato=12. marts 2026", "Status=Til godkendelse", "Tovholder=Ane Holm");
	}

	@Test
	void build_coreElement_hasItsFivePartsInOrder() {
		List<String> headings = danish(Sample.full()).headings().stream().map(Heading::text).toList();
		int start = headings.indexOf("Mentorstøtte");
		assertThat(headings.subList(start, start + 6)).containsExactly("Mentorstøtte", "Hvad omhandler kerneelementet?", "Hvordan virker det?",
			"Hvad er vidensgrundlaget?", "Hvilke aktiviteter indgår?", "Hvornår og hvor meget?");
	}

	@Test
	void build_constructedContent_isMarked() {
		String text = text(danish(Sample.full()));
		assertThat(text).contains("Fælles ledelse (konstrueret)").doesNotContain("Mentorstøtte (konstrueret)").contains("opdigtet som eksempel");
	}

	@Test
	void build_citation_isListedWithWhatItIsTheSourceOf() {
		Table origins = table(danish(Sample.full()), "Hvor teksterne kommer fra");
		assertThat(rows(origins)).containsExactly("Hansen 2021, side 4 | Kerneelement: Mentorstøtte");
	}

	@Test
	void build_costs_areSummedPerUnitWhereThereIsMoreThanOne() {
		assertThat(rows(table(danish(Sample.full()), "Omkostninger til etablering"))).containsExactly("Lokaler | 10.000,50 | kr.",
			"Møbler | 4.999,50 | KR.",
			"Kursus | 3 | dage", "I alt | 15.000 | kr.");
		assertThat(rows(table(danish(Sample.full()), "Omkostninger til drift"))).containsExactly("Løn | 250.000 | kr. | ", "Husleje | 50.000 | kr. | ",
			"Kørsel | Ikke kendt | kr. | ", "I alt | 300.000 | kr. | Uden én post, hvis beløb ikke er kendt.");
	}

	@Test
	void build_developmentPoints_areRankedWithFieldAndPeriod() {
		Document document = danish(Sample.full());
		assertThat(rows(table(document, "Udviklingspunkterne i prioriteret rækkefølge (skala 0–10)")))
			.containsExactly("1. Faste mentorer | 9 | 8 | Gør det nu | Dette kvartal", "2. Bedre overlevering | 6 | 4,5 | En god idé | Senere");
		assertThat(text(document)).contains("Kernen i indsatsen", "Kræver kun en vagtplan", "Udspring: Fase »Opstart«", "Nyt lokale");
	}

	@Test
	void build_reviews_areTheHandbooksQuestionsThenTheTeamsOwn() {
		List<String> rows = rows(table(danish(Sample.full()), "Håndbogens spørgsmål og teamets egne"));
		assertThat(rows).hasSize(5);
		assertThat(rows.get(0)).endsWith("| Ja | Vi er enige.");
		assertThat(rows.get(1)).contains("| Ikke besvaret |");
		assertThat(rows.get(4)).startsWith("Kan de unge genkende sig selv? | Nej");
	}

	@Test
	void build_links_areListedWithTheirReasons() {
		assertThat(rows(table(danish(Sample.full()), "Pilene og deres begrundelser"))).containsExactly(
			"Mentorstøtte | Tillid til voksne | den unge møder den samme voksne hver gang | Sikker",
			"Tillid til voksne | Møder frem | en afbudt aftale bliver fulgt op | Tvivlsom",
			"Møder frem | Gennemfører uddannelse | Endnu ikke begrundet. | Antaget",
			"Gennemfører uddannelse | Flere i uddannelse i kommunen | hver ung tæller | Antaget");
	}

	@Test
	void build_phases_areAPictureAndATable() {
		Document document = danish(Sample.full());
		assertThat(rows(table(document, "Faserne og deres arbejdsgange"))).hasSize(2);
		assertThat(flatten(document.blocks())).filteredOn(Figure.class::isInstance).extracting(block -> ((Figure) block).caption())
			.anyMatch(caption -> caption.startsWith("Faser"));
	}

	@Test
	void build_minutes_holdDecisionsAndUnresolvedIssues() {
		assertThat(text(danish(Sample.full()))).contains("Vi begynder med de 18-årige.", "Hvem kører de unge?", "Ane spørger");
	}

	@Test
	void build_knowledgeBase_isShownPerForm() {
		assertThat(rows(table(danish(Sample.full()), "Forskning og evaluering"))).containsExactly("Evaluering af mentorer | Mentorstøtte | Stærk");
		assertThat(text(danish(Sample.full()))).contains("Hansen, B. (2021): Mentorer virker. Odense.");
	}

	@Test
	void build_freeText_keepsParagraphsListsLineBreaksAndLinks() {
		List<Block> blocks = flatten(danish(Sample.full()).blocks());
		assertThat(blocks).contains(Paragraph.of("Vi bygger på:"), BulletList.of(List.of("anerkendelse", "netværk")),
			Paragraph.of(Run.plain("Læs mere på "), Run.link("https://example.org/netværk"), Run.plain(".")), Paragraph.of("Første linje\nanden linje"));
	}

	@Test
	void build_english_usesEnglishWordsAroundTheTeamsTexts() {
		Document document = new DescriptionBuilder(Sample.full(), Locale.ENGLISH, Sample.OPTIONS).build();
		assertThat(document.properties().language()).isEqualTo(Locale.UK);
		assertThat(text(document)).contains("Target groups", "What is the core element about?", "Mentorstøtte", "15,000").doesNotContain("Målgruppe");
	}

	@Test
	void write_placeThatCannotBeWritten_leavesWhatWasThere(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("description.docx");
		Files.createDirectory(file);
		assertThatThrownBy(() -> DescriptionExport.write(Sample.empty(), Format.DOCX, file, Sample.OPTIONS)).isInstanceOf(IOException.class);
		try (var files = Files.list(folder)) {
			assertThat(files).containsExactly(file);
		}
	}

	private static Document danish(Intervention intervention) {
		return new DescriptionBuilder(intervention, Interventions.DANISH, Sample.OPTIONS).build();
	}

	private static List<String> chapters(Document document) {
		return document.headings().stream().filter(heading -> heading.level() == 1).map(Heading::text).toList();
	}

	private static Table table(Document document, String title) {
		return flatten(document.blocks()).stream().filter(Table.class::isInstance).map(Table.class::cast)
			.filter(table -> table.title().equals(title)).findFirst()
			.orElseThrow();
	}

	private static List<String> rows(Table table) {
		return table.rows().stream().map(row -> row.cells().stream().map(DescriptionTest::text).collect(Collectors.joining(" | "))).toList();
	}

	private static List<Block> flatten(List<Block> blocks) {
		List<Block> flat = new ArrayList<>();
		for (Block block : blocks)
			if (block instanceof WidePages pages)
				flat.addAll(flatten(pages.blocks()));
			else
				flat.add(block);
		return flat;
	}

	private static String text(Document document) {
		return flatten(document.blocks()).stream().map(DescriptionTest::text).collect(Collectors.joining("\n"));
	}

	private static String text(Cell cell) {
		return cell.blocks().stream().map(DescriptionTest::text).collect(Collectors.joining(" "));
	}

	private static String text(Block block) {
		if (block instanceof Heading heading)
			return heading.text();
		if (block instanceof TextBlock text)
			return textOf(text);
		if (block instanceof Table table)
			return String.join("\n", rows(table));
		return "";
	}

	private static String textOf(TextBlock block) {
		List<Run> runs = block instanceof Paragraph paragraph ? paragraph.runs() : ((BulletList) block).items().stream().flatMap(List::stream).toList();
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}
}
