package org.lovende.ui.forms;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.lovende.core.check.Finding;
import org.lovende.model.element.Element;
import org.lovende.ui.Icons;

/** Says below a field, or in a section, what the checks found. Why it matters is its tooltip. */
final class FindingSign {
	private final FormContext context;
	private final CLabel label;
	private final boolean hasRoom;

	/** Makes a sign that takes no room while there is nothing. */
	FindingSign(Composite parent, FormContext context) {
		this(parent, context, false);
	}

	/** Makes a sign that stands before all else in a line which is always there. */
	static FindingSign in(Composite line, FormContext context) {
		FindingSign sign = new FindingSign(line, context, true);
		sign.label.moveAbove(null);
		return sign;
	}

	private FindingSign(Composite parent, FormContext context, boolean hasRoom) {
		this.context = context;
		this.hasRoom = hasRoom;
		label = new CLabel(parent, SWT.NONE);
		label.setMargins(0, 0, 0, 2);
		label.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(label);
	}

	/** Shows what was found in a feature of an element; answers whether it needs other room now. */
	boolean show(Element element, EStructuralFeature feature) {
		List<Finding> findings = context.findings().of(element).stream().filter(finding -> finding.features().contains(feature)).toList();
		if (findings.isEmpty())
			return set(null, null, null);
		Finding gravest = findings.get(0);
		Object value = element.eGet(feature);
		boolean isMissing = value == null || value instanceof List<?> list && list.isEmpty();
		// the whole sentence names the element and all that is missing: beside an empty field that is too much
		String text = isMissing ? context.messages().get("missing") : gravest.message(context.locale());
		return set(gravest, text, gravest.explanation(context.locale()));
	}

	private boolean set(Finding finding, String text, String explanation) {
		if (Objects.equals(text == null ? "" : text, label.getText()))
			return false;
		label.setText(text == null ? "" : text);
		label.setImage(finding == null ? null : Icons.image(finding.severity().word()));
		// the line may be too short for the sentence
		label.setToolTipText(finding == null ? null : text + "\n" + explanation);
		((GridData) label.getLayoutData()).exclude = finding == null;
		label.setVisible(finding != null);
		label.getParent().layout();
		return !hasRoom;
	}
}
