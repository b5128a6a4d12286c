package org.lovende.ui.comparison;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.compare.TheoryChange;
import org.lovende.core.compare.TheoryChanges;
import org.lovende.diagram.ComparedPictures;
import org.lovende.diagram.Diagrams;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

/** The choice of two versions, their maps side by side, and the differences in words below. */
final class ComparisonPane {
	private static final int MARGIN = 8;
	private static final int[] MAPS_AND_LIST = {68, 32};

	private final Intervention intervention;
	private final Locale locale;
	private final Messages messages;
	private final Composite area;
	private final ComboViewer first;
	private final ComboViewer second;
	private final Label summary;
	private final PictureView earlier;
	private final PictureView later;
	private final ChangeList<TheoryChange> list;
	private List<TheoryChange> changes = List.of();

	ComparisonPane(Composite parent, Intervention intervention, Locale locale) {
		this.intervention = intervention;
		this.locale = locale;
		messages = Messages.of(ComparisonPane.class, locale);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Composite choice = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		first = version(choice, "choice.earlier");
		second = version(choice, "choice.later");
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(choice);
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		summary = new Label(line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		Button actualSize = new Button(line, SWT.CHECK);
		actualSize.setText(messages.get("actualSize"));
		SashForm rows = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		SashForm maps = new SashForm(rows, SWT.HORIZONTAL | SWT.SMOOTH);
		earlier = new PictureView(maps);
		later = new PictureView(maps);
		earlier.lead(later);
		later.lead(earlier);
		list = new ChangeList<>(rows, locale);
		rows.setWeights(MAPS_AND_LIST);
		list.onSelection(this::mark);
		actualSize.addListener(SWT.Selection, event -> {
			earlier.setActualSize(actualSize.getSelection());
			later.setActualSize(actualSize.getSelection());
		});
	}

	private ComboViewer version(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(messages.get(label));
		ComboViewer combo = new ComboViewer(parent, SWT.READ_ONLY);
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(LabelProvider.createTextProvider(theory -> ElementNames.of((Theory) theory, locale)));
		combo.setInput(intervention.getTheories());
		combo.getControl().addListener(SWT.Selection, event -> update());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo.getControl());
		return combo;
	}

	/** Compares two versions from now on. A version that is missing is for the user to choose. */
	void compare(Theory earlierVersion, Theory laterVersion) {
		select(first, earlierVersion);
		select(second, laterVersion);
		update();
	}

	private static void select(ComboViewer combo, Theory theory) {
		combo.setSelection(theory == null ? StructuredSelection.EMPTY : new StructuredSelection(theory));
	}

	/** Draws and lists the differences anew. */
	void update() {
		for (ComboViewer combo : List.of(first, second))
			combo.refresh();
		Theory before = (Theory) first.getStructuredSelection().getFirstElement();
		Theory after = (Theory) second.getStructuredSelection().getFirstElement();
		if (before == null || after == null) {
			changes = List.of();
			summary.setText(messages.get("choose"));
		} else if (before == after) {
			changes = List.of();
			summary.setText(messages.get("chooseAnother"));
		} else {
			ComparedPictures compared = Diagrams.compare(intervention, before, after, locale);
			changes = compared.changes();
			earlier.show(compared.earlier());
			later.show(compared.later());
			summary.setText(TheoryChanges.summary(changes, locale));
		}
		list.show(changes);
		area.layout();
	}

	private void mark(TheoryChange change) {
		earlier.mark(id(change == null ? null : change.before()));
		later.mark(id(change == null ? null : change.after()));
	}

	private static String id(Element element) {
		return element == null ? null : element.getId();
	}

	/** Tells of the difference that the user opens. */
	void onOpen(Consumer<TheoryChange> listener) {
		list.onOpen(listener);
	}

	/** For tests: the list. */
	ChangeList<TheoryChange> list() {
		return list;
	}

	/** For tests: the maps, the earlier one first. */
	List<PictureView> maps() {
		return List.of(earlier, later);
	}

	Composite control() {
		return area;
	}

	void setFocus() {
		list.viewer().getControl().setFocus();
	}
}
