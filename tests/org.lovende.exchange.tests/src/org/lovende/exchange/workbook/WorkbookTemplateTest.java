package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lovende.core.Interventions;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.MemoryTarget;

class WorkbookTemplateTest {
	@TempDir
	Path folder;

	static Stream<Locale> languages() {
		return Vocabulary.LANGUAGES.stream();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void import_unfilledTemplate_saysOnlyThatTheNameIsMissing(Locale locale) throws IOException {
		ImportPlan plan = WorkbookImport.read(List.of(template(locale)), Locale.ENGLISH);
		plan.resolve(new MemoryTarget());
		assertThat(plan.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.message()).contains("name of the intervention is missing");
			assertThat(problem.place().row()).isEqualTo(3);
		});
	}

	@Test
	void import_filledTemplate_givesTheIntervention() throws IOException {
		Path file = template(Interventions.DANISH);
		try (InputStream input = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(input)) {
			book.getSheet("indsats").getRow(2).getCell(1).setCellValue("Mentor");
			Row row = book.getSheet("resultater").createRow(1);
			List<String> cells = List.of("S1", "", "Øget tillid", "kort");
			for (int i = 0; i < cells.size(); i++)
				row.createCell(i).setCellValue(cells.get(i));
			try (OutputStream output = Files.newOutputStream(file)) {
				book.write(output);
			}
		}
		MemoryTarget target = new MemoryTarget();
		ImportPlan plan = WorkbookImport.read(List.of(file), Locale.ENGLISH);
		plan.apply(target);
		assertThat(plan.problems()).isEmpty();
		assertThat(target.only().getCurrentTheory().getOutcomes()).extracting("title").containsExactly("Øget tillid");
	}

	@ParameterizedTest
	@MethodSource("languages")
	void write_everyHeading_isExplainedAndEveryListHasAMenu(Locale locale) throws IOException {
		try (InputStream input = Files.newInputStream(template(locale)); XSSFWorkbook book = new XSSFWorkbook(input)) {
			assertThat(book.getSheetName(0)).isEqualTo(Vocabulary.guideName(locale));
			assertThat(book.getNumberOfSheets()).isEqualTo(WorkbookSchema.SHEETS.size() + 1);
			for (SheetContent content : WorkbookContent.empty()) {
				XSSFSheet sheet = book.getSheet(Vocabulary.name(content.sheet(), locale));
				assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
				for (int i = 0; i < content.columns().size(); i++) {
					ColumnDefinition column = content.columns().get(i);
					var heading = content.sheet().isKeyValue() ? sheet.getRow(i + 1).getCell(0) : sheet.getRow(0).getCell(i);
					assertThat(heading.getStringCellValue()).isEqualTo(Vocabulary.name(content.sheet(), column, locale));
					assertThat(heading.getCellComment().getString().getString()).contains(Vocabulary.help(content.sheet(), column, locale));
				}
				long lists = content.columns().stream().filter(column -> column.kind() == ValueKind.WORD || column.kind() == ValueKind.YES_NO).count();
				assertThat(sheet.getDataValidations()).hasSize((int) lists);
			}
		}
	}

	@Test
	void write_fails_keepsWhatWasThere() throws IOException {
		assertThatThrownBy(() -> WorkbookTemplate.write(folder, Interventions.DANISH)).isInstanceOf(IOException.class).hasMessageContaining("er en mappe");
		assertThat(folder).isEmptyDirectory();
	}

	private Path template(Locale locale) throws IOException {
		Path file = folder.resolve("template.xlsx");
		WorkbookTemplate.write(file, locale);
		return file;
	}
}
