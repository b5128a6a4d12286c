package org.lovende.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.diagram.ParsedSvg.TOLERANCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lovende.core.Interventions;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Certainty;
import org.lovende.trials.GeneratedInterventions;
import org.w3c.dom.Element;

/** The SVG as others read it: marked elements, geometry, signs. */
class SvgContractTest {
	private static final String[] MAP_BOXES = {"core-element", "outcome", "goal"};
	private static final Locale DA = Interventions.DANISH;

	static Stream<Arguments> maps() {
		return Stream.of(Arguments.of("w1", Examples.w1()), Arguments.of("w2", Examples.w2()), Arguments.of("w6", Examples.w6()),
				Arguments.of("50 boxes, seed 1", GeneratedInterventions.map(50, 1)), Arguments.of("150 boxes, seed 2", GeneratedInterventions.map(150, 2)),
				Arguments.of("400 boxes, seed 3", GeneratedInterventions.map(400, 3)));
	}

	static Stream<Arguments> pictures() {
		List<Arguments> pictures = new ArrayList<>();
		Examples.all().forEach((name, intervention) -> {
			for (DiagramKind kind : Diagrams.KINDS)
				for (Locale locale : List.of(DA, Locale.ENGLISH))
					pictures.add(Arguments.of(name + " " + kind.getLiteral() + " " + locale, Diagrams.draw(intervention, kind, locale)));
		});
		pictures.add(Arguments.of("30 points, seed 4", Diagrams.draw(GeneratedInterventions.developmentPoints(30, 4), DiagramKind.PRIORITY_MATRIX, DA)));
		pictures.add(Arguments.of("phases, seed 5", Diagrams.draw(GeneratedInterventions.phases(7, 4, 40, 5), DiagramKind.PHASES, DA)));
		pictures.add(Arguments.of("60 boxes, seed 6", Diagrams.draw(GeneratedInterventions.map(60, 6), DiagramKind.RESULT_MAP, DA)));
		return pictures.stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void resultMap_boxes_areAllThereAndDoNotOverlap(String name, Intervention intervention) throws Exception {
		ParsedSvg svg = ParsedSvg.of(Diagrams.draw(intervention, DiagramKind.RESULT_MAP, DA));
		Map<String, Bounds> boxes = svg.boxes(MAP_BOXES);
		var theory = Interventions.currentTheory(intervention);
		Set<String> expected = new HashSet<>();
		(theory == null ? intervention.getCoreElements() : theory.getCoreElements()).forEach(element -> expected.add(element.getId()));
		if (theory != null)
			theory.getOutcomes().forEach(outcome -> expected.add(outcome.getId()));
		assertThat(boxes.keySet()).isEqualTo(expected).isNotEmpty();
		assertNoOverlap(List.copyOf(boxes.values()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pictures")
	void boxes_ofAnyDiagram_doNotOverlapAndHoldTheirText(String name, Picture picture) throws Exception {
		ParsedSvg svg = ParsedSvg.of(picture);
		String[] kinds = {"core-element", "outcome", "goal", "phase", "procedure", "profession", "activity"};
		// a note of the board stands in the area of its core element
		assertNoOverlap(List.copyOf(svg.boxes("activity").values()));
		assertNoOverlap(List.copyOf(svg.boxes(Arrays.copyOf(kinds, kinds.length - 1)).values()));
		for (Element group : svg.groups(kinds)) {
			Bounds box = ParsedSvg.rectangle(ParsedSvg.all(group, "rect").get(0)).grow(TOLERANCE);
			for (Element text : ParsedSvg.all(group, "text"))
				assertThat(box.contains(ParsedSvg.text(text))).as(text.getTextContent()).isTrue();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pictures")
	void texts_ofAnyDiagram_doNotOverlapAndStayInThePicture(String name, Picture picture) throws Exception {
		ParsedSvg svg = ParsedSvg.of(picture);
		Bounds page = new Bounds(0, 0, picture.width(), picture.height());
		// letters touch the line above only with the highest accents: what matters is that lines do not run into one another
		List<Bounds> texts = ParsedSvg.all(svg.root(), "text").stream().map(ParsedSvg::text)
				.map(text -> new Bounds(text.x(), text.y() + 2, text.width(), text.height() - 4)).toList();
		assertThat(texts).isNotEmpty().allMatch(page::contains);
		assertNoOverlap(texts);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void resultMap_links_areThoseOfTheModelAndEndOnBoxEdges(String name, Intervention intervention) throws Exception {
		ParsedSvg svg = ParsedSvg.of(Diagrams.draw(intervention, DiagramKind.RESULT_MAP, DA));
		Map<String, Bounds> boxes = svg.boxes(MAP_BOXES);
		var theory = Interventions.currentTheory(intervention);
		List<String> expected = theory == null ? List.of()
				: theory.getLinks().stream().map(link -> link.getId() + " " + link.getFrom().getId() + " " + link.getTo().getId()).toList();
		List<String> drawn = new ArrayList<>();
		for (Element group : svg.groups("link")) {
			String from = group.getAttribute("data-from");
			String to = group.getAttribute("data-to");
			drawn.add(group.getAttribute("data-id") + " " + from + " " + to);
			List<Element> paths = ParsedSvg.all(group, "path");
			assertThat(paths).hasSize(1);
			assertThat(paths.get(0).getAttribute("data-from")).isEqualTo(from);
			assertThat(paths.get(0).getAttribute("data-to")).isEqualTo(to);
			assertThat(paths.get(0).getAttribute("marker-end")).startsWith("url(#head-");
			double[] points = ParsedSvg.path(paths.get(0));
			assertThat(isOnSide(boxes.get(from), points[0], points[1])).as("start of " + drawn).isTrue();
			assertThat(isOnSide(boxes.get(to), points[points.length - 2], points[points.length - 1])).as("end of " + drawn).isTrue();
		}
		assertThat(drawn).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void resultMap_certainty_isShownByLineAndBySign() throws Exception {
		Intervention intervention = Examples.w1();
		List<CausalLink> links = Interventions.currentTheory(intervention).getLinks();
		links.get(0).setCertainty(Certainty.DOUBTFUL);
		links.get(1).setCertainty(Certainty.CERTAIN);
		ParsedSvg svg = ParsedSvg.of(Diagrams.draw(intervention, DiagramKind.RESULT_MAP, DA));
		Set<String> dashes = new HashSet<>();
		for (Element group : svg.groups("link")) {
			CausalLink link = links.stream().filter(l -> l.getId().equals(group.getAttribute("data-id"))).findFirst().orElseThrow();
			List<String> texts = ParsedSvg.all(group, "text").stream().map(Element::getTextContent).toList();
			List<String> signs = new ArrayList<>();
			if (link.getCertainty() == Certainty.DOUBTFUL)
				signs.add("?");
			if (link.getRationale().isEmpty())
				signs.add("\u25CB");
			assertThat(texts).isEqualTo(signs);
			dashes.add(link.getCertainty() + ParsedSvg.all(group, "path").get(0).getAttribute("stroke-dasharray"));
			assertThat(ParsedSvg.all(group, "title").get(0).getTextContent())
					.contains(link.getFrom().getTitle(), link.getTo().getTitle());
		}
		assertThat(dashes).hasSize(3);
		assertThat(svg.groups("legend")).hasSize(1);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pictures")
	void document_ofAnyDiagram_keepsTheFormOthersRelyOn(String name, Picture picture) throws Exception {
		ParsedSvg svg = ParsedSvg.of(picture);
		assertThat(svg.root().getAttribute("data-empty")).isEqualTo(picture.isEmpty() ? "true" : "");
		assertThat(ParsedSvg.all(svg.root(), "title").get(0).getTextContent()).isEqualTo(picture.title()).isNotBlank();
		assertThat(ParsedSvg.all(svg.root(), "desc").get(0).getTextContent()).isEqualTo(picture.description()).isNotBlank();
		for (Element group : ParsedSvg.all(svg.root(), "g")) {
			assertThat(group.getAttribute("transform")).matches("|translate\\(\\S+ \\S+\\)");
			assertThat(group.hasAttribute("data-kind")).isEqualTo(group.hasAttribute("data-id"));
		}
		for (Element element : ParsedSvg.all(svg.root(), "*"))
			if (!element.getTagName().equals("g"))
				assertThat(element.hasAttribute("transform")).isFalse();
		if (!picture.isEmpty())
			assertThat(svg.groups("core-element", "outcome", "goal", "development-point", "phase", "activity")).isNotEmpty();
		assertThat(ParsedSvg.all(svg.root(), "style").get(0).getTextContent()).contains("font-kerning: none").contains("data:font/ttf;base64,");
		assertThat(svg.groups("development-point")).allMatch(group -> ParsedSvg.all(group, "circle").size() == 1);
	}

	@Test
	void document_ofAnEmptyDiagram_isOneSentence() throws Exception {
		Picture picture = Diagrams.draw(Examples.w2(), DiagramKind.PHASES, DA);
		ParsedSvg svg = ParsedSvg.of(picture);
		assertThat(picture.isEmpty()).isTrue();
		assertThat(svg.root().getAttribute("data-empty")).isEqualTo("true");
		assertThat(ParsedSvg.all(svg.root(), "text")).singleElement()
				.satisfies(text -> assertThat(text.getTextContent()).isEqualTo("Der er endnu ingen faser, så der er intet fasediagram at tegne."));
		assertThat(ParsedSvg.all(svg.root(), "g")).isEmpty();
	}

	@Test
	void document_ofTheSameModel_isTheSameBytes() throws Exception {
		byte[] first = ParsedSvg.of(Diagrams.draw(GeneratedInterventions.map(50, 7), DiagramKind.RESULT_MAP, DA)).bytes();
		byte[] second = ParsedSvg.of(Diagrams.draw(GeneratedInterventions.map(50, 7), DiagramKind.RESULT_MAP, DA)).bytes();
		assertThat(first).isEqualTo(second);
	}

	@Test
	void draw_withATheory_showsThatTheory() throws Exception {
		Intervention mentoring = Examples.w6();
		ParsedSvg first = ParsedSvg.of(Diagrams.draw(mentoring, mentoring.getTheories().get(0), DiagramKind.RESULT_MAP, DA));
		ParsedSvg current = ParsedSvg.of(Diagrams.draw(mentoring, DiagramKind.RESULT_MAP, DA));
		assertThat(first.boxes(MAP_BOXES).keySet()).containsExactly("K1", "T1-S", "T1-M", "T1-L");
		assertThat(current.boxes(MAP_BOXES).keySet()).containsExactly("K1", "K2", "T2-S", "T2-M", "T2-L", "T2-F");
	}

	@Test
	void texts_withMarkupAndForeignScripts_areKept() throws Exception {
		Intervention intervention = Examples.w1();
		String title = "<b>A & B</b> \"x\" שלום עולם 中文 \uD83D\uDE00";
		intervention.getCoreElements().get(0).setTitle(title);
		intervention.getCoreElements().get(1).setTitle("שלום עולם, זהו טקסט ארוך שנקרא מימין לשמאל ויש בו כמה שורות");
		ParsedSvg svg = ParsedSvg.of(Diagrams.draw(intervention, DiagramKind.RESULT_MAP, Locale.ENGLISH));
		Element box = svg.groups("core-element").get(0);
		List<String> lines = ParsedSvg.all(box, "text").stream().map(Element::getTextContent).toList();
		assertThat(String.join(" ", lines)).isEqualTo(title);
		assertThat(ParsedSvg.all(svg.groups("core-element").get(1), "text")).hasSizeGreaterThan(1)
				.allMatch(text -> text.getAttribute("direction").equals("rtl"));
	}

	private static boolean isOnSide(Bounds box, double x, double y) {
		boolean isAtSide = Math.abs(x - box.x()) < TOLERANCE || Math.abs(x - box.right()) < TOLERANCE;
		return isAtSide && y > box.y() && y < box.bottom();
	}

	static void assertNoOverlap(List<Bounds> bounds) {
		for (int a = 0; a < bounds.size(); a++)
			for (int b = a + 1; b < bounds.size(); b++)
				assertThat(bounds.get(a).grow(-TOLERANCE).overlaps(bounds.get(b))).as(bounds.get(a) + " and " + bounds.get(b)).isFalse();
	}
}
