package org.lovende.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.core.Texts;

class FormattedTextTest {
	private static final String PAGE = "https://www.sbst.dk/viden?a=1&copy;=2";
	private static final String[] WORDS = { "borgeren", " ", "  ", "*", "**", "***", "_", "__", "[", "]", "(", ")", "](", "![", "!", "<b>", "</b>", "&amp;", "&",
			"\\", "\\\\", "`", "```", "#", "# ", "> ", "- ", "+ ", "• ", "1. ", "2. ", "10.", "~~~", "=", "---", "|", "\t", "æøå", "🙂", "https://x.dk", "5 * 3 * 2",
			"a*b*c", "fil_navn", "<!-- x -->", "[1]: https://x.dk", "\u00a0", ":", "\"", "'", "a", "B", "7" };

	@Test
	void read_theFormatsThatThereAre_givesThem() {
		FormattedText text = FormattedText.read("Vi **skal** se [her](https://x.dk).\n- et\n• to\n1. først\n2. så\n\nslut");
		assertThat(text.lines()).containsExactly(
				Line.plain(List.of(Span.plain("Vi "), bold("skal"), Span.plain(" se "), new Span("her", false, "https://x.dk"), Span.plain("."))),
				Line.bullet(List.of(Span.plain("et"))), Line.bullet(List.of(Span.plain("to"))), Line.numbered(1, List.of(Span.plain("først"))),
				Line.numbered(2, List.of(Span.plain("så"))), Line.plain(List.of()), Line.plain(List.of(Span.plain("slut"))));
		assertThat(text.plain()).isEqualTo("Vi skal se her.\n- et\n- to\n1. først\n2. så\n\nslut");
		assertThat(FormattedText.plain(text.write())).isEqualTo(text.plain());
	}

	@ParameterizedTest
	@ValueSource(strings = { "5 * 3 * 2", "5*3*2", "a*b*c", "1. januar", "31. december er en fridag", "_", "_navn_", "__init__", "________", "*", "**", "****", "* fodnote",
			"+ god stemning", "-", "–", "<b>", "<b>fed</b>", "&amp;", "R&D", "C:\\_arkiv", "\\\\server\\mappe", "5\\*3", "`kode`", "# 1", "> citat", "---", "===", "[1]",
			"[1]: https://x.dk", "[1](bilag.docx)", "[x](javascript:alert(1))", "![x](https://x.dk)", "<https://x.dk>", "** nej **", "__fed__", "*kursiv*",
			"**halv", "halv**", "    indrykket", "a  \nb", "2024. Året", "1) et\n2) to", "a\n\n\nb", "\tmed tabulator", "***", "**a** og *b*" })
	void read_aTextThatIsNotFormatted_isLiteralAndStaysAsItIs(String kept) {
		FormattedText text = FormattedText.read(kept);
		assertThat(text.plain()).isEqualTo(kept);
		assertThat(text.lines()).allMatch(line -> line.kind() == Line.Kind.PLAIN && line.spans().stream().allMatch(Span::isPlain));
		assertThat(text.write()).isEqualTo(kept.stripTrailing());
	}

	@ParameterizedTest
	@ValueSource(strings = { "**fed**", "**Formål:** at styrke", "se [bilag](https://x.dk/a_b_c?d=e&f=g) og **[her](mailto:a@b.dk)**", "**fed [led](https://x.dk) fed**",
			"- **fed**\n- b", "1. **fed**\n2. b", "**a & b** [1] fil_navn Hej!", "[a **b**](https://x.dk)", "- a\ntekst", "a\n- b\n\n- c", "\\- intet punkt", "\\*\\*x\\*\\*" })
	void write_whatWasRead_isTheSame(String kept) {
		assertThat(FormattedText.read(kept).write()).isEqualTo(kept);
	}

	@Test
	void write_signsThatWereTyped_areNoFormatting() {
		for (String typed : List.of("**x**", "[a](https://b.dk)", "\\*\\*x\\*\\*", "\\", "a\\**b**")) {
			FormattedText text = new FormattedText(List.of(Line.plain(List.of(Span.plain(typed)))));
			assertThat(FormattedText.read(text.write())).as(typed).isEqualTo(text);
		}
	}

	@Test
	void write_eachSignAlone_isThatSign() {
		IntStream.concat(IntStream.range(' ' + 1, 0x250), IntStream.of(0x2022, 0x2013, 0x1F642)).filter(c -> !Character.isWhitespace(c)).mapToObj(Character::toString)
				.filter(Texts::isStorable).forEach(sign -> {
					assertThat(plainLine(sign).write()).isEqualTo(sign);
					FormattedText bold = new FormattedText(List.of(Line.plain(List.of(bold(sign)))));
					assertThat(FormattedText.read(bold.write())).as(sign).isEqualTo(bold);
					FormattedText inside = new FormattedText(List.of(Line.plain(List.of(Span.plain("a" + sign), bold(sign + "b" + sign), Span.plain(sign + "c")))));
					assertThat(FormattedText.read(inside.write()).plain()).as(sign).isEqualTo(inside.plain());
				});
	}

	@Test
	void write_boldWordsBeforeALetter_keepWhatCommonMarkCanSay() {
		FormattedText text = new FormattedText(List.of(Line.plain(List.of(bold("Formål:"), Span.plain("at")))));
		assertThat(text.write()).isEqualTo("**Formål**:at");
	}

	@Test
	void write_emptyLinesAndItemsAtTheEnd_areLeftOut() {
		assertThat(new FormattedText(List.of(Line.bullet(List.of(Span.plain("a"))), Line.bullet(List.of()), Line.plain(List.of()))).write()).isEqualTo("- a");
		assertThat(FormattedText.read(null).write()).isEmpty();
	}

	@Test
	void literal_signsOfBold_stayAndListsAreLists() {
		FormattedText text = FormattedText.literal("**x**\r\n\\- y\r- z");
		assertThat(text.lines()).containsExactly(Line.plain(List.of(Span.plain("**x**"))), Line.plain(List.of(Span.plain("\\- y"))),
				Line.bullet(List.of(Span.plain("z"))));
		assertThat(FormattedText.read(text.write())).isEqualTo(text);
	}

	@Test
	void link_toAnythingThatIsNoPage_isNoAddress() {
		assertThat(LinkAddress.of(" www.sbst.dk/a b ")).contains("https://www.sbst.dk/a%20b");
		assertThat(LinkAddress.of("navn@kommune.dk")).contains("mailto:navn@kommune.dk");
		assertThat(LinkAddress.of("https://x.dk/(1)")).contains("https://x.dk/%281%29");
		for (String no : List.of("", "ord", "file:///etc/passwd", "javascript:alert(1)", "https://", "mailto:", "\\\\server\\mappe", "C:\\a.b", "to ord.dk x"))
			assertThat(LinkAddress.of(no)).as(no).isEmpty();
	}

	/** Any text as it is kept today is shown with all its characters, and opening and writing it changes nothing but the signs of lists. */
	@Test
	void anyKeptText_readAndWritten_keepsEveryCharacter() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 5_000; i++) {
			StringBuilder any = new StringBuilder();
			for (int words = random.nextInt(9); words >= 0; words--)
				any.append(random.nextInt(8) == 0 ? "\n" : WORDS[random.nextInt(WORDS.length)]);
			String kept = any.toString();
			FormattedText text = FormattedText.literal(kept);
			String written = text.write();
			assertThat(FormattedText.read(written).plain()).as("seed %d: %s", seed, kept).isEqualToNormalizingWhitespace(withoutEmptyEnd(text));
			FormattedText read = FormattedText.read(kept);
			assertThat(read.write()).as("seed %d: %s", seed, kept).isEqualTo(FormattedText.read(read.write()).write());
		}
	}

	@Test
	void anyFormattedText_writtenAndRead_isTheSameText() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		int formatted = 0;
		for (int i = 0; i < 5_000; i++) {
			FormattedText text = any(random);
			FormattedText read = FormattedText.read(text.write());
			assertThat(read.plain()).as("seed %d: %s", seed, text).isEqualToNormalizingWhitespace(withoutEmptyEnd(text));
			assertThat(read.write()).as("seed %d: %s", seed, text).isEqualTo(text.write());
			if (read.lines().stream().flatMap(line -> line.spans().stream()).anyMatch(span -> !span.isPlain()))
				formatted++;
		}
		assertThat(formatted).isGreaterThan(2_000);
	}

	/** Whole words in bold or in a link, as users mark them. */
	@Test
	void anyWholeWordsMarked_writtenAndRead_areMarkedAgain() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String[] words = { "borger", "5", "*", "a*b", "(se)", "[1]", "<b>", "R&D", "æ", "x_y", "_", "«ja»", "a-b", "C:\\x", "100%" };
		for (int i = 0; i < 5_000; i++) {
			List<Span> spans = new ArrayList<>();
			for (int count = random.nextInt(6); count >= 0; count--) {
				String link = random.nextInt(4) == 0 ? PAGE : null;
				spans.add(new Span(words[random.nextInt(words.length)], random.nextBoolean(), link));
				spans.add(Span.plain(" "));
			}
			FormattedText text = new FormattedText(List.of(Line.plain(spans)));
			assertThat(FormattedText.read(text.write())).as("seed %d: %s", seed, text).isEqualTo(text);
		}
	}

	private static FormattedText any(Random random) {
		List<Line> lines = new ArrayList<>();
		int number = 1;
		for (int count = random.nextInt(4); count >= 0; count--) {
			List<Span> spans = new ArrayList<>();
			for (int parts = random.nextInt(5); parts > 0; parts--)
				spans.add(new Span(WORDS[random.nextInt(WORDS.length)], random.nextInt(3) == 0, random.nextInt(5) == 0 ? PAGE : null));
			lines.add(switch (random.nextInt(3)) {
				case 0 -> Line.bullet(spans);
				case 1 -> Line.numbered(number++, spans);
				default -> Line.plain(spans);
			});
		}
		return new FormattedText(lines);
	}

	private static String withoutEmptyEnd(FormattedText text) {
		int end = text.lines().size();
		while (end > 0 && text.lines().get(end - 1).words().isBlank())
			end--;
		return new FormattedText(text.lines().subList(0, end)).plain();
	}

	private static FormattedText plainLine(String words) {
		return new FormattedText(List.of(Line.plain(List.of(Span.plain(words)))));
	}

	private static Span bold(String text) {
		return new Span(text, true, null);
	}
}
