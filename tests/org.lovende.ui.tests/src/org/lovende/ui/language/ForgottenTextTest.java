package org.lovende.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.lovende.repository.InterventionSummary;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.forms.FormEditor;
import org.lovende.ui.forms.FormPage;
import org.lovende.ui.forms.Forms;
import org.lovende.ui.welcome.WelcomeEditor;

/**
 * Reads every view, form and dialog of the workbench and looks for texts that are in none of the files with texts: those would stay as they are in
 * another language, as under a pseudo-locale.
 */
@InWorkbench
class ForgottenTextTest {
	private final KnownTexts known = new KnownTexts(Path.of(System.getProperty("lovende.root")), RunningWorkbench.locale());
	private final ShownTexts shown = new ShownTexts();

	@Test
	void texts_ofAllViewsFormsAndDialogs_areInTheFilesWithTexts() throws Exception {
		WrittenContent content = new WrittenContent(known);
		content.addNames(Workplace.current().repository(), RunningWorkbench.locale());
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		// the explorer shows the parts of whatever has been opened before
		for (InterventionSummary summary : Workplace.current().repository().list())
			Workplace.current().documents().find(summary.id()).ifPresent(opened -> content.add(opened.intervention()));
		content.addHistory(Workplace.current().repository(), document.intervention().getId());
		WelcomeEditor.open(RunningWorkbench.page());
		readWindow();
		for (String view : views()) {
			RunningWorkbench.show(view, IViewPart.class);
			readWindow();
		}
		FormEditor editor = new Forms(RunningWorkbench.page()).open(document.intervention().getId(), document.name()).orElseThrow();
		RunningWorkbench.await("form", () -> editor.getTitle().equals(document.name()));
		for (FormPage page : FormPage.values()) {
			editor.show(page);
			readWindow();
		}
		readDialog("org.lovende.ui.settings", "Cancel", "Annullér");
		readDialog("org.lovende.ui.keys", "Close", "Luk");
		readDialog("org.lovende.ui.connect", "Cancel", "Annullér");
		for (String wizard : List.of("org.eclipse.ui.newWizard", "org.lovende.ui.exchange.import", "org.lovende.ui.exchange.export", "org.lovende.ui.exchange.pictures"))
			readDialog(wizard, "Cancel", "Annullér");
		assertThat(shown.all()).hasSizeGreaterThan(200);
		assertThat(shown.all().stream().filter(text -> !isPath(text) && !PlatformTexts.isOfThePlatform(text))
				.filter(text -> !known.isKnown(text)).toList()).isEmpty();
	}

	@Test
	void knownTexts_askedForATextOfTheCode_doNotKnowIt() {
		assertThat(known.size()).isGreaterThan(500);
		assertThat(List.of("Frobnicate", "Save the widgets now", "Core elements: frobnicate")).noneMatch(known::isKnown);
	}

	/** The files that were used last. */
	private static boolean isPath(String text) {
		return text.startsWith("/");
	}

	private static List<String> views() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.views"))
				.filter(element -> element.getName().equals("view")).map(element -> element.getAttribute("id")).filter(id -> id.startsWith("org.lovende."))
				.toList();
	}

	private void readWindow() {
		RunningWorkbench.dispatchAll();
		shown.read(RunningWorkbench.page().getWorkbenchWindow().getShell());
	}

	private void readDialog(String command, String english, String danish) {
		RunningWorkbench.fillIn(shown::read, RunningWorkbench.locale().getLanguage().equals("da") ? danish : english);
		RunningWorkbench.command(command);
	}
}
