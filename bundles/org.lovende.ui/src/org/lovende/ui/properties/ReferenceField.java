package org.lovende.ui.properties;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.ElementNames;
import org.lovende.model.element.Element;
import org.lovende.ui.dialog.ElementChooser;

/** One or several other elements, chosen from a list. */
final class ReferenceField extends Field {
	private static final String BULLET = "• ";

	private Label names;
	private Button clear;

	ReferenceField(Edited edited) {
		super(edited);
	}

	@Override
	Control createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
		names = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(names);
		Button choose = new Button(area, SWT.PUSH);
		choose.setText(edited().messages().get("choose"));
		choose.addListener(SWT.Selection, event -> choose());
		clear = new Button(area, SWT.PUSH);
		clear.setText(edited().messages().get("clear"));
		clear.addListener(SWT.Selection, event -> edited().set(isMany() ? List.of() : null));
		GridDataFactory.swtDefaults().exclude(edited().feature().isRequired()).applyTo(clear);
		clear.setVisible(!edited().feature().isRequired());
		return area;
	}

	@Override
	void refresh() {
		String text = chosen().isEmpty() ? edited().messages().get("none")
				: chosen().stream().map(element -> (isMany() ? BULLET : "") + ElementNames.of(element, edited().locale())).collect(Collectors.joining("\n"));
		clear.setEnabled(!chosen().isEmpty());
		if (!names.getText().equals(text)) {
			names.setText(text.replace("&", "&&"));
			names.requestLayout();
		}
	}

	private void choose() {
		ElementChooser chooser = new ElementChooser(names.getShell(), edited().label(), edited().locale());
		List<Element> candidates = Candidates.of(edited().document().intervention(), (EReference) edited().feature()).stream()
				.filter(candidate -> candidate != edited().element()).toList();
		if (isMany())
			chooser.chooseSeveral(candidates, chosen()).ifPresent(edited()::set);
		else
			chooser.chooseOne(candidates, chosen().isEmpty() ? null : chosen().get(0)).ifPresent(edited()::set);
	}

	@SuppressWarnings("unchecked")
	private List<Element> chosen() {
		if (isMany())
			return (List<Element>) edited().value();
		return edited().value() == null ? List.of() : List.of((Element) edited().value());
	}

	private boolean isMany() {
		return edited().feature().isMany();
	}
}
