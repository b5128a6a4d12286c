package org.lovende.ui.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.FeatureHelp;
import org.lovende.ui.properties.TypedText;
import org.lovende.ui.text.FormattedTextField;

@InWorkbench
class SpellingNoteTest {
	private OpenDocument document;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		RunningWorkbench.properties();
		RunningWorkbench.select(document.intervention());
		RunningWorkbench.await("field", () -> purpose().isPresent());
	}

	@Test
	void note_belowATextWithAMistake_namesTheWordAndItsMenuCorrectsIt() {
		FormattedTextField text = purpose().orElseThrow();
		text.setText("Borgere i kommunnen får ro");
		RunningWorkbench.await("note", () -> note(text).getText().contains("kommunnen"));
		assertThat(note(text).isVisible()).isTrue();
		assertThat(note(text).getText()).doesNotContain("Borgere");
		MenuItem first = menuOf(text, "“kommunnen”").getItem(0);
		assertThat(first.getText()).isEqualTo("kommunen");
		first.notifyListeners(SWT.Selection, new Event());
		assertThat(text.getText()).isEqualTo("Borgere i kommunen får ro");
		RunningWorkbench.await("no note", () -> note(text).getText().isEmpty());
		text.getMenu().notifyListeners(SWT.Show, new Event());
		assertThat(text.getMenu().getItems()).noneMatch(item -> item.getText().contains("kommun"));
		TypedText.of(text).commit();
		assertThat(document.intervention().getPurpose()).isEqualTo("Borgere i kommunen får ro");
	}

	@Test
	void note_ofMoreWordsThanTheLineHolds_saysHowManyMoreAndMovesNothing() {
		FormattedTextField text = purpose().orElseThrow();
		RunningWorkbench.await("note", () -> note(text).getSize().x > 0);
		Rectangle before = note(text).getBounds();
		String[] words = IntStream.range(0, 60).mapToObj(i -> "kommunnen" + "x".repeat(i)).toArray(String[]::new);
		text.setText(String.join(" ", words));
		RunningWorkbench.await("words", () -> note(text).getText().contains(words[0]));
		assertThat(note(text).getText()).contains("more").doesNotContain(words[59]);
		assertThat(note(text).getToolTipText()).contains(words[0], words[7]).doesNotContain("more");
		assertThat(note(text).getBounds()).isEqualTo(before);
	}

	private static Menu menuOf(FormattedTextField text, String item) {
		text.getMenu().notifyListeners(SWT.Show, new Event());
		return Arrays.stream(text.getMenu().getItems()).filter(each -> each.getText().equals(item)).findFirst().orElseThrow().getMenu();
	}

	private static Optional<FormattedTextField> purpose() {
		return RunningWorkbench.controls(RunningWorkbench.page().getWorkbenchWindow().getShell())
				.filter(control -> control.getData(FeatureHelp.FEATURE) == InterventionPackage.Literals.INTERVENTION__PURPOSE).map(FormattedTextField.class::cast).findFirst();
	}

	/** The label in the line below the text. */
	private static Label note(FormattedTextField text) {
		Composite line = (Composite) text.getParent().getChildren()[Arrays.asList(text.getParent().getChildren()).indexOf(text) + 1];
		return Arrays.stream(line.getChildren()).filter(Label.class::isInstance).map(Label.class::cast).findFirst().orElseThrow();
	}
}
