package org.lovende.ui.forms;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.text.FormattedText;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.properties.Edited;
import org.lovende.ui.properties.ReferenceChoice;
import org.lovende.ui.properties.WrittenValue;
import org.lovende.ui.table.CellColumn;
import org.lovende.ui.table.LinesCellEditor;

/** A column that shows and edits one feature of the elements in the rows. */
class FeatureColumn extends CellColumn {
	private static final int WIDE = 240;
	private static final int NARROW = 130;

	private final FormContext context;
	private final EStructuralFeature feature;
	private final Table table;
	private final UnaryOperator<String> words;
	private final CellEditor editor;

	/** @param words turns what the model has into what users read */
	FeatureColumn(Table table, FormContext context, EStructuralFeature feature, UnaryOperator<String> words) {
		super(ModelLabels.feature(feature, context.locale()), width(feature));
		this.table = table;
		this.context = context;
		this.feature = feature;
		this.words = words;
		editor = editor(table, context, feature);
	}

	private static int width(EStructuralFeature feature) {
		boolean isWide = feature == ElementPackage.Literals.TITLED_ELEMENT__TITLE || feature.getEType() == EcorePackage.Literals.ESTRING
				&& !WrittenValue.isShort(feature);
		return isWide ? WIDE : NARROW;
	}

	/** Null for references, which are chosen in a dialog. */
	private static CellEditor editor(Table table, FormContext context, EStructuralFeature feature) {
		if (feature instanceof EReference)
			return null;
		if (feature.getEType() instanceof EEnum words)
			return choice(table, context, words);
		if (feature.getEType() == EcorePackage.Literals.EBOOLEAN)
			return new CheckboxCellEditor(table);
		return WrittenValue.isShort(feature) ? new TextCellEditor(table) : new LinesCellEditor(table, Texts.MAX_TEXT);
	}

	private static CellEditor choice(Table table, FormContext context, EEnum words) {
		ComboBoxViewerCellEditor choice = new ComboBoxViewerCellEditor(table, SWT.READ_ONLY);
		choice.setContentProvider(ArrayContentProvider.getInstance());
		choice.setLabelProvider(LabelProvider.createTextProvider(literal -> ModelLabels.literal((Enumerator) literal, context.locale())));
		choice.setInput(words.getELiterals().stream().map(EEnumLiteral::getInstance).toList());
		return choice;
	}

	final EStructuralFeature feature() {
		return feature;
	}

	/** The cell of an element. */
	final Edited edited(Element element) {
		return new Edited(context.document(), element, feature, context.locale());
	}

	@Override
	public String text(Object row) {
		if (!(row instanceof Element element))
			return "";
		String shown = words.apply(WrittenValue.of(edited(element)));
		return WrittenValue.isShort(feature) ? shown : FormattedText.plain(shown);
	}

	@Override
	public CellEditor editor(Object row) {
		return row instanceof Element element && isOwnText(element) ? editor : null;
	}

	/** What is said in other words than the model has belongs to the handbook, and not to the user. */
	private boolean isOwnText(Element element) {
		String written = WrittenValue.of(edited(element));
		return words.apply(written).equals(written);
	}

	/** The editor of the column, also for a row that is no element yet. */
	final CellEditor editor() {
		return editor;
	}

	@Override
	public Object value(Object row) {
		Object value = row instanceof Element element ? element.eGet(feature) : null;
		if (value instanceof Enumerator || value instanceof Boolean)
			return value;
		return row instanceof Element element ? words.apply(WrittenValue.of(edited(element))) : "";
	}

	@Override
	public void set(Object row, Object value) {
		if (value == null || context.isLocked())
			return;
		Edited edited = edited((Element) row);
		if (!(value instanceof String text)) {
			edited.set(value);
			return;
		}
		Optional<String> problem = WrittenValue.problem(edited, text);
		if (problem.isEmpty())
			edited.set(WrittenValue.valueOf(edited, text));
		else
			// after the cell has closed: a dialog in between would close it a second time
			table.getDisplay().asyncExec(() -> Dialogs.error(problem.get(), context.locale()));
	}

	@Override
	public boolean isChosen() {
		return feature instanceof EReference;
	}

	@Override
	public void choose(Object row) {
		if (row instanceof Element element)
			ReferenceChoice.open(table.getShell(), edited(element));
	}
}
