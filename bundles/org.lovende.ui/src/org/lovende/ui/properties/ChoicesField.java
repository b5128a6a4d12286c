package org.lovende.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.lovende.core.ModelLabels;

/** Some of the words of an enumeration in an order of the user's choice: those with a mark, from top to bottom. */
final class ChoicesField extends Field {
	private static final int LINES = 8;

	private final List<Enumerator> order = new ArrayList<>();
	private Table table;

	ChoicesField(Edited edited) {
		super(edited);
	}

	@Override
	Control createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, table.getItemHeight() * LINES).applyTo(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK)
				store();
		});
		Composite bar = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(bar);
		GridLayoutFactory.fillDefaults().applyTo(bar);
		button(bar, "up", -1);
		button(bar, "down", 1);
		return area;
	}

	private void button(Composite parent, String key, int by) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(edited().messages().get(key));
		button.addListener(SWT.Selection, event -> move(by));
		GridDataFactory.fillDefaults().applyTo(button);
	}

	@Override
	public void refresh() {
		List<?> chosen = (List<?>) edited().value();
		List<Enumerator> all = new ArrayList<>();
		chosen.forEach(value -> all.add((Enumerator) value));
		for (EEnumLiteral literal : ((EEnum) edited().feature().getEType()).getELiterals())
			if (!all.contains(literal.getInstance()))
				all.add(literal.getInstance());
		order.clear();
		order.addAll(all);
		int selected = table.getSelectionIndex();
		table.removeAll();
		for (Enumerator value : order) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(ModelLabels.literal(value, edited().locale()));
			item.setChecked(chosen.contains(value));
		}
		table.setSelection(selected);
	}

	private void move(int by) {
		int index = table.getSelectionIndex();
		int target = index + by;
		if (index < 0 || target < 0 || target >= order.size() || !table.getItem(index).getChecked())
			return;
		List<Enumerator> chosen = chosen();
		if (target >= chosen.size())
			return;
		chosen.add(target, chosen.remove(index));
		table.setSelection(target);
		edited().set(chosen);
	}

	private void store() {
		edited().set(chosen());
	}

	private List<Enumerator> chosen() {
		List<Enumerator> chosen = new ArrayList<>();
		for (int i = 0; i < order.size(); i++)
			if (table.getItem(i).getChecked())
				chosen.add(order.get(i));
		return chosen;
	}
}
