package org.lovende.ui.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lovende.core.ElementNames;
import org.lovende.core.KnowledgeBase;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.KnowledgeForm;
import org.lovende.model.intervention.KnowledgeSource;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.Icons;

/** Where the intervention is well founded and where it is thin: for each core element and for the whole, what each form of knowledge gives. */
final class FoundationPart implements FormPart {
	private static final int MOST_ROWS = 8;
	private static final int LEAST_WIDTH = 80;
	private static final int LEAST_NAME = 150;

	private final FormContext context;
	private final Messages messages;
	private final Table table;
	private final Composite area;

	FoundationPart(Composite parent, FormContext context) {
		this.context = context;
		messages = context.messages();
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(frame);
		area = new Composite(frame, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(area);
		TableColumnLayout columns = new TableColumnLayout();
		area.setLayout(columns);
		table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleName.set(table, () -> messages.get("section.foundation"));
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		column(columns, "", "", 2, LEAST_NAME);
		for (KnowledgeForm form : KnowledgeForm.VALUES)
			column(columns, messages.get("foundation." + form.getLiteral()), ModelLabels.literal(form, context.locale()), 1, LEAST_WIDTH);
		refresh();
	}

	private void column(TableColumnLayout columns, String heading, String explanation, int weight, int least) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		column.setToolTipText(explanation);
		columns.setColumnData(column, new ColumnWeightData(weight, least));
	}

	@Override
	public void refresh() {
		table.setRedraw(false);
		table.removeAll();
		add(context.intervention(), messages.get("foundation.whole"), context.intervention().getSources());
		context.intervention().getCoreElements()
				.forEach(element -> add(element, ElementNames.of(element, context.locale()), KnowledgeBase.sourcesOf(element)));
		table.setRedraw(true);
		fitHeight();
	}

	private void add(Element element, String name, List<KnowledgeSource> sources) {
		TableItem item = new TableItem(table, SWT.NONE);
		List<String> cells = new ArrayList<>(List.of(name));
		for (KnowledgeForm form : KnowledgeForm.VALUES)
			cells.add(KnowledgeBase.strongest(sources, form)
					.map(strength -> messages.get("foundation.cell", KnowledgeBase.count(sources, form), ModelLabels.literal(strength, context.locale())))
					.orElse(messages.get("foundation.none")));
		item.setText(cells.toArray(String[]::new));
		item.setImage(Icons.image(element));
	}

	private void fitHeight() {
		int height = table.getHeaderHeight() + (Math.min(MOST_ROWS, table.getItemCount()) + 1) * table.getItemHeight();
		GridData data = (GridData) area.getLayoutData();
		if (data.heightHint != height) {
			data.heightHint = height;
			context.reflow();
		}
	}
}
