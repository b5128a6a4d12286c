package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.MemoryTarget;
import org.lovende.exchange.Problem;
import org.lovende.model.intervention.Intervention;

/** Files that real programs write, and files that are none of ours. */
class XlsxFilesTest {
	@TempDir
	Path folder;

	@Test
	void read_numbersFormulasAndDates_giveTheirValues() throws IOException {
		Path file = workbook(book -> {
			rows(book.createSheet("udviklingspunkter"), new Object[] { "id", "titel", "vigtighed", "lethed" },
					new Object[] { 1, "Besøg", 7, 0.29 }, new Object[] { 2, "Møde", null, null });
			Sheet points = book.getSheet("udviklingspunkter");
			points.getRow(2).createCell(2).setCellFormula("C2+1");
			points.getRow(2).createCell(3).setCellFormula("IF(C2>5,8,2)");
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
			rows(book.createSheet("runder"), new Object[] { "id", "titel", "dato" }, new Object[] { "R1", "Forår", null });
			Cell date = book.getSheet("runder").getRow(1).createCell(2);
			date.setCellValue(LocalDate.of(2026, 1, 31));
			CellStyle style = book.createCellStyle();
			style.setDataFormat(book.createDataFormat().getFormat("dd-mm-yyyy"));
			date.setCellStyle(style);
		});
		Intervention intervention = load(file);
		assertThat(intervention.getDevelopmentPoints()).extracting("workbookId").containsExactly("1", "2");
		assertThat(intervention.getDevelopmentPoints()).extracting("importance").containsExactly(7.0, 8.0);
		assertThat(intervention.getDevelopmentPoints()).extracting("ease").containsExactly(0.29, 8.0);
		assertThat(intervention.getRounds().get(0).getDate()).isEqualTo(LocalDate.of(2026, 1, 31));
	}

	@Test
	void read_amountShownWithTwoDecimals_hasTwoDecimals() throws IOException {
		Path file = workbook(book -> {
			rows(book.createSheet("costs"), new Object[] { "id", "title", "kind", "amount" }, new Object[] { "C1", "Course", "setup", 1500.5 });
			CellStyle style = book.createCellStyle();
			style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
			book.getSheet("costs").getRow(1).getCell(3).setCellStyle(style);
		});
		assertThat(load(file).getCosts().get(0).getAmount()).hasToString("1500.50");
	}

	@Test
	void read_datesFrom1904_areRight() throws IOException {
		Path file = workbook(book -> {
			((XSSFWorkbook) book).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
			rows(book.createSheet("rounds"), new Object[] { "id", "title", "date" }, new Object[] { "R1", "Spring", 1.0 });
			CellStyle style = book.createCellStyle();
			style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
			book.getSheet("rounds").getRow(1).getCell(2).setCellStyle(style);
		});
		assertThat(load(file).getRounds().get(0).getDate()).isEqualTo(LocalDate.of(1904, 1, 2));
	}

	@Test
	void read_formulaWithAnError_isAnErrorAtItsCell() throws IOException {
		Path file = workbook(book -> {
			rows(book.createSheet("costs"), new Object[] { "id", "title", "kind", "amount" }, new Object[] { "C1", "Course", "setup", null });
			book.getSheet("costs").getRow(1).createCell(3).setCellFormula("1/0");
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
		Problem problem = single(file);
		assertThat(problem.place().row()).isEqualTo(2);
		assertThat(problem.place().column()).isEqualTo("amount");
		assertThat(problem.value()).isEqualTo("#DIV/0!");
	}

	@Test
	void read_formulaWithoutStoredValue_isAnErrorAtItsCell() throws IOException {
		Path file = workbook(book -> {
			rows(book.createSheet("costs"), new Object[] { "id", "title", "kind", "amount" }, new Object[] { "C1", "Course", "setup", null });
			book.getSheet("costs").getRow(1).createCell(3).setCellFormula("1+1");
		});
		Problem problem = single(file);
		assertThat(problem.place().column()).isEqualTo("amount");
		assertThat(problem.message()).contains("no stored value");
	}

	@Test
	void read_emptySheetOfANewWorkbook_isPassedOver() throws IOException {
		assertThat(load(workbook(book -> book.createSheet("Ark1"))).getName()).isEqualTo("Plan");
	}

	@Test
	void read_textFile_isNoWorkbook() throws IOException {
		assertOnly(Files.writeString(folder.resolve("plan.xlsx"), "not a workbook"), "is no workbook");
	}

	@Test
	void read_wordDocument_isNoWorkbook() throws IOException {
		Path file = folder.resolve("plan.xlsx");
		try (XWPFDocument document = new XWPFDocument(); OutputStream output = Files.newOutputStream(file)) {
			document.createParagraph().createRun().setText("Plan");
			document.write(output);
		}
		assertOnly(file, "is no workbook");
	}

	@Test
	void read_archiveOfAnotherKind_isNoWorkbook() throws IOException {
		Path file = folder.resolve("plan.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("plan.txt"));
			zip.write("plan".getBytes(StandardCharsets.UTF_8));
		}
		assertOnly(file, "is no workbook");
	}

	@Test
	void read_halfAWorkbook_isDamaged() throws IOException {
		Path file = workbook(book -> book.createSheet("phases"));
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
		assertOnly(file, "damaged");
	}

	@Test
	void read_emptyFile_isSaidToBeEmpty() throws IOException {
		assertOnly(Files.createFile(folder.resolve("plan.xlsx")), "is empty");
		Files.createFile(Tables.named(folder.resolve("tables"), "Plan").folder().resolve("phases.csv"));
		assertOnly(folder.resolve("tables"), "is empty");
	}

	@Test
	void read_nothingThere_isSaid() throws IOException {
		assertOnly(folder.resolve("plan.xlsx"), "no file or folder");
		assertOnly(Files.createDirectory(folder.resolve("empty")), "no .csv files");
		assertOnly(Tables.named(folder.resolve("tables"), "Plan").folder().resolve("intervention.csv"), "give the folder");
	}

	@Test
	void read_oldFormat_saysToSaveItAgain() throws IOException {
		Path file = folder.resolve("plan.xlsx");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream output = Files.newOutputStream(file)) {
			book.createSheet("intervention");
			book.write(output);
		}
		assertOnly(file, "old format .xls");
	}

	@Test
	void read_protectedByPassword_saysSo() throws Exception {
		Path plain = workbook(book -> book.createSheet("phases"));
		Path file = folder.resolve("protected.xlsx");
		try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream output = Files.newOutputStream(file)) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream encrypted = encryptor.getDataStream(system)) {
				Files.copy(plain, encrypted);
			}
			system.writeFilesystem(output);
		}
		assertOnly(file, "password");
	}

	@Test
	void read_zipBomb_isNotOpened() throws IOException {
		Path file = folder.resolve("bomb.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			byte[] nothing = new byte[1 << 20];
			for (int i = 0; i < 300; i++)
				zip.write(nothing);
		}
		assertThat(Files.size(file)).isLessThan(Limits.MEGABYTE);
		assertOnly(file, "unpacks to far more");
	}

	@Test
	void read_largeFile_isNotOpened() throws IOException {
		Path file = folder.resolve("large.xlsx");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(Limits.MAX_FILE_BYTES + 1);
		}
		assertOnly(file, "larger than 50 MB");
	}

	@Test
	void read_tooManyRows_isAnErrorOfTheSheet() throws IOException {
		Path file = folder.resolve("rows.xlsx");
		try (SXSSFWorkbook book = new SXSSFWorkbook(100); OutputStream output = Files.newOutputStream(file)) {
			rows(book.createSheet("intervention"), new Object[] { "key", "value" }, new Object[] { "name", "Plan" });
			Sheet phases = book.createSheet("phases");
			rows(phases, new Object[] { "id", "title" });
			for (int i = 1; i <= Limits.MAX_ROWS + 1; i++) {
				Row row = phases.createRow(i);
				row.createCell(0).setCellValue("F" + i);
				row.createCell(1).setCellValue("Phase " + (i * 2654435761L % 1000003));
			}
			book.write(output);
		}
		assertThat(WorkbookImport.read(List.of(file), Locale.ENGLISH).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.place().sheet()).isEqualTo("phases");
			assertThat(problem.message()).contains("100000");
		});
	}

	@Test
	void read_externalEntity_isNotOpened() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		Path plain = workbook(book -> rows(book.createSheet("phases"), new Object[] { "id", "title" }, new Object[] { "F1", "Start" }));
		Path file = folder.resolve("entity.xlsx");
		try (ZipFile original = new ZipFile(plain.toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (ZipEntry entry : Collections.list(original.entries())) {
				String text = new String(original.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
				if (entry.getName().equals("xl/worksheets/sheet2.xml"))
					text = text.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>").replace("<sheetData>",
							"<sheetData><row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(text.getBytes(StandardCharsets.UTF_8));
			}
		}
		Problem problem = single(file);
		assertThat(problem.message()).contains("damaged");
		assertThat(problem.toString()).doesNotContain("secret\"");
	}

	private Path workbook(Consumer<Workbook> content) throws IOException {
		Path file = folder.resolve("plan.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream output = Files.newOutputStream(file)) {
			rows(book.createSheet("intervention"), new Object[] { "key", "value" }, new Object[] { "name", "Plan" });
			content.accept(book);
			book.write(output);
		}
		return file;
	}

	private static void rows(Sheet sheet, Object[]... rows) {
		for (int r = 0; r < rows.length; r++) {
			Row row = sheet.createRow(r);
			for (int c = 0; c < rows[r].length; c++)
				if (rows[r][c] instanceof Number number)
					row.createCell(c).setCellValue(number.doubleValue());
				else if (rows[r][c] != null)
					row.createCell(c).setCellValue(rows[r][c].toString());
		}
	}

	private static Intervention load(Path file) {
		MemoryTarget target = new MemoryTarget();
		ImportPlan plan = WorkbookImport.read(List.of(file), Locale.ENGLISH);
		plan.apply(target);
		assertThat(plan.problems()).isEmpty();
		return target.only();
	}

	private static Problem single(Path file) {
		MemoryTarget target = new MemoryTarget();
		ImportPlan plan = WorkbookImport.read(List.of(file), Locale.ENGLISH);
		plan.apply(target);
		assertThat(target.interventions()).isEmpty();
		assertThat(plan.problems()).hasSize(1);
		return plan.problems().get(0);
	}

	private static void assertOnly(Path file, String message) {
		Problem problem = single(file);
		assertThat(problem.isError()).isTrue();
		assertThat(problem.message()).contains(message);
		assertThat(problem.place().file()).startsWith(file.toString());
	}
}
