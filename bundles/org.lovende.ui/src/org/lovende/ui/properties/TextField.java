package org.lovende.ui.properties;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Interventions;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.ui.spelling.SpellingNote;

/** A value that is typed: a text, number, amount, day or point in time. */
final class TextField extends Field {
	private static final int LINES = 4;
	private static final Set<EStructuralFeature> SHORT = Set.of(ElementPackage.Literals.TITLED_ELEMENT__TITLE, ElementPackage.Literals.ELEMENT__CITATION,
			ElementPackage.Literals.ELEMENT__ID, ElementPackage.Literals.ELEMENT__WORKBOOK_ID, InterventionPackage.Literals.INTERVENTION__NAME,
			InterventionPackage.Literals.INTERVENTION__ORGANISATION, InterventionPackage.Literals.INTERVENTION__RESPONSIBLE,
			InterventionPackage.Literals.COST__UNIT, TheoryPackage.Literals.ACTIVITY__GROUP);
	/** By these an element is found again, here and in workbooks. */
	private static final Set<EStructuralFeature> FIXED = Set.of(ElementPackage.Literals.ELEMENT__ID, ElementPackage.Literals.ELEMENT__WORKBOOK_ID);

	private TypedText typed;
	private Text text;

	TextField(Edited edited) {
		super(edited);
	}

	/** Whether a text of the feature has one line only. */
	static boolean isShort(EStructuralFeature feature) {
		return TextForm.of(feature) != TextForm.TEXT || SHORT.contains(feature);
	}

	@Override
	Control createControl(Composite parent) {
		boolean isLong = !isShort(edited().feature());
		int style = FIXED.contains(edited().feature()) ? SWT.READ_ONLY : SWT.BORDER;
		text = new Text(parent, style | (isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, isLong ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
		typed = new TypedText(text, () -> WrittenValue.of(edited()), this::take);
		text.addModifyListener(event -> setProblem(WrittenValue.problem(edited(), text.getText()).orElse(null)));
		return text;
	}

	@Override
	void createNotes() {
		if (!isShort(edited().feature()))
			new SpellingNote(text, () -> Interventions.locale(edited().document().intervention()));
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
