package org.lovende.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lovende.ui.RunningWorkbench.W1;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.edit.Change;
import org.lovende.diagram.Diagrams;
import org.lovende.exchange.picture.PictureFormat;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.program.PictureBatch;
import org.lovende.program.RepositoryImport;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.forms.FormEditor;

@InWorkbench
class ExchangeTest {
	private static final String NAME = "Hentet fra en fil";
	private static final String NEXT = "Next >";

	@TempDir
	private Path folder;
	private final Repository repository = Workplace.current().repository();

	@Test
	void import_ofAFolderOfTables_isSeenBeforeAndThenShown() throws Exception {
		tables("id,title\nunge,Unge med misbrug\n");
		List<String> seen = new ArrayList<>();
		AtomicBoolean done = RunningWorkbench.fillIn(dialog -> {
			preview(dialog);
			seen.addAll(rows(dialog));
			assertThat(RunningWorkbench.texts(dialog)).contains("Undo cannot take this back", "trash");
			assertThat(names()).doesNotContain(NAME);
		}, "Import");
		RunningWorkbench.command("org.lovende.ui.exchange.import");
		assertThat(done).isTrue();
		assertThat(seen).anyMatch(row -> row.startsWith("Added | Target group | Unge med misbrug"));
		RunningWorkbench.await("import", () -> names().contains(NAME));
		RunningWorkbench.await("form", () -> RunningWorkbench.page().getActiveEditor() instanceof FormEditor editor && editor.getTitle().equals(NAME));
		String id = RunningWorkbench.id(NAME);
		assertThat(repository.commits(id)).hasSize(1);
		RunningWorkbench.page().closeAllEditors(false);
		repository.delete(id);
	}

	@Test
	void import_intoAnOpenIntervention_isOneStepThatUndoTakesBackAndNotSavedBefore() throws Exception {
		tables("id,title\nunge,Unge med misbrug\n");
		RunningWorkbench.fillIn(this::preview, "Import");
		RunningWorkbench.command("org.lovende.ui.exchange.import");
		String id = RunningWorkbench.id(NAME);
		OpenDocument document = RunningWorkbench.open(id);
		document.execute(new Change(document.domain()).set(document.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, "Ikke gemt endnu")
				.command("Set"));

		tables("id,title\nunge,Unge med et misbrug\nny,Nyt\n");
		List<String> seen = new ArrayList<>();
		AtomicBoolean again = RunningWorkbench.fillIn(dialog -> {
			preview(dialog);
			seen.addAll(rows(dialog));
			assertThat(RunningWorkbench.texts(dialog)).contains("one step, which Undo takes back");
		}, "Import");
		RunningWorkbench.command("org.lovende.ui.exchange.import");
		assertThat(again).isTrue();
		assertThat(seen).hasSize(2).anyMatch(row -> row.startsWith("Changed") && row.contains("Unge med et misbrug"));
		assertThat(targetGroups(document)).containsExactly("Unge med et misbrug", "Nyt");
		assertThat(document.undoLabel()).isEqualTo("Import “" + NAME + "”");
		assertThat(document.intervention().getOrganisation()).isEqualTo("Ikke gemt endnu");
		assertThat(commits(id)).isEqualTo(1);

		document.undo();
		assertThat(targetGroups(document)).containsExactly("Unge med misbrug");
		assertThat(document.intervention().getOrganisation()).isEqualTo("Ikke gemt endnu");
		document.redo();
		assertThat(document.trySave()).isTrue();
		assertThat(commits(id)).isEqualTo(2);
		assertThat(targetGroups(document)).containsExactly("Unge med et misbrug", "Nyt");
		RunningWorkbench.page().closeAllEditors(false);
		repository.delete(id);
	}

	@Test
	void import_intoAnInterventionThatIsNotOpen_isKeptAtOnceAndItsHistoryTakesItBack() throws Exception {
		tables("id,title\nunge,Unge med misbrug\n");
		new RepositoryImport(repository, RunningWorkbench.locale()).importAll(List.of(folder), "Import");
		String id = RunningWorkbench.id(NAME);
		assertThat(Workplace.current().documents().find(id)).isEmpty();

		tables("id,title\nunge,Unge med et misbrug\n");
		AtomicBoolean again = RunningWorkbench.fillIn(dialog -> {
			preview(dialog);
			assertThat(RunningWorkbench.texts(dialog)).contains("It is not open here, so Undo cannot take the import back.", "The history can")
					.doesNotContain("one step");
		}, "Import");
		RunningWorkbench.command("org.lovende.ui.exchange.import");
		assertThat(again).isTrue();
		assertThat(commits(id)).isEqualTo(2);
		OpenDocument document = RunningWorkbench.open(id);
		assertThat(targetGroups(document)).containsExactly("Unge med et misbrug");
		assertThat(document.isDirty()).isFalse();
		assertThat(document.undoLabel()).isNull();

		// what the sentence says
		assertThat(document.restore(repository.at(id, repository.commits(id).get(1).time()), id, "As it was")).isTrue();
		assertThat(targetGroups(document)).containsExactly("Unge med misbrug");
		assertThat(document.trySave()).isTrue();
		RunningWorkbench.page().closeAllEditors(false);
		repository.delete(id);
	}

	private static List<String> targetGroups(OpenDocument document) {
		return document.intervention().getTargetGroups().stream().map(TargetGroup::getTitle).toList();
	}

	@Test
	void import_ofAFileWithErrors_namesEachPlaceAndImportsNothing() throws Exception {
		tables("id,titel,colour\nunge,Unge,red\n");
		List<String> seen = new ArrayList<>();
		RunningWorkbench.fillIn(dialog -> {
			preview(dialog);
			seen.addAll(rows(dialog));
			assertThat(RunningWorkbench.buttons(dialog, "Import").get(0).isEnabled()).isFalse();
		}, "Cancel");
		RunningWorkbench.command("org.lovende.ui.exchange.import");
		assertThat(seen).anyMatch(row -> row.startsWith("Error | ") && row.contains("target-groups") && row.contains("colour"));
		assertThat(names()).doesNotContain(NAME);
	}

	@Test
	void export_asAWorkbook_isWhatTheUserSeesAndImportingItChangesNothing() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		document.execute(new Change(document.domain()).set(document.intervention(), InterventionPackage.Literals.INTERVENTION__PURPOSE, "Ikke gemt endnu")
				.command("Set"));
		Path file = folder.resolve("w1.xlsx");
		AtomicBoolean done = RunningWorkbench.fillIn(dialog -> {
			RunningWorkbench.await("intervention", () -> combos(dialog).get(0).getText().equals(W1));
			choose(dialog, "Workbook for Excel, which can be imported again (.xlsx)");
			RunningWorkbench.await("next", () -> RunningWorkbench.buttons(dialog, NEXT).get(0).isEnabled());
			RunningWorkbench.press(RunningWorkbench.buttons(dialog, NEXT).get(0));
			leaveClosed(dialog, "Open it afterwards");
			path(dialog).setText(file.toString());
		}, "Export");
		RunningWorkbench.command("org.lovende.ui.exchange.export");
		assertThat(done).isTrue();
		assertThat(file).isNotEmptyFile();

		AtomicBoolean same = RunningWorkbench.fillIn(dialog -> {
			look(dialog, file);
			RunningWorkbench.await("compared with what the user sees", () -> RunningWorkbench.texts(dialog).contains("is exactly as in the file"));
		}, "Cancel");
		RunningWorkbench.command("org.lovende.ui.exchange.import");
		assertThat(same).isTrue();
		document.undo();
	}

	@Test
	void pictures_ofAllInterventions_comeIntoTheFolderTogether() throws Exception {
		RunningWorkbench.page().closeAllEditors(false);
		Path pictures = folder.resolve("pictures");
		AtomicBoolean told = RunningWorkbench.fillIn(dialog -> { }, "OK");
		AtomicBoolean done = RunningWorkbench.fillIn(dialog -> {
			RunningWorkbench.await("interventions", () -> tables(dialog).get(0).getItemCount() > 0);
			RunningWorkbench.press(RunningWorkbench.buttons(dialog, "Select all").get(0));
			RunningWorkbench.press(RunningWorkbench.buttons(dialog, NEXT).get(0));
			leaveClosed(dialog, "Open the folder afterwards");
			choose(dialog, "PNG, pixels for printing");
			choose(dialog, "SVG, sharp at any size");
			path(dialog).setText(pictures.toString());
		}, "Draw");
		RunningWorkbench.command("org.lovende.ui.exchange.pictures");
		assertThat(done).isTrue();
		assertThat(told).isTrue();
		try (Stream<Path> files = Files.list(pictures)) {
			List<String> drawn = files.map(Path::getFileName).map(Path::toString).toList();
			assertThat(drawn).contains(W1 + " – Resultatkort.svg").allMatch(name -> name.endsWith(".svg"));
		}
	}

	@Test
	void pictures_stoppedOnTheWay_leaveTheFolderAsItWas() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		Path other = Files.writeString(folder.resolve("other.txt"), "stays");
		try (PictureBatch batch = new PictureBatch(Diagrams.KINDS, List.of(PictureFormat.svg), folder, null, RunningWorkbench.locale())) {
			batch.draw(document.intervention(), () -> false);
			assertThatThrownBy(() -> batch.draw(document.intervention(), () -> true)).isInstanceOf(CancellationException.class);
		}
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).containsExactly(other);
		}
	}

	private void tables(String targetGroups) throws IOException {
		Files.writeString(folder.resolve("intervention.csv"), "key,value\nname," + NAME + "\npurpose,Ro\n", StandardCharsets.UTF_8);
		Files.writeString(folder.resolve("target-groups.csv"), targetGroups, StandardCharsets.UTF_8);
	}

	private static void look(Shell dialog, Path file) {
		path(dialog).setText(file.toString());
		RunningWorkbench.press(RunningWorkbench.buttons(dialog, NEXT).get(0));
	}

	private void preview(Shell dialog) {
		look(dialog, folder);
		RunningWorkbench.await("preview", () -> !rows(dialog).isEmpty());
	}

	/** The rows of the tables that are seen, their cells separated by bars. */
	private static List<String> rows(Shell dialog) {
		return tables(dialog).stream().filter(Table::isVisible).flatMap(table -> Arrays.stream(table.getItems())).map(ExchangeTest::cells).toList();
	}

	private static String cells(TableItem item) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < item.getParent().getColumnCount(); column++)
			cells.add(item.getText(column));
		return String.join(" | ", cells);
	}

	private static List<Table> tables(Shell dialog) {
		return RunningWorkbench.controls(dialog).filter(Table.class::isInstance).map(Table.class::cast).toList();
	}

	private static List<Combo> combos(Shell dialog) {
		return RunningWorkbench.controls(dialog).filter(Combo.class::isInstance).map(Combo.class::cast).filter(Combo::isVisible).toList();
	}

	/** The field in which a path can be typed. */
	private static Combo path(Shell dialog) {
		return combos(dialog).stream().filter(combo -> (combo.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow();
	}

	private static void choose(Shell dialog, String words) {
		Button button = RunningWorkbench.buttons(dialog, words).get(0);
		if ((button.getStyle() & SWT.RADIO) != 0)
			RunningWorkbench.controls(button.getParent()).filter(Button.class::isInstance).map(Button.class::cast).filter(Button::getSelection)
					.forEach(other -> select(other, false));
		select(button, !button.getSelection());
	}

	private static void leaveClosed(Shell dialog, String words) {
		select(RunningWorkbench.buttons(dialog, words).get(0), false);
	}

	private static void select(Button button, boolean selected) {
		button.setSelection(selected);
		button.notifyListeners(SWT.Selection, new Event());
	}

	private List<String> names() {
		try {
			return repository.list().stream().map(InterventionSummary::name).toList();
		} catch (RepositoryException e) {
			throw new AssertionError(e);
		}
	}

	private int commits(String id) {
		try {
			return repository.commits(id).size();
		} catch (RepositoryException e) {
			throw new AssertionError(e);
		}
	}
}
