package org.lovende.ui.theory;

import java.util.Objects;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Table;
import org.lovende.core.ModelLabels;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.ui.table.CellColumn;

/** Where the text of a box or an arrow comes from. */
final class CitationColumn extends CellColumn {
	private static final int WIDTH = 130;

	private final EditedTheory edited;
	private final CellEditor editor;

	CitationColumn(Table table, EditedTheory edited) {
		super(ModelLabels.feature(ElementPackage.Literals.ELEMENT__CITATION, edited.locale()), WIDTH);
		this.edited = edited;
		editor = new TextCellEditor(table);
	}

	@Override
	public String text(Object row) {
		return row instanceof Element element ? Objects.toString(element.getCitation(), "") : "";
	}

	@Override
	public CellEditor editor(Object row) {
		return row instanceof Element ? editor : null;
	}

	@Override
	public void set(Object row, Object value) {
		edited.setText((Element) row, ElementPackage.Literals.ELEMENT__CITATION, (String) value);
	}
}
