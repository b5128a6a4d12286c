package org.lovende.ui.properties;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lovende.core.ModelLabels;

/** One of the words of an enumeration. */
final class ChoiceField extends Field {
	private final List<Enumerator> values;
	private Combo combo;

	ChoiceField(Edited edited) {
		super(edited);
		values = ((EEnum) edited.feature().getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
	}

	@Override
	Control createControl(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(values.stream().map(value -> ModelLabels.literal(value, edited().locale())).toArray(String[]::new));
		combo.addListener(SWT.Selection, event -> edited().set(values.get(combo.getSelectionIndex())));
		// a wheel over the form scrolls it and must not change a value in passing
		combo.addListener(SWT.MouseWheel, event -> event.doit = false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	@Override
	public void refresh() {
		combo.select(values.indexOf(edited().value()));
	}
}
