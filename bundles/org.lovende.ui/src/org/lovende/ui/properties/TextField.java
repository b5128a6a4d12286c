package org.lovende.ui.properties;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.TheoryPackage;

/** A value that is typed: a text, number, amount, day or point in time. */
final class TextField extends Field {
	private static final int LINES = 4;
	private static final Set<EStructuralFeature> SHORT = Set.of(ElementPackage.Literals.TITLED_ELEMENT__TITLE, ElementPackage.Literals.ELEMENT__CITATION,
			ElementPackage.Literals.ELEMENT__ID, ElementPackage.Literals.ELEMENT__WORKBOOK_ID, InterventionPackage.Literals.INTERVENTION__NAME,
			InterventionPackage.Literals.INTERVENTION__ORGANISATION, InterventionPackage.Literals.INTERVENTION__RESPONSIBLE,
			InterventionPackage.Literals.COST__UNIT, TheoryPackage.Literals.ACTIVITY__GROUP);
	/** By these an element is found again, here and in workbooks. */
	private static final Set<EStructuralFeature> FIXED = Set.of(ElementPackage.Literals.ELEMENT__ID, ElementPackage.Literals.ELEMENT__WORKBOOK_ID);

	private final TextForm form;
	private TypedText typed;

	TextField(Edited edited) {
		super(edited);
		form = TextForm.of(((EAttribute) edited.feature()).getEAttributeType().getInstanceClass());
	}

	@Override
	Control createControl(Composite parent) {
		boolean isLong = form == TextForm.TEXT && !SHORT.contains(edited().feature());
		int style = FIXED.contains(edited().feature()) ? SWT.READ_ONLY : SWT.BORDER;
		Text text = new Text(parent, style | (isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, isLong ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
		typed = new TypedText(text, () -> form.textOf(edited().value(), edited().locale()), this::take);
		text.addModifyListener(event -> setProblem(problem(text.getText()).orElse(null)));
		return text;
	}

	@Override
	void refresh() {
		typed.refresh();
	}

	@Override
	void commit() {
		typed.commit();
	}

	/** A text that will not do stays where it is, with what is wrong below it. */
	private void take(String text) {
		if (problem(text).isEmpty())
			edited().set(form.valueOf(text, edited().locale()));
	}

	private Optional<String> problem(String text) {
		try {
			return edited().problem(form.valueOf(text, edited().locale()));
		} catch (IllegalArgumentException e) {
			return Optional.of(edited().messages().get(form.problem()));
		}
	}
}
