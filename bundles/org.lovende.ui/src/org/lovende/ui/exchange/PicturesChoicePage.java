package org.lovende.ui.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.diagram.Diagrams;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.ui.Background;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;

/** Asks of which interventions which diagrams shall be drawn. */
final class PicturesChoicePage extends WizardPage {
	private static final int MARGIN = 10;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 240;

	private final Messages messages = ExchangeWizard.messages();
	private final Repository repository = Workplace.current().repository();
	private final String first;
	private final List<DiagramKind> kinds = new ArrayList<>(Diagrams.KINDS);
	private CheckboxTableViewer viewer;

	/** @param first the intervention that is chosen at first; null for all */
	PicturesChoicePage(String first) {
		super("pictures");
		this.first = first;
		setTitle(messages.get("pictures.what"));
		setDescription(messages.get("pictures.what.explanation"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(area);
		new Label(area, SWT.NONE).setText(messages.get("pictures.interventions"));
		viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(LabelProvider.createTextProvider(summary -> ((InterventionSummary) summary).name()));
		viewer.addCheckStateListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
		button(bar, "pictures.all", true);
		button(bar, "pictures.none", false);
		Group group = new Group(area, SWT.NONE);
		group.setText(messages.get("pictures.diagrams"));
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(MARGIN, MARGIN).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		Diagrams.KINDS.forEach(kind -> choice(group, kind));
		setControl(area);
		Background.read(viewer.getControl(), repository::list, this::show);
	}

	private void button(Composite bar, String key, boolean checked) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(messages.get(key));
		button.addListener(SWT.Selection, event -> {
			viewer.setAllChecked(checked);
			validate();
		});
	}

	private void choice(Composite group, DiagramKind kind) {
		Button button = new Button(group, SWT.CHECK);
		button.setText(ModelLabels.literal(kind, messages.locale()));
		button.setImage(Icons.image(kind.getLiteral()));
		button.setSelection(true);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection())
				kinds.add(kind);
			else
				kinds.remove(kind);
			validate();
		});
	}

	private void show(List<InterventionSummary> found) {
		viewer.setInput(found);
		viewer.setCheckedElements(found.stream().filter(summary -> first == null || summary.id().equals(first)).toArray());
		validate();
	}

	private void validate() {
		setPageComplete(viewer.getCheckedElements().length > 0 && !kinds.isEmpty());
	}

	List<InterventionSummary> interventions() {
		return Arrays.stream(viewer.getCheckedElements()).map(InterventionSummary.class::cast).toList();
	}

	/** In the order in which they are offered. */
	List<DiagramKind> kinds() {
		return Diagrams.KINDS.stream().filter(kinds::contains).toList();
	}
}
