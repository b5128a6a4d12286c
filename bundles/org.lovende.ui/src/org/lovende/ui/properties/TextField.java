package org.lovende.ui.properties;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Interventions;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.ui.spelling.SpellingNote;
import org.lovende.ui.text.FormatBar;
import org.lovende.ui.text.FormattedTextField;

/** A value that is typed: a text, number, amount, day or point in time. */
final class TextField extends Field {
	private static final int LINES = 4;
	private static final int NOTE_ICON = 16;
	private static final int NOTE_MARGIN = 2;
	private static final Set<EStructuralFeature> SHORT = Set.of(ElementPackage.Literals.TITLED_ELEMENT__TITLE, ElementPackage.Literals.ELEMENT__CITATION,
			ElementPackage.Literals.ELEMENT__ID, ElementPackage.Literals.ELEMENT__WORKBOOK_ID, InterventionPackage.Literals.INTERVENTION__NAME,
			InterventionPackage.Literals.INTERVENTION__ORGANISATION, InterventionPackage.Literals.INTERVENTION__UNIT,
			InterventionPackage.Literals.INTERVENTION__RESPONSIBLE,
			InterventionPackage.Literals.COST__UNIT, TheoryPackage.Literals.ACTIVITY__GROUP);
	/** By these an element is found again, here and in workbooks. */
	private static final Set<EStructuralFeature> FIXED = Set.of(ElementPackage.Literals.ELEMENT__ID, ElementPackage.Literals.ELEMENT__WORKBOOK_ID);

	private TypedText typed;
	private Composite heading;
	/** Null for a text of one line. */
	private FormattedTextField formatted;
	/** Null until it is asked for. */
	private Composite noteLine;

	TextField(Edited edited) {
		super(edited);
	}

	/** Whether a text of the feature has one line only. */
	static boolean isShort(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() != String.class || SHORT.contains(feature);
	}

	@Override
	Composite createHeading(Composite parent) {
		if (isShort(edited().feature()))
			return parent;
		heading = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(heading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		return heading;
	}

	@Override
	Control createControl(Composite parent) {
		return isShort(edited().feature()) ? createLine(parent) : createLines(parent);
	}

	private Control createLine(Composite parent) {
		Text text = new Text(parent, SWT.SINGLE | (FIXED.contains(edited().feature()) ? SWT.READ_ONLY : SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		typed = TypedText.in(text, () -> WrittenValue.of(edited()), this::take);
		text.addModifyListener(event -> setProblem(WrittenValue.problem(edited(), text.getText()).orElse(null)));
		return text;
	}

	private Control createLines(Composite parent) {
		formatted = new FormattedTextField(parent);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, formatted.getLineHeight() * LINES).applyTo(formatted);
		typed = TypedText.in(formatted, () -> WrittenValue.of(edited()), this::take);
		formatted.addModifyListener(event -> setProblem(WrittenValue.problem(edited(), formatted.written()).orElse(null)));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.END).applyTo(new FormatBar(heading, formatted));
		return formatted;
	}

	@Override
	void createNotes(Composite parent) {
		if (formatted != null)
			new SpellingNote(noteLine(parent), formatted, () -> Interventions.locale(edited().document().intervention()));
	}

	@Override
	public Composite noteLine(Composite parent) {
		if (noteLine == null) {
			noteLine = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(noteLine);
			GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, noteHeight(noteLine)).applyTo(noteLine);
		}
		return noteLine;
	}

	/** The letters of some typefaces are taller than an icon. */
	static int noteHeight(Composite line) {
		GC letters = new GC(line);
		int height = Math.max(NOTE_ICON, letters.getFontMetrics().getHeight()) + NOTE_MARGIN;
		letters.dispose();
		return height;
	}

	@Override
	public void refresh() {
		typed.refresh();
	}

	@Override
	public void commit() {
		typed.commit();
	}

	/** A text that will not do stays where it is, with what is wrong below it. */
	private void take(String written) {
		if (WrittenValue.problem(edited(), written).isEmpty())
			edited().set(WrittenValue.valueOf(edited(), written));
	}
}
