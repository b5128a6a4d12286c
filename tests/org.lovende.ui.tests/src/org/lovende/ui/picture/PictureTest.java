package org.lovende.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Picture;
import org.lovende.diagram.SvgWriter;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.exchange.picture.PictureFormat;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;

/** Export, print and copy as picture, from the editors of the workbench. */
@InWorkbench
class PictureTest {
	@TempDir
	private Path folder;
	private OpenDocument document;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
	}

	private DiagramEditor editor(DiagramKind kind) {
		InterventionDiagramInput input = new InterventionDiagramInput(document.intervention().getId(), W1, kind, null);
		new DiagramEditors(RunningWorkbench.page()).open(input);
		DiagramEditor editor = (DiagramEditor) RunningWorkbench.page().findEditor(input);
		await("editor", editor::isOpen);
		return editor;
	}

	@ParameterizedTest
	@EnumSource
	void picture_ofEachEditor_isTheOneThatIsRendered(DiagramKind kind) throws Exception {
		byte[] rendered = svg(Diagrams.draw(document.intervention(), kind, RunningWorkbench.locale()));
		assertThat(svg(editor(kind).picture())).isEqualTo(rendered);
	}

	/** Whether the line at the bottom of the window says something. */
	private static boolean isSaid(String words) {
		return RunningWorkbench.controls(RunningWorkbench.page().getWorkbenchWindow().getShell()).filter(CLabel.class::isInstance).filter(Control::isVisible)
				.anyMatch(label -> words.equals(((CLabel) label).getText()));
	}

	private static byte[] svg(Picture picture) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		SvgWriter.write(picture, bytes);
		return bytes.toByteArray();
	}

	@ParameterizedTest
	@EnumSource
	void export_eachFormat_writesTheWholeFile(PictureFormat format) throws Exception {
		Path file = folder.resolve("Kort med æøå." + format);
		Files.writeString(file, "old");
		ExportPictureHandler.write(editor(DiagramKind.RESULT_MAP).picture(), file, format);
		byte[] bytes = Files.readAllBytes(file);
		switch (format) {
			case svg -> assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("<").contains("<svg").endsWith("</svg>\n");
			case png -> assertThat(bytes).startsWith(0x89, 'P', 'N', 'G');
			case pdf -> assertThat(bytes).startsWith('%', 'P', 'D', 'F');
		}
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).as("nothing is left beside it").containsExactly(file);
		}
		assertThat(isSaid("The picture is in " + file + ".")).isTrue();
	}

	@Test
	void export_whereNothingCanBeWritten_saysSoInOneSentence() throws Exception {
		Path file = Files.writeString(folder.resolve("a file"), "").resolve("map.svg");
		Picture picture = editor(DiagramKind.RESULT_MAP).picture();
		StringBuilder said = new StringBuilder();
		AtomicBoolean pressed = RunningWorkbench.fillIn(dialog -> said.append(RunningWorkbench.texts(dialog)), "OK");
		ExportPictureHandler.write(picture, file, PictureFormat.svg);
		assertThat(pressed).isTrue();
		assertThat(said.toString()).contains("could not be written to " + file).doesNotContain("Exception");
	}

	@Test
	void fileName_ofATitle_isOneThatEveryFileSystemTakes() {
		assertThat(ExportPictureHandler.fileName("Resultatkort – Støtte: \"a/b\"?\n")).isEqualTo("Resultatkort – Støtte a b");
		assertThat(ExportPictureHandler.withEnding("/x/map", PictureFormat.png)).isEqualTo(Path.of("/x/map.png"));
		assertThat(ExportPictureHandler.withEnding("/x/map.SVG", PictureFormat.png)).isEqualTo(Path.of("/x/map.SVG"));
	}

	@Test
	void copy_byTheCommand_putsThePictureOnTheClipboard() throws Exception {
		Picture picture = editor(DiagramKind.RESULT_MAP).picture();
		RunningWorkbench.command("org.lovende.ui.picture.copy");
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			ImageData pixels = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
			assertThat(pixels.width).isEqualTo(CopyPictureHandler.width(picture)).isGreaterThan((int) picture.width());
			assertThat((double) pixels.width / pixels.height).isBetween(0.99 * picture.width() / picture.height(), 1.01 * picture.width() / picture.height());
			assertThat(pixels.palette.getRGB(pixels.getPixel(2, 2))).isEqualTo(pixels.palette.getRGB(pixels.getPixel(pixels.width - 3, 2)));
		} finally {
			clipboard.dispose();
		}
		assertThat(isSaid("The picture is on the clipboard.")).isTrue();
	}

	@Test
	void copy_ofAnEmptyDiagram_saysThatThereIsNothing() throws Exception {
		editor(DiagramKind.PHASES);
		StringBuilder said = new StringBuilder();
		AtomicBoolean pressed = RunningWorkbench.fillIn(dialog -> said.append(RunningWorkbench.texts(dialog)), "OK");
		RunningWorkbench.command("org.lovende.ui.picture.copy");
		assertThat(pressed).isTrue();
		assertThat(said.toString()).contains("There are no phases yet");
	}

	@Test
	void commands_withoutADiagram_areNotOffered() {
		RunningWorkbench.page().closeAllEditors(false);
		assertThat(new ExportPictureHandler().isEnabled()).isFalse();
		editor(DiagramKind.RESULT_MAP);
		assertThat(new ExportPictureHandler().isEnabled()).isTrue();
		assertThat(new PrintPictureHandler().isEnabled()).isTrue();
	}

	@Test
	void print_toAFile_isOnePageWithThePictureOnIt() throws Exception {
		PrinterData toFile = Arrays.stream(Printer.getPrinterList()).filter(each -> "GtkPrintBackendFile".equals(each.driver)).findFirst().orElse(null);
		assumeThat(toFile).as("a printer that writes files, as GTK has").isNotNull();
		Path file = folder.resolve("kort.pdf");
		toFile.printToFile = true;
		toFile.fileName = file.toString();
		toFile.orientation = PrinterData.LANDSCAPE;
		assertThat(PrintPictureHandler.print(editor(DiagramKind.RESULT_MAP).picture(), toFile)).isTrue();
		assertThat(isSaid("The diagram was sent to " + file + ".")).isTrue();
		// GTK hands it over when the window goes on
		await("printed", () -> content(file).trim().endsWith("%%EOF"));
		String pdf = content(file);
		assertThat(pdf).startsWith("%PDF").containsPattern("/Count 1\\b");
		assertThat(Pattern.compile("/Subtype /Image").matcher(pdf).results().count()).isPositive();
	}

	private static String content(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void printedPage_ofAnyPicture_keepsItsShapeAndStaysOnThePaper() {
		Rectangle paper = new Rectangle(100, 100, 6600, 4700);
		Point dpi = new Point(600, 600);
		// wider than the paper: as wide as the paper
		assertThat(PrintedPage.place(paper, dpi, 3, 40)).isEqualTo(new Rectangle(100, 100, 6600, 2200));
		// higher than the paper: as high as the paper, in the middle
		assertThat(PrintedPage.place(paper, dpi, 0.5, 40)).isEqualTo(new Rectangle(100 + (6600 - 2350) / 2, 100, 2350, 4700));
		// small: no larger than it is
		assertThat(PrintedPage.place(paper, dpi, 2, 2)).isEqualTo(new Rectangle(100 + (6600 - 1200) / 2, 100, 1200, 600));
		// dots that are not square
		assertThat(PrintedPage.place(new Rectangle(0, 0, 2400, 1200), new Point(300, 150), 1, 40)).isEqualTo(new Rectangle(0, 0, 2400, 1200));
	}
}
