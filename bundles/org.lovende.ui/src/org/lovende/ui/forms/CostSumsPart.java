package org.lovende.ui.forms;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.CostSum;
import org.lovende.core.ModelLabels;
import org.lovende.model.intervention.CostKind;

/** What set-up and running cost in all: one sum for each unit. */
final class CostSumsPart implements FormPart {
	private final FormContext context;
	private final Label label;

	CostSumsPart(Composite parent, FormContext context) {
		this.context = context;
		label = new Label(parent, SWT.WRAP);
		refresh();
	}

	@Override
	public void refresh() {
		String text = CostKind.VALUES.stream().map(this::text).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
		if (text.isEmpty())
			text = context.messages().get("sums.none");
		if (!text.equals(label.getText())) {
			label.setText(text);
			context.reflow();
		}
	}

	private String text(CostKind kind) {
		List<CostSum> sums = CostSum.of(context.intervention().getCosts().stream().filter(cost -> cost.getKind() == kind).toList());
		String name = ModelLabels.literal(kind, context.locale());
		return sums.stream().map(sum -> context.messages().get("sum", name, sum.amountText(context.locale()), sum.unit(), sum.unknown()))
				.collect(Collectors.joining("\n"));
	}
}
