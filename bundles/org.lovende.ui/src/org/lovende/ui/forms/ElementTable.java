package org.lovende.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.edit.Additions;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Deletion;
import org.lovende.model.element.Element;
import org.lovende.ui.Icons;
import org.lovende.ui.dialog.DeletionQuestion;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.properties.WrittenValue;
import org.lovende.ui.table.FindingsColumn;
import org.lovende.ui.table.NewRow;
import org.lovende.ui.table.RowsTable;
import org.lovende.ui.table.SpreadsheetText;

/** A list of parts as a table: each feature a column, each part a row, the last row for a new part. Everything is one undoable command. */
final class ElementTable extends RowsTable {
	private final FormContext context;
	private final ElementList list;
	private final Messages messages;
	private final List<FeatureColumn> features = new ArrayList<>();

	/** @param columns the first is the one in which something new is begun */
	ElementTable(Composite parent, FormContext context, ElementList list, List<FormColumn> columns) {
		super(parent, ModelLabels.feature(list.kind(), context.locale()));
		this.context = context;
		this.list = list;
		messages = context.messages();
		for (FormColumn column : columns)
			features.add(features.isEmpty() ? new FirstColumn(column) : new FeatureColumn(table(), context, column.feature(), column.words()));
		features.forEach(this::add);
		add(new FindingsColumn(messages.get("findings"), context::findings));
		start();
	}

	@Override
	protected List<Element> elements() {
		return list.elements();
	}

	ElementList list() {
		return list;
	}

	@Override
	protected boolean isLocked() {
		return context.isLocked();
	}

	/** Lets the user write a new part. */
	void enterNew() {
		edit(NewRow.INSTANCE, 0);
	}

	/** Deletes the selected parts, after showing what goes along. */
	void deleteSelected() {
		List<Element> selected = selected();
		if (selected.isEmpty() || isLocked())
			return;
		Deletion deletion = Deletion.of(context.intervention(), selected);
		if (DeletionQuestion.agreed(deletion, locale()))
			context.document().execute(deletion.command(context.document().domain(), locale()));
	}

	/** Moves the selected part up (-1) or down (1). */
	void moveSelected(int by) {
		if (selected().size() != 1 || isLocked())
			return;
		Element part = selected().get(0);
		int target = list.target(part, by);
		if (target >= 0)
			context.document().execute(new Change(context.document().domain()).move(list.owner(), list.kind(), part, target)
					.command(messages.get("move", ElementNames.brief(part, locale()))));
	}

	/** Pastes cells of a spreadsheet, beginning at the cell in focus. All or nothing: what will not do is told, and nothing is changed then. */
	void paste(String text) {
		List<List<String>> cells = SpreadsheetText.read(text);
		if (cells.isEmpty() || isLocked())
			return;
		ViewerCell focus = viewer().getColumnViewerEditor().getFocusCell();
		int column = focus == null ? 0 : Math.min(focus.getColumnIndex(), features.size() - 1);
		List<Element> rows = elements();
		int row = focus == null || focus.getElement() instanceof NewRow ? rows.size() : rows.indexOf(focus.getElement());
		// a new part begins with its first column
		List<FeatureColumn> columns = features.subList(row == rows.size() ? 0 : column, features.size());
		TablePaste paste = new TablePaste(context, list, columns, rows.subList(row, rows.size()));
		if (!paste.read(cells))
			Dialogs.error(messages.get("paste.problems", String.join("\n", paste.problems())), locale());
		else
			context.document().execute(paste.command());
	}

	private Locale locale() {
		return context.locale();
	}

	/** The column in which a new part is begun; it has the part's picture, too. */
	private final class FirstColumn extends FeatureColumn {
		FirstColumn(FormColumn column) {
			super(table(), context, column.feature(), column.words());
		}

		@Override
		public String text(Object row) {
			return row instanceof NewRow ? messages.get("new.row", ModelLabels.type(list.kind().getEReferenceType(), locale())) : super.text(row);
		}

		@Override
		public Image image(Object row) {
			return row instanceof Element element ? Icons.image(element) : Icons.image("new");
		}

		@Override
		public CellEditor editor(Object row) {
			return row instanceof NewRow ? editor() : super.editor(row);
		}

		@Override
		public Object value(Object row) {
			return row instanceof NewRow ? "" : super.value(row);
		}

		@Override
		public void set(Object row, Object value) {
			if (row instanceof NewRow)
				create(value == null ? "" : (String) value);
			else
				super.set(row, value);
		}

		private void create(String text) {
			if (text.isBlank() || context.isLocked())
				return;
			Element made = list.create();
			if (WrittenValue.problem(edited(made), text).isEmpty())
				made.eSet(feature(), WrittenValue.valueOf(edited(made), text));
			Command addition = Additions.command(context.document().domain(), list.owner(), list.kind(), List.of(made), locale());
			if (context.document().execute(addition))
				// the table is up to date only when the cell has closed
				table().getDisplay().asyncExec(() -> showMade(made));
		}

		private void showMade(Element made) {
			if (table().isDisposed())
				return;
			update();
			select(List.of(made));
		}
	}
}
