package org.lovende.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.Arrays;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.FeatureHelp;
import org.lovende.ui.properties.TypedText;
import org.lovende.ui.text.FormattedTextField;

@InWorkbench
class FormattedTextFieldTest {
	private OpenDocument document;
	private FormEditor editor;
	private CoreElement element;
	private FormattedTextField field;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
		editor = new Forms(RunningWorkbench.page()).open(document.intervention().getId(), document.name()).orElseThrow();
		RunningWorkbench.await("form", () -> editor.shown() != null);
		element = document.intervention().getCoreElements().get(0);
		editor.reveal(element);
		field = field(TheoryPackage.Literals.CORE_ELEMENT__KNOWLEDGE);
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		field.setFocus();
		RunningWorkbench.await("focus", () -> field.isFocusControl());
	}

	@AfterEach
	void takeBack() {
		if (!field.isDisposed())
			TypedText.of(field).revert();
		while (document.isDirty())
			document.undo();
	}

	@Test
	void keys_ofBoldAndLists_areKeptAsOneCommandAndUndone() {
		Hand.type("Vi ");
		Hand.press("ctrl+b");
		Hand.type("skal");
		Hand.press("ctrl+b");
		Hand.type(" se");
		Hand.press("Return");
		Hand.press("minus");
		Hand.type(" et");
		Hand.press("Return");
		Hand.type("to");
		Hand.press("Return", "Return");
		Hand.type("slut");
		RunningWorkbench.await("typed", () -> field.getText().endsWith("slut"));
		assertThat(field.getText()).isEqualTo("Vi skal se\net\nto\nslut");
		Hand.press("Tab");
		RunningWorkbench.await("model", () -> "Vi **skal** se\n- et\n- to\nslut".equals(element.getKnowledge()));
		RunningWorkbench.await("next field", () -> field(TheoryPackage.Literals.CORE_ELEMENT__DOSAGE).isFocusControl());
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		RunningWorkbench.await("undone", () -> element.getKnowledge() == null && field.getText().isEmpty());
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void undo_whileFormatting_revertsWhatIsNotYetKept() {
		field.show("et\nto");
		field.selectAll();
		Hand.press("ctrl+shift+7");
		RunningWorkbench.await("list", () -> "1. et\n2. to".equals(field.written()));
		assertThat(TypedText.of(field).revert()).isTrue();
		assertThat(field.written()).isEmpty();
	}

	@Test
	void signs_typedOneByOne_areLiteral() {
		String typed = "5 * 3 * 2, **x**, [a](https://b.dk), 1. januar, _y_, <b>, \\*";
		for (char c : typed.toCharArray())
			field.append(Character.toString(c));
		TypedText.of(field).commit();
		field.show("");
		field.show(element.getKnowledge());
		assertThat(field.getText()).isEqualTo(typed);
		assertThat(field.getStyleRanges()).isEmpty();
	}

	@Test
	void spaceAtTheEnd_whenKept_staysForTheNextWord() {
		field.append("experience ");
		TypedText.of(field).commit();
		assertThat(element.getKnowledge()).isEqualTo("experience");
		assertThat(field.getText()).isEqualTo("experience ");
	}

	@Test
	void numbers_afterAnItemIsTakenAway_followOneAnother() {
		field.show("1. et\n2. to\n3. tre");
		field.replaceTextRange(0, "et\n".length(), "");
		assertThat(field.written()).isEqualTo("1. to\n2. tre");
	}

	@Test
	void backspace_beforeAnItem_makesItRunningText() {
		field.show("- et\n- to");
		field.setCaretOffset("et\n".length());
		Hand.press("BackSpace");
		RunningWorkbench.await("running text", () -> "- et\nto".equals(field.written()));
	}

	@Test
	void paste_ofHtml_keepsItsFormatting() {
		clip("<p><b>Fed</b> <a href='https://x.dk'>led</a></p><ul><li>et</li><li>to</li></ul>", "other");
		RunningWorkbench.command(IWorkbenchCommandConstants.EDIT_PASTE);
		assertThat(field.written()).isEqualTo("**Fed** [led](https://x.dk)\n- et\n- to");
		field.selectAll();
		field.copy();
		field.setSelection(field.getCharCount());
		field.paste();
		assertThat(field.written()).isEqualTo("**Fed** [led](https://x.dk)\n- et\n- to**Fed** [led](https://x.dk)\n- et\n- to");
	}

	@Test
	void paste_ofPlainText_isLiteralBesideItsLists() {
		clip(null, "**x**\n- et\n1. januar");
		field.paste();
		assertThat(field.getText()).isEqualTo("**x**\net\n1. januar");
		assertThat(field.written()).isEqualTo("\\*\\*x\\*\\*\n- et\n1. januar");
	}

	@Test
	void menu_inALink_takesItAway() {
		field.show("se [her](https://x.dk)");
		field.setCaretOffset("se h".length());
		field.getMenu().notifyListeners(SWT.Show, new Event());
		MenuItem remove = Arrays.stream(field.getMenu().getItems()).filter(item -> item.getText().equals("Remove the link")).findFirst().orElseThrow();
		remove.notifyListeners(SWT.Selection, new Event());
		assertThat(field.written()).isEqualTo("se her");
	}

	@Test
	void link_ofSelectedWords_asksForTheAddress() {
		field.show("se her");
		field.setSelection("se ".length(), "se her".length());
		RunningWorkbench.fillIn(dialog -> ((Text) RunningWorkbench.controls(dialog).filter(Text.class::isInstance).toList().get(1)).setText("www.sbst.dk"), "Insert");
		Hand.press("ctrl+k");
		RunningWorkbench.await("link", () -> "se [her](https://www.sbst.dk)".equals(field.written()));
	}

	@Test
	void fieldsOfTheExample_visitedAndLeft_changeNothing() {
		Table pages = (Table) RunningWorkbench.controls(editor.area()).filter(Table.class::isInstance).findFirst().orElseThrow();
		int visited = 0;
		for (FormPage page : FormPage.values()) {
			TableItem item = pages.getItem(page.ordinal());
			pages.setSelection(item);
			pages.notifyListeners(SWT.Selection, new Event());
			for (Control control : RunningWorkbench.controls(editor.area()).filter(FormattedTextField.class::isInstance).toList()) {
				control.setFocus();
				FormattedTextField visitedField = (FormattedTextField) control;
				TypedText.of(visitedField).commit();
				visited++;
			}
		}
		assertThat(visited).isGreaterThan(5);
		assertThat(document.isDirty()).isFalse();
	}

	private void clip(String html, String words) {
		Clipboard clipboard = new Clipboard(field.getDisplay());
		if (html == null)
			clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		else
			clipboard.setContents(new Object[] { words, html }, new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		clipboard.dispose();
	}

	private FormattedTextField field(EStructuralFeature feature) {
		return (FormattedTextField) RunningWorkbench.controls(editor.area()).filter(control -> control.getData(FeatureHelp.FEATURE) == feature).findFirst().orElseThrow();
	}
}
