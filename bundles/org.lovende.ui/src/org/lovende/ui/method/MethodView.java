package org.lovende.ui.method;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.method.Method;
import org.lovende.core.method.SkipStep;
import org.lovende.core.method.StepState;
import org.lovende.core.method.StepStatus;
import org.lovende.model.intervention.MethodStep;
import org.lovende.ui.DocumentView;
import org.lovende.ui.Pause;
import org.lovende.ui.ScrolledContent;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.TextDialog;
import org.lovende.ui.document.OpenDocument;

/** The way through the method for the intervention that is worked on: each step with its state, what is missing, and the way there. */
public final class MethodView extends DocumentView {
	/** The identifier under which the workbench shows it. */
	public static final String ID = "org.lovende.ui.method";

	private static final int MARGIN = 10;

	private final Messages messages = Workplace.messages(MethodView.class);
	private final List<StepCard> cards = new ArrayList<>();
	private List<StepStatus> statuses = List.of();
	private OpenDocument shown;
	private ScrolledContent scrolled;
	private Composite content;
	private Pause pause;
	private Label summary;

	@Override
	protected void createContents(Composite parent) {
		scrolled = new ScrolledContent(parent, SWT.NONE);
		content = scrolled.content();
		pause = new Pause(content, this::update);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(content);
		summary = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(summary);
		for (MethodStep step : MethodStep.VALUES)
			cards.add(new StepCard(content, step, locale(), actions()));
		update();
	}

	private StepCard.Actions actions() {
		return new StepCard.Actions() {
			@Override
			public void open(MethodStep step) {
				StepPlaces.open(getSite().getPage(), shown.intervention(), step);
			}

			@Override
			public void skip(MethodStep step) {
				Optional<String> reason = new TextDialog(getSite().getShell(), messages.get("skip.title", ModelLabels.literal(step, locale())),
						messages.get("skip.accept"), "", locale()).ask();
				reason.ifPresent(why -> shown.execute(
						SkipStep.skip(shown.domain(), step, why, workplace().repository().user(), Instant.now(), locale())));
			}

			@Override
			public void takeUp(MethodStep step) {
				shown.execute(SkipStep.takeUp(shown.domain(), step, locale()));
			}
		};
	}

	@Override
	protected void documentChanged() {
		// another intervention is shown at once; what is typed in one must not be slowed down
		if (document() == shown)
			pause.begin();
		else
			update();
	}

	private void update() {
		shown = document();
		statuses = shown == null ? List.of() : Method.statusOf(shown.domain());
		boolean changed = showSummary();
		for (int i = 0; i < cards.size(); i++) {
			cards.get(i).setEnabled(shown != null);
			if (shown != null)
				changed |= cards.get(i).show(statuses.get(i));
		}
		if (changed)
			scrolled.layout();
	}

	private boolean showSummary() {
		long done = statuses.stream().filter(status -> status.state() == StepState.COMPLETE || status.state() == StepState.NOT_RELEVANT).count();
		String text = shown == null ? messages.get("hint") : messages.get("summary", shown.name(), done, statuses.size());
		if (text.replace("&", "&&").equals(summary.getText()))
			return false;
		summary.setText(text.replace("&", "&&"));
		return true;
	}

	/** For tests: what is shown; empty while no intervention is open. */
	List<StepStatus> statuses() {
		return statuses;
	}

	/** For tests: what holds the cards. */
	Composite content() {
		return content;
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}
}
