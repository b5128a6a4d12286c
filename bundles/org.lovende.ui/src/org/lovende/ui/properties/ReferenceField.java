package org.lovende.ui.properties;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.ElementNames;
import org.lovende.model.element.Element;

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
		choose.addListener(SWT.Selection, event -> ReferenceChoice.open(names.getShell(), edited()));
		clear = new Button(area, SWT.PUSH);
		clear.setText(edited().messages().get("clear"));
		clear.addListener(SWT.Selection, event -> edited().set(isMany() ? List.of() : null));
		GridDataFactory.swtDefaults().exclude(edited().feature().isRequired()).applyTo(clear);
		clear.setVisible(!edited().feature().isRequired());
		return area;
	}

	@Override
	public void refresh() {
		List<Element> chosen = ReferenceChoice.chosen(edited());
		String text = chosen.isEmpty() ? edited().messages().get("none")
				: chosen.stream().map(element -> (isMany() ? BULLET : "") + ElementNames.of(element, edited().locale())).collect(Collectors.joining("\n"));
		clear.setEnabled(!chosen.isEmpty());
		if (!names.getText().equals(text)) {
			names.setText(text.replace("&", "&&"));
			names.requestLayout();
		}
	}

	private boolean isMany() {
		return edited().feature().isMany();
	}
}
