package org.lovende.ui.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ColumnLayoutData;
import org.lovende.model.element.Element;
import org.lovende.ui.properties.Field;
import org.lovende.ui.properties.Fields;

/** Fields of one element, in as many columns as there is room for, each with what the checks found in it below. */
final class FieldsPart implements FormPart {
	private static final int SPACING = 18;
	private static final int LEAST_WIDTH = 250;

	private final FormContext context;
	private final Element element;
	private final Composite area;
	private final List<Field> fields = new ArrayList<>();
	private final Map<EStructuralFeature, FindingSign> signs = new LinkedHashMap<>();

	/** @param features in the order in which Tab goes through them */
	FieldsPart(Composite parent, FormContext context, Element element, List<? extends EStructuralFeature> features) {
		this.context = context;
		this.element = element;
		area = new Composite(parent, SWT.NONE);
		ColumnLayout columns = new ColumnLayout();
		columns.minNumColumns = 1;
		columns.maxNumColumns = Math.min(2, features.size());
		columns.horizontalSpacing = SPACING;
		columns.leftMargin = 0;
		columns.rightMargin = 0;
		columns.topMargin = 0;
		columns.verticalSpacing = 2;
		area.setLayout(columns);
		features.forEach(this::add);
	}

	private void add(EStructuralFeature feature) {
		Composite cell = new Composite(area, SWT.NONE);
		// not as wide as what is written in it
		ColumnLayoutData data = new ColumnLayoutData();
		data.widthHint = LEAST_WIDTH;
		cell.setLayoutData(data);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
		Field field = Fields.of(context.document(), element, feature, context.locale());
		field.create(cell);
		fields.add(field);
		Composite line = field.noteLine(cell);
		signs.put(feature, line == null ? new FindingSign(cell, context) : FindingSign.in(line, context));
		selectOnFocus(field.control());
	}

	/** What is written about is what the other views show. */
	private void selectOnFocus(Control control) {
		control.addListener(SWT.FocusIn, event -> context.selection().set(List.of(element)));
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				selectOnFocus(child);
	}

	@Override
	public void refresh() {
		fields.forEach(Field::refresh);
	}

	@Override
	public void showFindings() {
		boolean changed = false;
		for (Field field : fields)
			changed |= signs.get(field.feature()).show(element, field.feature());
		if (changed)
			context.reflow();
	}

	@Override
	public void commit() {
		fields.forEach(Field::commit);
	}

	@Override
	public boolean reveal(Element sought) {
		if (sought != element)
			return false;
		context.scrollTo(area);
		return true;
	}

	/** Gives the focus to the first field. */
	void setFocus() {
		fields.get(0).control().setFocus();
	}
}
