package org.lovende.ui.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;
import static org.lovende.ui.RunningWorkbench.await;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.Theory;
import org.lovende.trials.ui.Hand;
import org.lovende.trials.ui.MapInBrowser;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;

/** The page is a program of its own, which may fail or be ended; the work is not lost with it, and the map comes back by itself. */
@InWorkbench
class LostPageTest {
	private OpenDocument document;
	private Theory theory;
	private MapInBrowser map;

	@BeforeEach
	void open() throws Exception {
		String id = RunningWorkbench.id(W1);
		document = RunningWorkbench.open(id);
		theory = Interventions.currentTheory(document.intervention());
		InterventionDiagramInput input = new InterventionDiagramInput(id, W1, DiagramKind.RESULT_MAP, null);
		map = MapInBrowser.open(input);
	}

	@Test
	void page_thatTakesNoMessage_isLoadedAgainAndShowsWhatTheModelIs() {
		assertThat(map.browser().execute("lovende.isOld = true; lovende.receive = () => { throw new Error('broken') }; void 0")).isTrue();
		change();
		awaitNewPage();
		document.undo();
		await("page and model agree", () -> map.agreesWith(theory));
	}

	@Test
	void page_thatIsGone_isLoadedAgainWhenItGetsTheKeys() {
		assertThat(map.browser().execute("delete window.lovende; void 0")).isTrue();
		RunningWorkbench.page().getActiveEditor().setFocus();
		awaitNewPage();
	}

	@Test
	void page_thatIsReadyBehindADialog_leavesTheKeysToTheDialog() {
		Shell dialog = new Shell(RunningWorkbench.page().getWorkbenchWindow().getShell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.setLayout(new FillLayout());
		Text text = new Text(dialog, SWT.SINGLE);
		dialog.setSize(300, 100);
		RunningWorkbench.use(shown -> {
			await("the dialog has the keys", text::isFocusControl);
			assertThat(map.browser().execute("lovende.isOld = true; lovende.receive = () => { throw new Error('broken') }; void 0")).isTrue();
			change();
			awaitNewPage();
			Hand.type("Navn");
			await("what was typed", () -> text.getText().equals("Navn"));
			Hand.press("Escape");
			await("the dialog is closed", dialog::isDisposed);
		});
		dialog.open();
		await("the dialog is closed", dialog::isDisposed);
	}

	private void change() {
		document.domain().getCommandStack().execute(new Change(document.domain())
				.set(theory.getOutcomes().get(0), ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Skrevet imens").command("test"));
	}

	private void awaitNewPage() {
		await("another page agrees with the model",
				() -> Boolean.TRUE.equals(map.browser().evaluate("return !!window.lovende && !lovende.isOld")) && map.agreesWith(theory));
	}
}
