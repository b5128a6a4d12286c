package org.lovende.ui.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.ModelLabels;
import org.lovende.core.check.Checks;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.RepositoryException;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.diagram.MapAuthor;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.forms.FormEditor;
import org.lovende.ui.forms.FormInput;
import org.lovende.ui.forms.FormPage;

/**
 * The user's whole job with mouse and keys: a new intervention by the wizard, everything of an example written off into forms, map and tables, a
 * finding of the checks solved, the description exported, all closed and opened again. What has come of it is compared with the example as it was imported.
 */
@InWorkbench(minutes = 10)
@EnabledIfSystemProperty(named = "lovende.job", matches = "true")
class WholeJobTest {
	private static final String NAME = "Skrevet af";
	/** So many arrows are drawn on the map; the next ones are written in the tables, the last ones pasted there. */
	private static final int DRAWN = 3;
	private static final int WRITTEN = 4;

	@TempDir
	private Path folder;
	private final Desk desk = new Desk();

	@AfterEach
	void remove() throws RepositoryException {
		RunningWorkbench.page().closeAllEditors(false);
		for (InterventionSummary summary : Workplace.current().repository().list())
			if (summary.name().equals(NAME)) {
				Workplace.current().documents().drop(summary.id());
				Workplace.current().repository().delete(summary.id());
			}
		RunningWorkbench.explorer().refreshContents();
	}

	@Test
	void healthActivities_writtenOff_equalTheImportedExample() throws Exception {
		writeOff(RunningWorkbench.W1);
	}

	@Test
	void infantProgramme_writtenOff_equalsTheImportedExample() throws Exception {
		writeOff("Den intensive spædeindsats");
	}

	private void writeOff(String example) throws Exception {
		Intervention original = open(RunningWorkbench.id(example)).intervention();
		begin(original);
		String id = RunningWorkbench.id(NAME);
		OpenDocument own = Workplace.current().documents().find(id).orElseThrow();
		Script script = new Script(own, original);
		FormAuthor forms = new FormAuthor(desk, script);
		forms.write();
		if (original.getCurrentTheory() != null)
			theory(script, forms);
		assertThat(SameContent.differences(original, own.intervention())).isEmpty();
		assertThat(findings(own.intervention())).isEqualTo(findings(original));
		save(own);
		export(original);
		reopen(id, original);
		Workplace.current().documents().release(original.getId());
	}

	private static OpenDocument open(String id) throws Exception {
		CompletableFuture<OpenDocument> opening = Workplace.current().documents().open(id);
		await("original", opening::isDone);
		return opening.get();
	}

	/** Makes the intervention with what the wizard asks for. */
	private void begin(Intervention original) {
		desk.window().forceActive();
		RunningWorkbench.explorer();
		RunningWorkbench.use(dialog -> wizard(dialog, original));
		Hand.press("ctrl+n");
		await("form", () -> RunningWorkbench.page().getActiveEditor() instanceof FormEditor editor && editor.getTitle().equals(NAME)
				&& Workplace.current().documents().find(editorId(editor)).isPresent());
	}

	private static String editorId(IEditorPart editor) {
		return ((FormInput) editor.getEditorInput()).interventionId();
	}

	private void wizard(Shell wizard, Intervention original) {
		await("the name has the keys", () -> desk.focus() == Desk.below(wizard, "Name"));
		desk.write(NAME);
		tabAndWrite(original.getOrganisation());
		tabAndWrite(original.getResponsible());
		desk.tab();
		desk.choose(ModelLabels.literal(original.getLanguage(), RunningWorkbench.locale()));
		Dialogs.press(desk, wizard, "Next >", () -> isShown(wizard, "Target group"));
		await("the purpose has the keys", () -> desk.focus() == Desk.below(wizard, "Purpose: what should the intervention achieve in the long run?"));
		writeIfAny(original.getPurpose());
		tabAndWrite(original.getTargetGroups().stream().map(TitledElement::getTitle).findFirst().orElse(null));
		// Enter goes on, as in any field of one line
		Hand.press("Return");
		await("last page", () -> isShown(wizard, "Strategic goals"));
		await("the goals have the keys", () -> desk.focus() == Desk.below(wizard, "Strategic goals"));
		Theory theory = original.getCurrentTheory();
		writeIfAny(theory == null ? null : lines(theory.getOutcomes().stream().filter(outcome -> outcome.getTerm() == OutcomeTerm.GOAL)));
		tabAndWrite(lines(original.getCoreElements().stream()));
		tabAndWrite(lines(original.getPhases().stream()));
		Dialogs.press(desk, wizard, "Create", wizard::isDisposed);
	}

	private static boolean isShown(Shell wizard, String label) {
		return RunningWorkbench.texts(wizard).lines().anyMatch(label::equals) && Desk.below(wizard, label).isVisible();
	}

	private void tabAndWrite(String words) {
		desk.tab();
		writeIfAny(words);
	}

	private void writeIfAny(String words) {
		if (words != null && !words.isEmpty())
			desk.write(words);
	}

	private static String lines(Stream<? extends TitledElement> elements) {
		return elements.map(TitledElement::getTitle).collect(Collectors.joining("\n"));
	}

	/** A box and the first arrows on the map, the others in the tables, one reason where a finding leads. */
	private void theory(Script script, FormAuthor forms) {
		Theory original = script.original().getCurrentTheory();
		forms.turnTo(FormPage.THEORY);
		Dialogs.press(desk, desk.window(), "Open: Result map", () -> !(RunningWorkbench.page().getActiveEditor() instanceof FormEditor));
		MapAuthor map = new MapAuthor(script.own());
		List<Outcome> outcomes = original.getOutcomes();
		map.pasteBoxes(script.own().getCoreElements().get(0), outcomes.get(0).getTitle());
		TheoryAuthor tables = new TheoryAuthor(desk, script, forms);
		tables.open();
		tables.pasteBoxes(outcomes.subList(1, outcomes.size()));
		desk.bringToFront("Result map");
		List<CausalLink> links = original.getLinks();
		CausalLink forgotten = links.stream().filter(link -> link.getRationale() != null).findFirst().orElseThrow();
		for (CausalLink link : links.subList(0, DRAWN))
			map.connect(tables.counterpart(link.getFrom()), tables.counterpart(link.getTo()), link == forgotten ? null : link.getRationale());
		solve(script, map, forgotten);
		tables.open();
		links.subList(DRAWN, WRITTEN).forEach(tables::draw);
		tables.pasteLinks(links.subList(WRITTEN, links.size()));
		tables.properties();
	}

	/** Writes a reason where the finding that it is missing leads. */
	private void solve(Script script, MapAuthor map, CausalLink forgotten) {
		CausalLink link = script.own().getCurrentTheory().getLinks().get(script.original().getCurrentTheory().getLinks().indexOf(forgotten));
		String finding = Checks.run(script.own()).stream().filter(each -> each.element() == link).findFirst().orElseThrow()
				.message(RunningWorkbench.locale());
		await("finding", () -> isListed(finding));
		Tree tree = findings().orElseThrow();
		desk.click("findings", tree, () -> tree.getItem(0).getBounds(), tree::isFocusControl);
		desk.goTo(tree, finding);
		Hand.press("Return");
		await("its arrow", () -> map.isReadyFor(link));
		Hand.press("F2");
		map.write(link, forgotten.getRationale());
		await("solved", () -> !isListed(finding));
	}

	private boolean isListed(String finding) {
		return findings().stream().flatMap(tree -> Arrays.stream(tree.getItems())).flatMap(step -> Arrays.stream(step.getItems()))
				.anyMatch(item -> item.getText().equals(finding));
	}

	private Optional<Tree> findings() {
		return tree("\\d\\. .*");
	}

	/** The tree whose first line is such. */
	private Optional<Tree> tree(String first) {
		return RunningWorkbench.controls(desk.window()).filter(control -> control instanceof Tree && control.isVisible()).map(Tree.class::cast)
				.filter(tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().matches(first)).findFirst();
	}

	private static List<String> findings(Intervention intervention) {
		return Checks.run(intervention).stream()
				.map(finding -> finding.rule() + ": " + finding.message(RunningWorkbench.locale()).replace(intervention.getName(), "")).toList();
	}

	private static void save(OpenDocument own) {
		Hand.press("ctrl+s");
		await("saved", () -> !own.isDirty() && !own.isSaving());
	}

	/** Exports for Word by the menu and the wizard, and looks for every chapter's content. */
	private void export(Intervention original) throws IOException {
		Path file = folder.resolve("indsats.docx");
		boolean[] done = { false };
		RunningWorkbench.use(dialog -> {
			await("intervention", () -> RunningWorkbench.controls(dialog).anyMatch(control -> control instanceof Combo combo && combo.getText().equals(NAME)));
			Dialogs.press(desk, dialog, "Next >", () -> desk.focus() instanceof Combo path && (path.getStyle() & SWT.READ_ONLY) == 0);
			desk.write(file.toString());
			Button open = RunningWorkbench.buttons(dialog, "Open it afterwards").get(0);
			while (desk.focus() != open)
				desk.tab();
			Hand.press("space");
			await("stays closed", () -> !open.getSelection());
			Dialogs.press(desk, dialog, "Export", dialog::isDisposed);
			done[0] = true;
		});
		desk.menu('f', 'e');
		await("exported", () -> done[0] && Files.exists(file));
		try (InputStream in = Files.newInputStream(file); XWPFDocument word = new XWPFDocument(in)) {
			List<String> headings = word.getParagraphs().stream().filter(paragraph -> Objects.toString(paragraph.getStyle(), "").startsWith("Heading"))
					.map(XWPFParagraph::getText).toList();
			Stream.of(original.getTargetGroups(), original.getCoreElements(), original.getDevelopmentPoints()).flatMap(List::stream)
					.forEach(part -> assertThat(headings).anyMatch(heading -> heading.endsWith(part.getTitle())));
			assertThat(headings).contains("Forandringsteori", "Arbejdsgange");
		}
	}

	/** Closes all editors by key, and opens the intervention from the tree. */
	private void reopen(String id, Intervention original) throws RepositoryException {
		while (RunningWorkbench.page().getEditorReferences().length > 0) {
			int open = RunningWorkbench.page().getEditorReferences().length;
			// out of the view in which was written last
			Hand.press("F12");
			await("an editor is active", () -> RunningWorkbench.page().getActivePart() == RunningWorkbench.page().getActiveEditor());
			Hand.press("ctrl+w");
			await("closed", () -> RunningWorkbench.page().getEditorReferences().length < open);
		}
		assertThat(RunningWorkbench.<List<?>>saved(id, saved -> SameContent.differences(original, saved))).isEmpty();
		Tree tree = tree("Aktivt fællesskab").orElseThrow();
		desk.click("tree", tree, () -> tree.getTopItem().getBounds(), tree::isFocusControl);
		Hand.press("Home");
		await("first line", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0] == tree.getItem(0));
		desk.goTo(tree, NAME);
		Hand.press("Return");
		await("form", () -> RunningWorkbench.page().getActiveEditor() instanceof FormEditor editor && editorId(editor).equals(id));
		assertThat(SameContent.differences(original, Workplace.current().documents().find(id).orElseThrow().intervention())).isEmpty();
	}
}
