package org.lovende.ui.method;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.check.Severity;
import org.lovende.core.method.StepState;
import org.lovende.core.method.StepStatus;
import org.lovende.core.method.Tally;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.MethodStep;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.Icons;
import org.lovende.ui.StyleRole;

/** One step of the method: how far the team is, what is missing, and the way there. Its texts follow the model, its widgets stay. */
final class StepCard {
	/** What a user can do with a step. */
	interface Actions {
		/** Goes to the place where the step is done. */
		void open(MethodStep step);

		/** Leaves the step out, or gives another reason for it. */
		void skip(MethodStep step);

		/** Takes a step up that was left out. */
		void takeUp(MethodStep step);
	}

	private static final int INDENT = 24;
	/** So that a part asks for no more room than there is, and wraps. */
	private static final int NARROW = 80;

	private final MethodStep step;
	private final Locale locale;
	private final Messages messages;
	private final Label picture;
	private final Label state;
	private final Label explanation;
	private final Label tallies;
	private final Button open;
	private final Button skip;
	private StepStatus status;

	StepCard(Composite parent, MethodStep step, Locale locale, Actions actions) {
		this.step = step;
		this.locale = locale;
		messages = Messages.of(StepCard.class, locale);
		Composite card = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 6).spacing(8, 3).applyTo(card);
		picture = new Label(card, SWT.NONE);
		Label title = new Label(card, SWT.WRAP);
		title.setText(messages.get("title", step.getValue() + 1, ModelLabels.literal(step, locale)));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		state = new Label(card, SWT.NONE);
		explanation = line(card);
		explanation.setText(StepStatus.explanation(step, locale).replace("&", "&&"));
		tallies = line(card);
		StyleRole.MUTED.on(tallies);
		Composite bar = new Composite(card, SWT.NONE);
		// below one another where there is little room
		bar.setLayout(RowLayoutFactory.fillDefaults().margins(0, 0).spacing(6).create());
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(INDENT, 0).hint(NARROW, SWT.DEFAULT).applyTo(bar);
		open = button(bar, placeName(), actions::open);
		skip = button(bar, messages.get("skip"), wanted -> {
			if (status != null && status.state() == StepState.NOT_RELEVANT)
				actions.takeUp(wanted);
			else
				actions.skip(wanted);
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL));
	}

	private String placeName() {
		DiagramKind diagram = StepPlaces.diagram(step);
		return diagram == null ? messages.get("open.form") : messages.get("open.diagram", ModelLabels.literal(diagram, locale));
	}

	private static Label line(Composite card) {
		Label label = new Label(card, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(INDENT, 0).hint(NARROW, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Button button(Composite bar, String words, Consumer<MethodStep> action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(words);
		// several buttons have the same words: a screen reader says which step they belong to
		AccessibleName.set(button, () -> messages.get("button.name", button.getText(), ModelLabels.literal(step, locale)));
		button.addListener(SWT.Selection, event -> action.accept(step));
		return button;
	}

	/** Shows how far the step is; answers whether its height may have changed. */
	boolean show(StepStatus newStatus) {
		status = newStatus;
		picture.setImage(Icons.image("step-" + status.state().word()));
		boolean changed = set(state, status.state().label(locale));
		changed |= set(tallies, details());
		skip.setText(messages.get(status.state() == StepState.NOT_RELEVANT ? "takeUp" : "skip"));
		((GridData) tallies.getLayoutData()).exclude = tallies.getText().isEmpty();
		tallies.setVisible(!tallies.getText().isEmpty());
		return changed;
	}

	private String details() {
		if (status.state() == StepState.NOT_RELEVANT)
			return messages.get("reason", Objects.toString(status.skipped().getReason(), ""));
		List<Tally> counted = status.tallies().stream().filter(tally -> tally.total() > 0).toList();
		if (status.state() == StepState.NOT_STARTED)
			return "";
		String text = counted.stream().map(tally -> messages.get(tally.done() < tally.total() ? "tally.open" : "tally.done", tally.text(locale)))
				.collect(Collectors.joining("\n"));
		long findings = status.findings().stream().filter(finding -> finding.severity() != Severity.INFO).count();
		return findings == 0 ? text : text + '\n' + messages.get("findings", findings);
	}

	private static boolean set(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (shown.equals(label.getText()))
			return false;
		label.setText(shown);
		return true;
	}

	/** Whether its buttons do anything. */
	void setEnabled(boolean enabled) {
		open.setEnabled(enabled);
		skip.setEnabled(enabled);
	}
}
