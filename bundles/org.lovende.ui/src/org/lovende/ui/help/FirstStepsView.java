package org.lovende.ui.help;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.lovende.core.Messages;
import org.lovende.model.intervention.Intervention;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.DocumentView;
import org.lovende.ui.Icons;
import org.lovende.ui.Pause;
import org.lovende.ui.ScrolledContent;
import org.lovende.ui.StyleRole;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.forms.Forms;
import org.lovende.ui.problems.ProblemsView;

/** “Your first intervention”: the steps, each with a tick when it is done and a button to its place. */
public final class FirstStepsView extends DocumentView {
	/** The identifier under which the workbench shows it. */
	public static final String ID = "org.lovende.ui.help.firstSteps";

	private static final int MARGIN = 10;
	private static final int INDENT = 24;

	private final Messages messages = Workplace.messages(FirstStepsView.class);
	private final Map<FirstStep, Label> signs = new EnumMap<>(FirstStep.class);
	private final Map<FirstStep, Button> buttons = new EnumMap<>(FirstStep.class);
	private ScrolledContent scrolled;
	private Composite content;
	private Pause pause;
	private Label about;

	@Override
	protected void createContents(Composite parent) {
		scrolled = new ScrolledContent(parent, SWT.NONE);
		content = scrolled.content();
		pause = new Pause(content, this::update);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 4).applyTo(content);
		about = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).applyTo(about);
		for (FirstStep step : FirstStep.values())
			create(step);
		update();
	}

	private void create(FirstStep step) {
		Label sign = new Label(content, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).indent(0, 8).applyTo(sign);
		signs.put(step, sign);
		Label title = new Label(content, SWT.WRAP);
		title.setText(messages.get("step.title", step.ordinal() + 1, messages.get("step." + step.name())));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).hint(80, SWT.DEFAULT).applyTo(title);
		Label text = new Label(content, SWT.WRAP);
		text.setText(messages.get("step." + step.name() + ".text"));
		StyleRole.MUTED.on(text);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(INDENT, 0).hint(80, SWT.DEFAULT).applyTo(text);
		Button button = new Button(content, SWT.PUSH);
		button.setText(messages.get("step." + step.name() + ".go"));
		button.addListener(SWT.Selection, event -> open(step));
		AccessibleName.set(button, () -> messages.get("step.button", button.getText(), title.getText()));
		GridDataFactory.swtDefaults().span(2, 1).indent(INDENT, 0).applyTo(button);
		buttons.put(step, button);
	}

	@Override
	protected void documentChanged() {
		pause.begin();
	}

	private void update() {
		Intervention intervention = intervention();
		String words = intervention == null ? messages.get("steps.none") : messages.get("steps.about", intervention.getName()).replace("&", "&&");
		boolean changed = !words.equals(about.getText());
		if (changed)
			about.setText(words);
		for (FirstStep step : FirstStep.values()) {
			boolean done = step.isDone(intervention);
			signs.get(step).setImage(Icons.image(done ? "step-complete" : "step-notStarted"));
			signs.get(step).setToolTipText(messages.get(done ? "step.done" : "step.open"));
			buttons.get(step).setEnabled(intervention != null || step == FirstStep.BEGIN);
		}
		if (changed)
			scrolled.layout();
	}

	private Intervention intervention() {
		return document() == null ? null : document().intervention();
	}

	private void open(FirstStep step) {
		IWorkbenchPage page = getSite().getPage();
		Intervention intervention = intervention();
		try {
			if (step == FirstStep.BEGIN)
				getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_NEW, null);
			else if (step.form() != null)
				new Forms(page).show(intervention, step.form());
			else if (step.diagram() != null)
				new DiagramEditors(page).open(new InterventionDiagramInput(intervention.getId(), intervention.getName(), step.diagram(), null));
			else
				page.showView(ProblemsView.ID);
		} catch (CommandException | PartInitException e) {
			ILog.of(FirstStepsView.class).error(step.name(), e);
		}
	}

	/** For tests: whether a step has its tick. */
	boolean isTicked(FirstStep step) {
		return signs.get(step).getImage() == Icons.image("step-complete");
	}

	/** For tests: the button of a step. */
	Button button(FirstStep step) {
		return buttons.get(step);
	}

	@Override
	public void setFocus() {
		buttons.get(FirstStep.BEGIN).setFocus();
	}
}
