package org.lovende.ui.presence;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.lovende.model.element.Element;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;

/** Says above the fields of an element that somebody else is editing it, as long as that is so. It locks nothing. */
public final class EditingNote {
	private final People people = Workplace.current().people();
	private final Element element;
	private final CLabel label;
	private final Runnable changed = this::update;

	/** @param parent has a grid layout */
	public EditingNote(Composite parent, Element element) {
		this.element = element;
		label = new CLabel(parent, SWT.NONE);
		label.setImage(Icons.image("people"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		people.addListener(changed);
		label.addListener(SWT.Dispose, event -> people.removeListener(changed));
		update();
	}

	private void update() {
		if (label.isDisposed())
			return;
		List<String> names = element.getId() == null ? List.of() : people.editing(element.getId());
		String text = names.isEmpty() ? "" : Workplace.messages(EditingNote.class).get("note", String.join(", ", names));
		if (text.equals(label.getText()) && label.getVisible() == !names.isEmpty())
			return;
		label.setText(text);
		((GridData) label.getLayoutData()).exclude = names.isEmpty();
		label.setVisible(!names.isEmpty());
		label.requestLayout();
	}
}
