package org.lovende.ui.job;

import static org.lovende.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.theory.Column;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.theory.TheoryTablesEditor;

/** Writes the boxes and arrows of a theory off into their tables, and what has no column there into the properties. The own model is only read. */
final class TheoryAuthor {
	private final Desk desk;
	private final Script script;
	private final FormAuthor forms;
	private final Theory theory;
	private final Theory theirs;

	TheoryAuthor(Desk desk, Script script, FormAuthor forms) {
		this.desk = desk;
		this.script = script;
		this.forms = forms;
		theory = script.own().getCurrentTheory();
		theirs = script.original().getCurrentTheory();
	}

	/** Opens the tables by their key, while the map or the form is in front. */
	void open() {
		Hand.press("ctrl+shift+t");
		await("tables", () -> RunningWorkbench.page().getActiveEditor() instanceof TheoryTablesEditor
				&& RunningWorkbench.buttons(desk.window(), "New arrow").stream().anyMatch(Control::isVisible));
	}

	/** Draws an arrow and says why it holds. */
	void draw(CausalLink original) {
		int before = theory.getLinks().size();
		select(counterpart(original.getFrom()));
		Dialogs.choose(desk, original.getTo().getTitle());
		Dialogs.press(desk, desk.window(), "New arrow", () -> theory.getLinks().size() == before + 1);
		await("reason is asked for", () -> desk.focus() instanceof Text text && text.getParent() instanceof Table);
		if (original.getRationale() == null) {
			Hand.press("Escape");
		} else {
			desk.write(original.getRationale());
			Hand.press("Return");
		}
		await("reason", () -> Objects.equals(theory.getLinks().get(before).getRationale(), original.getRationale()));
		await("cell is closed", () -> !(desk.focus() instanceof Text));
	}

	/** Pastes boxes as from a spreadsheet. */
	void pasteBoxes(List<Outcome> originals) {
		int before = theory.getOutcomes().size();
		select(theory.getOutcomes().get(0));
		Hand.paste(originals.stream().map(box -> row(Column.of(box).label(RunningWorkbench.locale()), box.getTitle(), box.getDescription(),
				box.getIndicator(), box.getCitation())).collect(Collectors.joining("\n")));
		await("boxes", () -> theory.getOutcomes().size() == before + originals.size());
	}

	/** Pastes arrows as from a spreadsheet. */
	void pasteLinks(List<CausalLink> originals) {
		int before = theory.getLinks().size();
		select(theory.getLinks().get(0));
		Hand.paste(originals.stream().map(link -> row(link.getFrom().getTitle(), link.getTo().getTitle(), link.getRationale(),
				script.text(link, TheoryPackage.Literals.CAUSAL_LINK__CERTAINTY), link.getEvidence(), link.getCitation())).collect(Collectors.joining("\n")));
		await("arrows", () -> theory.getLinks().size() == before + originals.size());
	}

	private static String row(String... cells) {
		return Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).collect(Collectors.joining("\t"));
	}

	CausalNode counterpart(CausalNode original) {
		if (original instanceof Outcome)
			return theory.getOutcomes().get(theirs.getOutcomes().indexOf(original));
		return theory.getCoreElements().get(theirs.getCoreElements().indexOf(original));
	}

	/** Writes what still differs in boxes and arrows: each is selected in its table and written in the properties. */
	void properties() {
		desk.bringToFront("Properties");
		properties(theory.getOutcomes(), theirs.getOutcomes());
		properties(theory.getLinks(), theirs.getLinks());
	}

	private void properties(List<? extends Element> own, List<? extends Element> originals) {
		for (int i = 0; i < originals.size(); i++)
			if (script.different(own.get(i), originals.get(i)).findAny().isPresent()) {
				Element part = own.get(i);
				select(part);
				Control first = propertiesOf(part);
				desk.click("first field", first, first::isFocusControl);
				forms.fields(part, originals.get(i), first.getParent());
			}
	}

	/** The first field of the properties, when they are those of an element. While the tables are in front nothing else has fields. */
	private Control propertiesOf(Element element) {
		await("properties of " + element, () -> fields().anyMatch(field -> Script.feature(field) == ElementPackage.Literals.ELEMENT__ID
				&& field.getText().equals(element.getId())));
		return fields().findFirst().orElseThrow();
	}

	private Stream<Text> fields() {
		return RunningWorkbench.controls(desk.window()).filter(control -> control instanceof Text && control.isVisible() && Script.feature(control) != null)
				.map(Text.class::cast);
	}

	/** Selects a row: clicks into its table and goes to it. */
	private void select(Element element) {
		Table table = RunningWorkbench.controls(desk.window()).filter(control -> control instanceof Table && control.isVisible()).map(Table.class::cast)
				.filter(each -> indexOf(each, element) >= 0).findFirst().orElseThrow();
		desk.click("table", table, () -> table.getItem(table.getTopIndex()).getBounds(0), () -> table.isFocusControl() && table.getSelectionCount() == 1);
		desk.goTo(table, indexOf(table, element));
	}

	private static int indexOf(Table table, Element element) {
		return Arrays.stream(table.getItems()).map(TableItem::getData).toList().indexOf(element);
	}
}
