package org.lovende.ui.exchange;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.Messages;
import org.lovende.program.ExportForm;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.ui.Background;
import org.lovende.ui.RadioKeys;
import org.lovende.ui.Workplace;
import org.lovende.ui.versions.StateChoice;

/** Asks which intervention shall be written, as of when, and in which form. */
final class ExportFormPage extends WizardPage {
	private static final int MARGIN = 10;
	private static final int WIDTH = 560;

	private final Messages messages = ExchangeWizard.messages();
	private final Repository repository = Workplace.current().repository();
	private final String first;
	private List<InterventionSummary> interventions = List.of();
	private Combo intervention;
	private StateChoice state;
	private ExportForm form = ExportForm.docx;

	/** @param first the intervention that is chosen at first; may be null */
	ExportFormPage(String first) {
		super("form");
		this.first = first;
		setTitle(messages.get("export.what"));
		setDescription(messages.get("export.what.explanation"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
		new Label(area, SWT.NONE).setText(messages.get("export.intervention"));
		intervention = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(intervention);
		intervention.addListener(SWT.Selection, event -> state.show(intervention().id(), null));
		new Label(area, SWT.NONE).setText(messages.get("export.state"));
		state = new StateChoice(area, () -> setPageComplete(intervention() != null));
		Group group = new Group(area, SWT.NONE);
		group.setText(messages.get("export.form"));
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, MARGIN).applyTo(group);
		RadioKeys.leadAmong(Stream.of(ExportForm.values()).map(each -> choice(group, each)).toList());
		setControl(area);
		Background.read(intervention, repository::list, this::show);
	}

	private Button choice(Composite group, ExportForm each) {
		Button button = new Button(group, SWT.RADIO);
		button.setText(messages.get("export." + each));
		button.setSelection(each == form);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection())
				form = each;
		});
		return button;
	}

	private void show(List<InterventionSummary> found) {
		interventions = found;
		intervention.setItems(found.stream().map(InterventionSummary::name).toArray(String[]::new));
		int chosen = found.stream().map(InterventionSummary::id).toList().indexOf(first);
		if (found.isEmpty())
			setErrorMessage(messages.get("export.nothing"));
		else {
			intervention.select(Math.max(0, chosen));
			state.show(intervention().id(), null);
		}
	}

	/** The intervention; null while none is chosen. */
	InterventionSummary intervention() {
		int index = intervention.getSelectionIndex();
		return index < 0 ? null : interventions.get(index);
	}

	/** The moment as of which it shall be written; null for today. */
	Instant moment() {
		return state.moment();
	}

	/** What the moment is called; empty for today. */
	String momentName() {
		return state.momentName();
	}

	ExportForm form() {
		return form;
	}
}
