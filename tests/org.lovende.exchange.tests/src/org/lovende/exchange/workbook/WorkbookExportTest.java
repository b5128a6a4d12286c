package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.Interventions;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;

class WorkbookExportTest {
	@TempDir
	Path folder;

	@Test
	void write_exampleAsCsv_hasTheTablesOfItsLanguage() throws IOException {
		Intervention intervention = Examples.load(Examples.HEALTH);
		Path danish = folder.resolve("danish");
		WorkbookExport.write(intervention, danish, Interventions.DANISH);
		assertThat(names(danish)).containsExactly("aktiviteter.csv", "forandringsteorier.csv", "indsats.csv", "kerneelementer.csv", "pile.csv",
				"resultater.csv");
		assertThat(Files.readString(danish.resolve("pile.csv"))).startsWith("\uFEFFforandringsteori;fra;til;begrundelse;sikkerhed;")
				.contains("\r\nT1;S2;M1;;antaget;");
		Path english = folder.resolve("english");
		WorkbookExport.write(intervention, english, Locale.ENGLISH);
		assertThat(Files.readString(english.resolve("links.csv"))).startsWith("\uFEFFtheory,from,to,").contains("\r\nT1,S2,M1,,assumed,");
	}

	@Test
	void write_sheetWithADanishLetterInItsName_isAFileWithout() throws IOException {
		WorkbookExport.write(Examples.load(Examples.MENTORING), folder.resolve("plan"), Interventions.DANISH);
		assertThat(names(folder.resolve("plan"))).contains("maalgrupper.csv").allMatch(name -> name.matches("[a-z.-]+"));
	}

	@Test
	void write_textLikeAFormula_isTextInBothForms() throws IOException {
		Intervention intervention = Examples.load(Examples.HEALTH);
		intervention.setPurpose("=HYPERLINK(\"http://example.org\")");
		intervention.setMethods("'=kept");
		WorkbookExport.write(intervention, folder.resolve("plan.xlsx"), Locale.ENGLISH);
		try (InputStream input = Files.newInputStream(folder.resolve("plan.xlsx")); XSSFWorkbook book = new XSSFWorkbook(input)) {
			XSSFCell cell = book.getSheet("intervention").getRow(4).getCell(1);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
		}
		WorkbookExport.write(intervention, folder.resolve("plan"), Locale.ENGLISH);
		assertThat(Files.readString(folder.resolve("plan/intervention.csv"))).contains("'=HYPERLINK").contains("''=kept");
	}

	@Test
	void write_again_replacesTheFolderAsAWhole() throws IOException {
		Path out = folder.resolve("plan");
		WorkbookExport.write(Examples.load(Examples.HEALTH), out, Interventions.DANISH);
		WorkbookExport.write(Examples.load(Examples.NETWORK), out, Interventions.DANISH);
		assertThat(names(out)).containsExactly("aktiviteter.csv", "indsats.csv", "kerneelementer.csv", "kilder.csv");
		assertThat(names(folder)).containsExactly("plan");
	}

	@Test
	void write_folderWithOtherFiles_isRefusedAndKept() throws IOException {
		Path out = Files.createDirectory(folder.resolve("plan"));
		Files.writeString(out.resolve("thesis.docx"), "my only copy");
		Intervention intervention = Examples.load(Examples.HEALTH);
		assertThatThrownBy(() -> WorkbookExport.write(intervention, out, Locale.ENGLISH)).isInstanceOf(IOException.class)
				.hasMessageContaining("thesis.docx");
		assertThat(names(out)).containsExactly("thesis.docx");
		assertThat(names(folder)).containsExactly("plan");
	}

	@Test
	void write_formAgainstTheKindOfOutput_isRefused() throws IOException {
		Intervention intervention = Examples.load(Examples.HEALTH);
		Path file = Files.writeString(folder.resolve("plan"), "a file");
		assertThatThrownBy(() -> WorkbookExport.write(intervention, file, Locale.ENGLISH)).isInstanceOf(IOException.class)
				.hasMessageContaining("is a file");
		assertThatThrownBy(() -> WorkbookExport.write(intervention, WorkbookFormat.XLSX, folder, Locale.ENGLISH)).isInstanceOf(IOException.class)
				.hasMessageContaining("is a folder");
		assertThat(names(folder)).containsExactly("plan");
		assertThat(file).hasContent("a file");
	}

	@Test
	void write_textTooLongForACell_saysWhereAndLeavesNothingBehind() throws IOException {
		Intervention intervention = Examples.load(Examples.HEALTH);
		intervention.setPurpose("x".repeat(40_000));
		assertThatThrownBy(() -> WorkbookExport.write(intervention, folder.resolve("plan.xlsx"), Locale.ENGLISH)).isInstanceOf(IOException.class)
				.hasMessageContaining("purpose");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void write_ids_onlyWhereTheyAreNeeded() throws IOException {
		Intervention intervention = Examples.load(Examples.HEALTH);
		WorkbookExport.write(intervention, folder.resolve("plan"), Locale.ENGLISH);
		assertThat(Files.readString(folder.resolve("plan/outcomes.csv"))).doesNotContain("uuid");
		intervention.getSources().add(InterventionFactory.eINSTANCE.createKnowledgeSource());
		intervention.getSources().get(0).setId("11111111-2222-4333-8444-555555555555");
		intervention.getSources().get(0).getSupports().add(intervention.getTheories().get(0).getLinks().get(0));
		intervention.getCoreElements().get(0).setId("22222222-2222-4333-8444-555555555555");
		WorkbookExport.write(intervention, folder.resolve("plan"), Locale.ENGLISH);
		assertThat(Files.readString(folder.resolve("plan/links.csv"))).contains(",constructed,id\r\nT1,A,S1,")
				.contains("," + intervention.getTheories().get(0).getLinks().get(0).getId() + "\r\n");
		assertThat(Files.readString(folder.resolve("plan/core-elements.csv"))).contains(",uuid").contains(",22222222-2222-4333-8444-555555555555");
	}

	private static Stream<String> names(Path directory) throws IOException {
		try (Stream<Path> entries = Files.list(directory)) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList().stream();
		}
	}
}
