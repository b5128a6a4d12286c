package org.lovende.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.docx4j.TraversalUtil;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.TextUtils;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.P;
import org.docx4j.wml.P.Hyperlink;
import org.docx4j.wml.Style;
import org.docx4j.wml.Tbl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the Word files of the examples with docx4j, which has a model of the format of its own. */
class Docx4jTest {
	private static final List<String> EXAMPLES = List.of("w1", "w2", "w3", "w6");

	static Stream<Path> files() throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> all = Files.list(Path.of(System.getProperty("lovende.documents")))) {
			all.filter(file -> file.toString().endsWith(".docx")).sorted().forEach(files::add);
		}
		assertThat(files).extracting(file -> file.getFileName().toString().substring(0, 2)).containsAll(EXAMPLES);
		return files.stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void load_headings_haveBookmarksThatTheContentsLinkTo(Path file) throws Exception {
		MainDocumentPart document = WordprocessingMLPackage.load(file.toFile()).getMainDocumentPart();
		List<String> headings = new ArrayList<>();
		List<String> bookmarks = new ArrayList<>();
		for (P paragraph : find(document, P.class)) {
			String style = paragraph.getPPr() == null || paragraph.getPPr().getPStyle() == null ? "" : paragraph.getPPr().getPStyle().getVal();
			if (!style.startsWith("Heading"))
				continue;
			headings.add(text(paragraph));
			ClassFinder finder = new ClassFinder(CTBookmark.class);
			new TraversalUtil(paragraph, finder);
			finder.results.forEach(bookmark -> bookmarks.add(((CTBookmark) bookmark).getName()));
		}
		assertThat(headings).contains("Kerneelementer", "Forandringsteori", "Kilder").doesNotContain("");
		assertThat(bookmarks).hasSameSizeAs(headings).doesNotHaveDuplicates();
		List<String> targets = find(document, Hyperlink.class).stream().map(Hyperlink::getAnchor).toList();
		assertThat(targets).hasSizeGreaterThan(10).isSubsetOf(bookmarks);
	}

	@ParameterizedTest
	@MethodSource("files")
	void load_styles_knowHeadingsByTheirBuiltInNames(Path file) throws Exception {
		MainDocumentPart document = WordprocessingMLPackage.load(file.toFile()).getMainDocumentPart();
		for (int level = 1; level <= 3; level++) {
			Style style = document.getStyleDefinitionsPart().getStyleById("Heading" + level);
			assertThat(style.getName().getVal()).isEqualTo("heading " + level);
			assertThat(style.getPPr().getOutlineLvl().getVal()).isEqualTo(level - 1);
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void load_picturesAndTables_areComplete(Path file) throws Exception {
		WordprocessingMLPackage word = WordprocessingMLPackage.load(file.toFile());
		MainDocumentPart document = word.getMainDocumentPart();
		for (Inline picture : find(document, Inline.class)) {
			String relation = picture.getGraphic().getGraphicData().getPic().getBlipFill().getBlip().getEmbed();
			assertThat(document.getRelationshipsPart().getPart(relation)).isNotNull();
			assertThat(picture.getDocPr().getDescr()).isNotBlank();
		}
		assertThat(find(document, Tbl.class)).isNotEmpty();
		assertThat(word.getDocPropsCorePart().getContents().getTitle().getValue().getContent()).isNotEmpty();
	}

	private static <T> List<T> find(MainDocumentPart document, Class<T> type) throws Exception {
		ClassFinder finder = new ClassFinder(type);
		new TraversalUtil(document.getContents(), finder);
		return finder.results.stream().map(type::cast).toList();
	}

	private static String text(P paragraph) throws Exception {
		return TextUtils.getText(paragraph);
	}
}
