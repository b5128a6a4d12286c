package org.lovende.ui.method;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.method.Method;
import org.lovende.core.method.SkipStep;
import org.lovende.core.method.StepState;
import org.lovende.core.method.StepStatus;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.intervention.MethodStep;
import org.lovende.ui.Selections;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.TextDialog;
import org.lovende.ui.document.OpenDocument;

/** The way through the method for the intervention that is worked on: each step with its state, what is missing, and the way there. */
public final class MethodView extends ViewPart {
	/** The identifier under which the workbench shows it. */
	public static final String ID = "org.lovende.ui.method";

	/** How long nothing must have changed before the checks run: they must not slow down typing. */
	private static final int PAUSE = 400;
	private static final int MARGIN = 10;

	private final Workplace workplace = Workplace.current();
	private final Messages messages = Workplace.messages(MethodView.class);
	private final ISelectionListener selectionListener = this::selectionChanged;
	private final IPartListener2 partListener = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			IWorkbenchPart active = part.getPart(false);
			if (active != null && active.getAdapter(EditedIntervention.class) instanceof OpenDocument opened)
				follow(opened);
		}
	};
	private final Runnable documentsChanged = this::schedule;
	private final Runnable update = this::update;
	private final List<StepCard> cards = new ArrayList<>();
	private List<StepStatus> statuses = List.of();
	private OpenDocument document;
	private ScrolledComposite scroller;
	private Composite content;
	private Label summary;

	@Override
	public void createPartControl(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		content = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(content);
		summary = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(summary);
		for (MethodStep step : MethodStep.VALUES)
			cards.add(new StepCard(content, step, workplace.locale(), actions()));
		scroller.setContent(content);
		content.addListener(SWT.Resize, event -> scroller.getDisplay().asyncExec(this::layout));
		getSite().getPage().addSelectionListener(selectionListener);
		getSite().getPage().addPartListener(partListener);
		workplace.documents().addListener(documentsChanged);
		ISelection selection = getSite().getPage().getSelection();
		if (selection != null)
			selectionChanged(null, selection);
		update();
	}

	private StepCard.Actions actions() {
		return new StepCard.Actions() {
			@Override
			public void open(MethodStep step) {
				StepPlaces.open(getSite().getPage(), document.intervention(), step);
			}

			@Override
			public void skip(MethodStep step) {
				Optional<String> reason = new TextDialog(getSite().getShell(), messages.get("skip.title", ModelLabels.literal(step, workplace.locale())),
						messages.get("skip.accept"), "", workplace.locale()).ask();
				reason.ifPresent(why -> document.execute(
						SkipStep.skip(document.domain(), step, why, workplace.repository().user(), Instant.now(), workplace.locale())));
			}

			@Override
			public void takeUp(MethodStep step) {
				document.execute(SkipStep.takeUp(document.domain(), step, workplace.locale()));
			}
		};
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this && !selection.isEmpty())
			Selections.document(selection).ifPresent(this::follow);
	}

	private void follow(OpenDocument opened) {
		if (opened == document || opened.isClosed())
			return;
		document = opened;
		update();
	}

	private void schedule() {
		if (!scroller.isDisposed())
			scroller.getDisplay().timerExec(PAUSE, update);
	}

	private void update() {
		if (scroller.isDisposed())
			return;
		if (document != null && document.isClosed())
			document = null;
		statuses = document == null ? List.of() : Method.statusOf(document.intervention());
		boolean changed = showSummary();
		for (int i = 0; i < cards.size(); i++) {
			cards.get(i).setEnabled(document != null);
			if (document != null)
				changed |= cards.get(i).show(statuses.get(i));
		}
		if (changed)
			layout();
	}

	private boolean showSummary() {
		long done = statuses.stream().filter(status -> status.state() == StepState.COMPLETE || status.state() == StepState.NOT_RELEVANT).count();
		String text = document == null ? messages.get("hint") : messages.get("summary", document.name(), done, statuses.size());
		if (text.replace("&", "&&").equals(summary.getText()))
			return false;
		summary.setText(text.replace("&", "&&"));
		return true;
	}

	private void layout() {
		if (scroller.isDisposed())
			return;
		content.layout(true, true);
		scroller.setMinHeight(content.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
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
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditedIntervention.class ? adapter.cast(document) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selectionListener);
		getSite().getPage().removePartListener(partListener);
		workplace.documents().removeListener(documentsChanged);
		super.dispose();
	}
}
