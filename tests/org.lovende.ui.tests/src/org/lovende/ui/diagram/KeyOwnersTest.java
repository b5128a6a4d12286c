package org.lovende.ui.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.diagram.ui.TextInput;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.trials.ui.Hand;
import org.lovende.trials.ui.MapInBrowser;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.theory.TheoryTablesEditor;

/** While a diagram is active each key has one owner: the workbench, or the page as <code>docs/user/keys.md</code> says. */
@InWorkbench
class KeyOwnersTest {
	private static final Path KEYS = Path.of(System.getProperty("lovende.root"), "docs/user/keys.md");

	private OpenDocument document;
	private MapInBrowser map;

	@BeforeEach
	void open() throws Exception {
		String id = RunningWorkbench.id(W1);
		document = RunningWorkbench.open(id);
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		InterventionDiagramInput input = new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null);
		map = MapInBrowser.open(input);
		// not by a click: WebKit gives the page keys before a press of the mouse that still waits there
		await("the page has the keys", () -> map.hasKeys("svg"));
	}

	@Test
	void keysOfThePages_inADiagram_doNothingInTheWorkbench() throws IOException {
		List<String> keys = pageKeys();
		assertThat(keys).hasSizeGreaterThan(40);
		assertThat(keys.stream().flatMap(key -> owner(key).map(command -> key + ": " + command).stream())).isEmpty();
	}

	@Test
	void keysOfTheWorkbench_inADiagram_runOneCommandEach() {
		assertThat(owner("M1+M2+E")).hasValue("org.lovende.ui.picture.export");
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		// a key that several commands want is none of theirs: the workbench asks the user which one is meant
		List<String> lost = Stream.of(bindings.getBindings()).filter(binding -> isOurs(binding) && bindings.getPerfectMatch(binding.getTriggerSequence()) == null)
				.map(Binding::toString).toList();
		assertThat(lost).isEmpty();
	}

	private static boolean isOurs(Binding binding) {
		String platform = binding.getPlatform();
		return binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().startsWith("org.lovende.")
				&& (platform == null || platform.equals(SWT.getPlatform()));
	}

	@Test
	void newIntervention_byKeyInADiagram_isAskedFor() {
		AtomicBoolean cancelled = RunningWorkbench.answer(null, "Cancel");
		Hand.press("ctrl+n");
		await("asked for its name", cancelled::get);
	}

	@Test
	void save_byKeyInADiagram_saves() {
		document.execute(new Change(document.domain())
				.set(document.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, "Byen").command("Set"));
		assertThat(document.isDirty()).isTrue();
		Hand.press("ctrl+s");
		await("saved", () -> !document.isDirty());
		document.undo();
		assertThat(document.trySave()).isTrue();
	}

	@Test
	void allBoxes_selectedAndMovedByKeys_moveInOneStep() {
		Hand.press("ctrl+a");
		await("all selected", () -> map.selection().size() > 2);
		Hand.press("ctrl+Down");
		await("moved", document::isDirty);
		Hand.press("ctrl+z");
		await("taken back by one key", () -> !document.isDirty());
	}

	@Test
	void undo_byKey_takesBackOneStep() {
		for (String name : List.of("Byen", "Landet"))
			document.execute(new Change(document.domain())
					.set(document.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, name).command("Set"));
		Hand.press("ctrl+z");
		await("taken back", () -> "Byen".equals(document.intervention().getOrganisation()));
		// what the page could do with the first key it has done before this one
		Hand.press("ctrl+a");
		await("all selected", () -> map.selection().size() > 2);
		assertThat(document.intervention().getOrganisation()).isEqualTo("Byen");
	}

	@Test
	void undo_byKeyOnAButtonOfThePage_takesBackOneStep() {
		for (String name : List.of("Byen", "Landet", "Verden"))
			document.execute(new Change(document.domain())
					.set(document.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, name).command("Set"));
		while (!map.hasKeys("button"))
			map.pressTab("shift+Tab");
		Hand.press("ctrl+z");
		await("taken back", () -> !"Verden".equals(document.intervention().getOrganisation()));
		// what the page could do with the first key it has done before this one
		map.pressTab("Tab");
		assertThat(document.intervention().getOrganisation()).isEqualTo("Landet");
	}

	@Test
	void shiftTab_inADiagram_leadsToTheButtonsBeforeIt() {
		map.pressTab("shift+Tab");
		await("a button has the keys", () -> map.hasKeys("button"));
	}

	@Test
	void tab_inATitle_isNotTakenByTheWorkbench() {
		Hand.click(map.middle(outcomes().get(0)));
		map.awaitSelected(outcomes().get(0));
		Hand.press("Return");
		await("a title is written", () -> map.hasKeys("textarea") && ((TextInput) map.editor()).isEditingText());
		assertThat(map.browser().traverse(SWT.TRAVERSE_TAB_NEXT)).isFalse();
		assertThat(map.browser().traverse(SWT.TRAVERSE_TAB_PREVIOUS)).isFalse();
		assertThat(map.hasKeys("textarea")).isTrue();
		Hand.press("Escape");
		map.awaitNothingWritten();
	}

	@Test
	void shiftTab_inATitle_keepsItAndBeginsOneInTheColumnBefore() {
		Outcome box = outcomes().stream().filter(outcome -> outcome.getTerm() == OutcomeTerm.MEDIUM).findFirst().orElseThrow();
		Hand.click(map.middle(box));
		map.awaitSelected(box);
		Hand.press("Return");
		await("a title is written", () -> map.hasKeys("textarea"));
		Hand.type("Second");
		Hand.press("shift+Tab");
		await("kept", () -> termOf("Second") == OutcomeTerm.MEDIUM);
		await("the next title is written", () -> map.hasKeys("textarea") && "".equals(map.browser().evaluate("return document.activeElement.value")));
		Hand.type("First");
		Hand.press("Return");
		await("in the column before", () -> termOf("First") == OutcomeTerm.SHORT);
	}

	@Test
	void redo_byEitherOfItsKeys_doesAgain() {
		document.execute(new Change(document.domain())
				.set(document.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, "Byen").command("Set"));
		for (String redo : List.of("ctrl+y", "ctrl+shift+z")) {
			Hand.press("ctrl+z");
			await("taken back", () -> !document.isDirty());
			Hand.press(redo);
			await("done again by " + redo, document::isDirty);
		}
	}

	@Test
	void tables_byTheButtonOfThePage_open() {
		map.browser().evaluate("document.querySelector('[data-command=tables]').click()");
		await("tables", () -> RunningWorkbench.page().getActiveEditor() instanceof TheoryTablesEditor);
	}

	private List<Outcome> outcomes() {
		return Interventions.currentTheory(document.intervention()).getOutcomes();
	}

	private OutcomeTerm termOf(String title) {
		return outcomes().stream().filter(outcome -> title.equals(outcome.getTitle())).map(Outcome::getTerm).findFirst().orElse(null);
	}

	/** The keys of all pages, as the workbench writes them. */
	private static List<String> pageKeys() throws IOException {
		return Files.readAllLines(KEYS).stream().filter(line -> line.startsWith("| ") && !line.startsWith("| Key") && !line.startsWith("| a letter"))
				.map(line -> line.split("\\|")[1].trim()).filter(keys -> !keys.contains("M1+C,")).flatMap(keys -> Stream.of(keys.split(", ")))
				.map(key -> key.replace("Shift", "M2").replace("Arrow", "ARROW_").replace("Delete", "DEL").replace("Backspace", "BS").replace("Enter", "CR")
						.replace("Escape", "ESC").replace("Insert", "INSERT").replace("Page", "PAGE_").replace("Home", "HOME").toUpperCase())
				.distinct().toList();
	}

	/** The command of the workbench that a key would run now. */
	private static Optional<String> owner(String key) {
		try {
			Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(key));
			if (binding == null || binding.getParameterizedCommand() == null)
				return Optional.empty();
			Command command = binding.getParameterizedCommand().getCommand();
			return command.isHandled() && command.isEnabled() ? Optional.of(command.getId()) : Optional.empty();
		} catch (ParseException e) {
			throw new AssertionError(key, e);
		}
	}
}
