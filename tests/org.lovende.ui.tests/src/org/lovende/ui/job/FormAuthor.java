package org.lovende.ui.job;

import static org.lovende.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.lovende.core.ElementNames;
import org.lovende.core.ModelLabels;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.forms.FormPage;
import org.lovende.ui.table.NewRow;

/**
 * Writes an intervention off into the forms, page by page: lists are pasted as from a spreadsheet, then Tab leads through the fields of each row, and
 * what differs is written. The model of the own intervention is only read.
 */
final class FormAuthor {
	/** More than any page has between a row and its last field. */
	private static final int MOST_TABS = 120;

	private final Desk desk;
	private final Script script;

	FormAuthor(Desk desk, Script script) {
		this.desk = desk;
		this.script = script;
	}

	/** Writes everything that has a form. */
	void write() {
		for (FormPage page : FormPage.values()) {
			turnTo(page);
			for (EReference list : Script.lists(script.original()))
				if (list != Literals.INTERVENTION__ACTIVITIES && tables(list).findAny().isPresent())
					write(page, list);
			// last, as the fields name what is in the lists
			turnTo(page);
			fields(script.own(), script.original());
		}
	}

	/** Turns to a page of the form with the mouse; Tab then leads into it. */
	void turnTo(FormPage page) {
		Table pages = pages();
		desk.click("page " + page, pages, () -> pages.getItem(page.ordinal()).getBounds(),
				() -> pages.isFocusControl() && pages.getSelectionIndex() == page.ordinal());
	}

	private Table pages() {
		return tables().filter(table -> table.getItemCount() > 0 && table.getItem(0).getData() instanceof FormPage).findFirst().orElseThrow();
	}

	private void write(FormPage page, EReference list) {
		paste(list, script.own(), script.original());
		List<Element> own = Script.parts(script.own(), list);
		List<Element> original = Script.parts(script.original(), list);
		for (int i = 0; i < original.size(); i++) {
			Element part = own.get(i);
			Element theirs = original.get(i);
			if (!script.hasMore(part, theirs))
				continue;
			turnTo(page);
			goTo(list, part);
			fields(part, theirs);
			if (part.eClass() == TheoryPackage.Literals.CORE_ELEMENT)
				activities(page, list, part, theirs);
			for (EReference inner : Script.lists(theirs))
				if (tables(inner).findAny().isPresent())
					inner(page, list, part, theirs, inner);
		}
	}

	private void inner(FormPage page, EReference list, Element owner, Element theirs, EReference inner) {
		turnTo(page);
		goTo(list, owner);
		paste(inner, owner, theirs);
		for (int i = 0; i < Script.parts(theirs, inner).size(); i++) {
			Element part = Script.parts(owner, inner).get(i);
			turnTo(page);
			goTo(list, owner);
			goTo(inner, part);
			fields(part, Script.parts(theirs, inner).get(i));
		}
	}

	/** What belongs to a core element is kept in the intervention. */
	private void activities(FormPage page, EReference list, Element coreElement, Element theirs) {
		List<Element> missing = script.original().getActivities().stream().filter(activity -> activity.getCoreElement() == theirs)
				.map(Element.class::cast).toList();
		if (missing.isEmpty())
			return;
		turnTo(page);
		goTo(list, coreElement);
		Table table = reach(Literals.INTERVENTION__ACTIVITIES);
		paste(table, missing);
		await("activities", () -> script.own().getActivities().stream().map(Activity::getCoreElement).filter(coreElement::equals)
				.count() == missing.size());
	}

	/** Pastes rows below those that are there. */
	private void paste(EReference list, Element owner, Element theirs) {
		int before = Script.parts(owner, list).size();
		List<Element> missing = Script.parts(theirs, list).subList(before, Script.parts(theirs, list).size());
		if (missing.isEmpty())
			return;
		paste(reach(list), missing);
		await("rows of " + list.getName(), () -> Script.parts(owner, list).size() == before + missing.size());
	}

	private void paste(Table table, List<Element> rows) {
		desk.goTo(table, table.getItemCount() - 1);
		await("row for something new", () -> table.getItem(table.getSelectionIndex()).getData() instanceof NewRow);
		List<String> headings = Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
		int before = table.getItemCount();
		Hand.paste(rows.stream().map(row -> script.cells(row, headings)).collect(Collectors.joining("\n", "", "\n")));
		await("drawn rows", () -> !table.isDisposed() && table.getItemCount() == before + rows.size());
	}

	private void goTo(EReference list, Element part) {
		Table table = reach(list);
		List<Object> rows = Arrays.stream(table.getItems()).map(item -> item.getData()).toList();
		desk.goTo(table, rows.indexOf(part));
	}

	/** Goes on with Tab until a table of a list has the keys. */
	private Table reach(EReference list) {
		for (int i = 0; i < MOST_TABS; i++)
			if (desk.tab() instanceof Table table && isOf(table, list))
				return table;
		throw new AssertionError("no Tab leads to the table " + list.getName());
	}

	/** Goes on with Tab from where the keys are, and writes into each field what the original has there, until nothing differs that the page shows. */
	void fields(Element own, Element original) {
		fields(own, original, area());
	}

	/** As {@link #fields(Element, Element)} with what stands in an area of the window. */
	void fields(Element own, Element original, Composite area) {
		Set<EStructuralFeature> wanted = script.different(own, original).filter(feature -> isShown(area, feature))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		Control field = wanted.isEmpty() ? null : desk.tab();
		for (int i = 0; !wanted.isEmpty(); i++) {
			if (i == MOST_TABS)
				throw new AssertionError("no Tab leads to " + wanted + " of " + own);
			EStructuralFeature feature = Script.feature(field);
			boolean isWritten = wanted.remove(feature);
			if (isWritten)
				write(own, original, feature);
			field = desk.tab();
			if (isWritten)
				await(feature.getName() + " of " + ElementNames.of(own, RunningWorkbench.locale()), () -> script.isSame(own, original, feature));
		}
	}

	private void write(Element own, Element original, EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum) {
			desk.choose(script.text(original, feature));
		} else if (feature instanceof EReference && desk.focus() instanceof Button choose) {
			Dialogs.choose(desk, ElementNames.of((Element) original.eGet(feature), RunningWorkbench.locale()));
			Hand.press("space");
			await("chosen", () -> script.isSame(own, original, feature) && desk.focus() == choose);
		} else {
			desk.write(script.text(original, feature));
		}
	}

	private static boolean isShown(Composite area, EStructuralFeature feature) {
		return RunningWorkbench.controls(area).anyMatch(control -> control.isVisible() && Script.feature(control) == feature);
	}

	/** The form: what stands beside the list of its pages. */
	private Composite area() {
		return pages().getParent();
	}

	private Stream<Table> tables(EReference list) {
		return tables().filter(table -> isOf(table, list));
	}

	private Stream<Table> tables() {
		return RunningWorkbench.controls(desk.window()).filter(control -> control instanceof Table && control.isVisible()).map(Table.class::cast);
	}

	/** Known by its last row, which offers to write something new. */
	private static boolean isOf(Table table, EReference list) {
		int last = table.getItemCount() - 1;
		return last >= 0 && table.getItem(last).getData() instanceof NewRow
				&& table.getItem(last).getText().equals("New: " + ModelLabels.type(list.getEReferenceType(), RunningWorkbench.locale()));
	}
}
