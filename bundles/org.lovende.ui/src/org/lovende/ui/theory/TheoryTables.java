package org.lovende.ui.theory;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.core.theory.NewBoxes;
import org.lovende.model.element.Element;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.Icons;
import org.lovende.ui.Pause;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.problems.FindingsByElement;
import org.lovende.ui.table.CellClipboard;
import org.lovende.ui.table.RowsTable;
import org.lovende.ui.table.SpreadsheetText;

/**
 * The boxes and the arrows of a theory as two tables, with a filter for both. They follow the model; findings follow when nothing has changed for
 * a moment.
 */
final class TheoryTables {
	private static final int MARGIN = 8;

	private final EditedTheory edited;
	private final Messages messages;
	private final Composite area;
	private final Text filter;
	private final Button onlyFindings;
	private final Label summary;
	private final BoxTable boxes;
	private final LinkTable links;
	private final Pause pause;
	private Consumer<List<Element>> selectionListener = selected -> { };
	private FindingsByElement findings;
	private RowsTable lastUsed;
	private boolean isFollowing;

	TheoryTables(Composite parent, EditedTheory edited) {
		this.edited = edited;
		messages = Messages.of(TheoryTables.class, edited.locale());
		findings = findings();
		area = new Composite(parent, SWT.NONE);
		pause = new Pause(area, this::check);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Composite bar = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(messages.get("filter"));
		AccessibleName.set(filter, filter::getMessage);
		filter.addModifyListener(event -> filter());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		onlyFindings = new Button(bar, SWT.CHECK);
		onlyFindings.setText(messages.get("filter.findings"));
		onlyFindings.addListener(SWT.Selection, event -> filter());
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		SashForm sash = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		boxes = new BoxTable(section(sash, "boxes"), edited, () -> findings);
		links = new LinkTable(section(sash, "links"), edited, () -> findings);
		for (RowsTable table : List.of(boxes, links)) {
			GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(table.table());
			table.viewer().addSelectionChangedListener(event -> selected(table));
			table.table().addFocusListener(FocusListener.focusGainedAdapter(event -> selected(table)));
		}
		// when all of the new size is known
		boxes.table().addListener(SWT.Resize, event -> area.getDisplay().asyncExec(this::passFocusOn));
		lastUsed = boxes;
		button(bar, "boxes.new", "new", this::newBox);
		button(bar, "links.new", "CausalLink", this::newLink);
		button(bar, "delete", "delete", this::deleteSelected);
		button(bar, "paste", "paste", () -> paste(lastUsed)).setToolTipText(messages.get("paste.tooltip"));
		GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).applyTo(bar);
		showSummary();
	}

	private Composite section(Composite parent, String key) {
		Composite section = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
		Label heading = new Label(section, SWT.NONE);
		heading.setText(messages.get(key));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		return section;
	}

	private Button button(Composite bar, String key, String icon, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(messages.get(key));
		button.setImage(Icons.image(icon));
		button.addListener(SWT.Selection, event -> {
			if (!edited.isLocked())
				action.run();
		});
		return button;
	}

	private void newBox() {
		clearFilter();
		boxes.enterNew();
	}

	/** From the box that is selected, if it is one. */
	private void newLink() {
		clearFilter();
		List<Element> selected = boxes.selected();
		links.enterNew(selected.size() == 1 ? (CausalNode) selected.get(0) : null);
	}

	/** Deletes what is selected in the table that was used last. */
	void deleteSelected() {
		List<Element> selected = lastUsed.selected();
		if (!selected.isEmpty() && !edited.isLocked())
			edited.delete(selected);
	}

	/** Pastes cells of a spreadsheet as new boxes or arrows, below those of a table. All or nothing: what will not do is told. */
	void paste(RowsTable table) {
		CellClipboard.text(area.getDisplay()).ifPresent(text -> paste(table, SpreadsheetText.read(text)));
	}

	private void paste(RowsTable table, List<List<String>> cells) {
		if (cells.isEmpty() || edited.isLocked() || table == links && edited.theory() == null)
			return;
		TheoryPaste paste = new TheoryPaste(edited);
		List<NewBoxes.Row> newBoxes = table == boxes ? paste.boxes(cells, boxes.newColumn()) : List.of();
		List<CausalLink> newLinks = table == links ? paste.links(cells) : List.of();
		if (!paste.problems().isEmpty()) {
			Dialogs.error(messages.get("paste.problems", String.join("\n", paste.problems())), edited.locale());
			return;
		}
		clearFilter();
		if (!newBoxes.isEmpty())
			edited.addBoxes(newBoxes);
		if (!newLinks.isEmpty())
			edited.addLinks(newLinks);
	}

	private void clearFilter() {
		onlyFindings.setSelection(false);
		filter.setText("");
		filter();
	}

	private void filter() {
		boolean isFiltered = !filter.getText().isBlank() || onlyFindings.getSelection();
		for (RowsTable table : List.of(boxes, links)) {
			if (isFiltered)
				table.filter(filter.getText(), element -> !onlyFindings.getSelection() || findings.contains(element));
			else
				table.unfilter();
		}
		showSummary();
	}

	/** Shows the model as it is now. */
	void update() {
		if (area.isDisposed())
			return;
		boxes.update();
		links.update();
		showSummary();
		pause.begin();
	}

	private void check() {
		findings = edited.isLocked() ? FindingsByElement.none(edited.locale()) : findings();
		boxes.update();
		links.update();
		showSummary();
	}

	private FindingsByElement findings() {
		if (!edited.isChecked() || edited.isDeleted())
			return FindingsByElement.none(edited.locale());
		return FindingsByElement.of(edited.document().domain(), edited.locale());
	}

	private void showSummary() {
		String text;
		if (edited.isDeleted())
			text = messages.get("deleted");
		else if (edited.boxes().isEmpty())
			text = messages.get("empty");
		else if (!filter.getText().isBlank() || onlyFindings.getSelection())
			text = messages.get("summary.filtered", boxes.count(), boxes.elements().size(), links.count(), links.elements().size());
		else
			text = messages.get(edited.isChecked() ? "summary" : "summary.earlier", boxes.count(), links.count());
		if (!text.equals(summary.getText())) {
			summary.setText(text);
			area.layout();
		}
	}

	/** Who is told of what the user selects. */
	void setSelectionListener(Consumer<List<Element>> listener) {
		selectionListener = listener;
	}

	private void selected(RowsTable table) {
		if (isFollowing)
			return;
		lastUsed = table;
		selectionListener.accept(table.selected());
	}

	/** Selects what is selected elsewhere; tells nobody. */
	void follow(List<? extends Element> elements) {
		isFollowing = true;
		try {
			boxes.select(elements);
			links.select(elements);
		} finally {
			isFollowing = false;
		}
	}

	/** The tables whose focus makes the keys theirs. */
	Stream<RowsTable> tables() {
		return Stream.of(boxes, links);
	}

	Composite control() {
		return area;
	}

	/** The boxes get the keys, as soon as they have room: in a table without any, GTK takes its first column for out of sight and scrolls beyond it. */
	void setFocus() {
		if (boxes.table().getSize().x > 0)
			boxes.table().setFocus();
		else
			area.forceFocus();
	}

	private void passFocusOn() {
		if (!area.isDisposed() && area.isFocusControl())
			setFocus();
	}
}
