package org.lovende.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.core.edit.Change;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.ui.Brightness;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.problems.ProblemsView;

@InWorkbench
class SettingsTest {
	private static final String GTK_THEME_NAME = "gtk-theme-name";
	private static final int LANGUAGE = 0;
	private static final int LOOK = 1;
	private static final int TEXT_SIZE = 2;

	@AfterEach
	void asBefore() {
		Settings.current().setLook(Look.LIGHT);
		Settings.current().setTextSize(100);
		Settings.current().setLanguage(Optional.empty());
	}

	@Test
	void look_chosenInTheDialog_isSeenAtOnceAndTakenBackByCancel() {
		Settings.current().setLook(Look.LIGHT);
		RunningWorkbench.explorer();
		AtomicInteger seen = new AtomicInteger();
		RunningWorkbench.fillIn(dialog -> {
			choose(dialog, LOOK, Look.DARK.ordinal());
			RunningWorkbench.await("dark", () -> trees().allMatch(Brightness::isDark));
			seen.incrementAndGet();
		}, "Cancel");
		RunningWorkbench.command("org.lovende.ui.settings");
		assertThat(seen).hasValue(1);
		assertThat(Settings.current().look()).isEqualTo(Look.LIGHT);
		RunningWorkbench.await("light", () -> trees().noneMatch(Brightness::isDark));
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "CONTRAST" })
	void look_afterTheDarkOne_leavesNothingDarkBehindTheTools(Look look) {
		Settings.current().setLook(Look.DARK);
		RunningWorkbench.explorer();
		RunningWorkbench.await("dark", () -> tools().allMatch(SettingsTest::isDrawnDark));
		Settings.current().setLook(look);
		RunningWorkbench.await("bright", () -> tools().noneMatch(SettingsTest::isDrawnDark));
	}

	@Test
	void look_changed_leavesSelectedRowsLegible() throws Exception {
		RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		Tree explorer = trees().filter(Tree::isVisible).findFirst().orElseThrow();
		RunningWorkbench.show(ProblemsView.ID, ProblemsView.class);
		Tree findings = trees().filter(tree -> tree != explorer && tree.isVisible()).findFirst().orElseThrow();
		RunningWorkbench.await("findings", () -> findings.getItemCount() > 0 && findings.getItem(0).getItemCount() > 0);
		TreeItem row = findings.getItem(0).getItem(0);
		row.getParentItem().setExpanded(true);
		findings.setSelection(row);
		for (Look look : List.of(Look.DARK, Look.CONTRAST, Look.DARK, Look.LIGHT)) {
			Settings.current().setLook(look);
			Predicate<RGB> writing = look == Look.DARK ? SettingsTest::isNearlyWhite : SettingsTest::isNearlyBlack;
			RunningWorkbench.await("writing in the look " + look, () -> drawn(findings, findings.getSelection()[0].getBounds()).anyMatch(writing));
		}
	}

	@ParameterizedTest
	@CsvSource({ "Adwaita-dark, dark", "HighContrast, contrast", "HighContrastInverse, dark" })
	void look_ofTheSystem_isFollowedWhenItChanges(String theme, String look) throws Exception {
		Settings.current().setLook(Look.SYSTEM);
		RunningWorkbench.await("light", () -> theme().equals("org.lovende.app.light"));
		String before = NativeWidgets.gtkTheme().orElseThrow();
		try {
			setGtkTheme(theme);
			RunningWorkbench.await(look, () -> theme().equals("org.lovende.app." + look));
			RunningWorkbench.await("all of it " + look, () -> trees().allMatch(tree -> Brightness.isDark(tree) == look.equals("dark")));
		} finally {
			setGtkTheme(before);
		}
		RunningWorkbench.await("light again", () -> theme().equals("org.lovende.app.light"));
	}

	private static String theme() {
		return ((IThemeEngine) Display.getCurrent().getData("org.eclipse.e4.ui.css.swt.theme")).getActiveTheme().getId();
	}

	/** As the system's settings do it. SWT has no public name for that. */
	private static void setGtkTheme(String name) throws ReflectiveOperationException {
		ClassLoader swt = SWT.class.getClassLoader();
		Object settings = swt.loadClass("org.eclipse.swt.internal.gtk.GTK").getMethod("gtk_settings_get_default").invoke(null);
		swt.loadClass("org.eclipse.swt.internal.gtk.OS").getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class).invoke(null, settings,
				(GTK_THEME_NAME + '\0').getBytes(StandardCharsets.UTF_8), (name + '\0').getBytes(StandardCharsets.UTF_8), 0L);
	}

	private static boolean isNearlyWhite(RGB colour) {
		return Math.min(colour.red, Math.min(colour.green, colour.blue)) > 200;
	}

	private static boolean isNearlyBlack(RGB colour) {
		return Math.max(colour.red, Math.max(colour.green, colour.blue)) < 80;
	}

	private static Stream<ToolBar> tools() {
		return RunningWorkbench.controls(RunningWorkbench.page().getWorkbenchWindow().getShell()).filter(ToolBar.class::isInstance)
				.map(ToolBar.class::cast).filter(bar -> bar.isVisible() && bar.getSize().x > 0);
	}

	/** By what the screen shows in a corner, where no tool is. */
	private static boolean isDrawnDark(ToolBar bar) {
		return Brightness.isDark(drawn(bar, new Rectangle(0, 0, 1, 1)).findFirst().orElseThrow());
	}

	/** The colours that the screen shows in a part of a control. */
	private static Stream<RGB> drawn(Control control, Rectangle part) {
		Display display = control.getDisplay();
		Point corner = control.toDisplay(part.x, part.y);
		Image image = new Image(display, part.width, part.height);
		GC gc = new GC(display);
		gc.copyArea(image, corner.x, corner.y);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return IntStream.range(0, data.width * data.height).mapToObj(pixel -> data.palette.getRGB(data.getPixel(pixel % data.width, pixel / data.width)));
	}

	private static Stream<Tree> trees() {
		return RunningWorkbench.controls(RunningWorkbench.page().getWorkbenchWindow().getShell()).filter(Tree.class::isInstance)
				.map(Tree.class::cast);
	}

	@Test
	void language_chosenInTheDialog_isWrittenForTheNextStartWhichIsOffered() {
		RunningWorkbench.fillIn(dialog -> {
			choose(dialog, LANGUAGE, 1);
			choose(dialog, TEXT_SIZE, 3);
		}, "Use");
		RunningWorkbench.answer(null, "Later");
		RunningWorkbench.command("org.lovende.ui.settings");
		assertThat(Settings.current().language()).hasValue("da");
		assertThat(Settings.current().textSize()).isEqualTo(150);
	}

	@Test
	void keys_searchedFor_areThoseOfTheCommand() {
		AtomicInteger all = new AtomicInteger();
		RunningWorkbench.fillIn(dialog -> {
			all.set(table(dialog).getItemCount());
			RunningWorkbench.controls(dialog).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow().setText("save all");
			assertThat(List.of(table(dialog).getItems())).extracting(item -> item.getText(0)).containsExactly("Save all");
			assertThat(table(dialog).getItem(0).getText(1)).contains("Ctrl").contains("Shift").endsWith("S");
		}, "Close");
		RunningWorkbench.command("org.lovende.ui.keys");
		assertThat(all.get()).isGreaterThan(12);
	}

	@Test
	void autosave_withUnsavedChanges_savesThem() throws Exception {
		String id = RunningWorkbench.id(RunningWorkbench.W1);
		OpenDocument document = RunningWorkbench.open(id);
		String before = document.intervention().getOrganisation();
		set(document, "Herlev");
		assertThat(document.isDirty()).isTrue();
		Autosave.saveAll(Workplace.current().documents());
		RunningWorkbench.await("saved", () -> !document.isDirty() && !document.isSaving());
		assertThat(RunningWorkbench.<String>saved(id, saved -> saved.getOrganisation())).isEqualTo("Herlev");
		set(document, before);
		assertThat(document.trySave()).isTrue();
	}

	private static void set(OpenDocument document, String organisation) {
		document.execute(new Change(document.domain()).set(document.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, organisation)
				.command("Organisation"));
	}

	private static Table table(Shell dialog) {
		return RunningWorkbench.controls(dialog).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
	}

	private static void choose(Shell dialog, int combo, int index) {
		Combo chosen = RunningWorkbench.controls(dialog).filter(Combo.class::isInstance).map(Combo.class::cast).skip(combo).findFirst().orElseThrow();
		chosen.select(index);
		chosen.notifyListeners(SWT.Selection, new Event());
	}
}
