package org.lovende.ui.comparison;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lovende.repository.InterventionSummary;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.versions.StateChoice;

/** Asks which intervention is compared, and as of when. */
final class SideChoice {
	private final Combo intervention;
	private final StateChoice state;
	private List<InterventionSummary> interventions = List.of();

	/**
	 * @param parent gets a label and two fields
	 * @param changed run when something else is chosen
	 */
	SideChoice(Composite parent, String label, Runnable changed) {
		new Label(parent, SWT.NONE).setText(label);
		intervention = new Combo(parent, SWT.READ_ONLY);
		AccessibleName.set(intervention, () -> label);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(intervention);
		state = new StateChoice(parent, changed);
		intervention.addListener(SWT.Selection, event -> state.show(interventions.get(intervention.getSelectionIndex()).id(), null));
	}

	/** Offers interventions, one being chosen; nothing is chosen if it is not among them. */
	void show(List<InterventionSummary> offered, Side chosen) {
		interventions = offered;
		intervention.setItems(offered.stream().map(InterventionSummary::name).toArray(String[]::new));
		int index = offered.stream().map(InterventionSummary::id).toList().indexOf(chosen.interventionId());
		if (index < 0)
			return;
		intervention.select(index);
		state.show(chosen.interventionId(), chosen.moment());
	}

	/** What is chosen; null while nothing is. */
	Side side() {
		int index = intervention.getSelectionIndex();
		return index < 0 ? null : new Side(interventions.get(index).id(), state.moment());
	}

	/** What it is called. */
	String name() {
		String name = intervention.getText();
		return state.momentName().isEmpty() ? name : name + " · " + state.momentName();
	}

	void setFocus() {
		intervention.setFocus();
	}
}
