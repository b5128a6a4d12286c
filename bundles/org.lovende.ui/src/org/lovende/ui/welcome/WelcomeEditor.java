package org.lovende.ui.welcome;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.program.RepositoryImport;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.Icons;
import org.lovende.ui.ReadOnlyEditor;
import org.lovende.ui.ScrolledContent;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.forms.Forms;
import org.lovende.ui.help.FirstStepsView;
import org.lovende.ui.help.HelpView;
import org.lovende.ui.method.MethodView;

/** The first page that a user sees: begin something new, go on with what was changed last, or look at the worked examples. */
public final class WelcomeEditor extends ReadOnlyEditor {
	/** The identifier under which the workbench opens it. */
	public static final String ID = "org.lovende.ui.welcome";

	private static final String CONNECT = "org.lovende.ui.connect";
	private static final int MARGIN = 32;
	private static final int MOST = 8;
	private static final int LONGEST_NAME = 70;

	private final Workplace workplace = Workplace.current();
	private final Messages messages = Workplace.messages(WelcomeEditor.class);
	private ScrolledContent scrolled;
	private Composite content;
	private Composite recent;
	/** What the page offers to go on with; null until that was read. */
	private List<InterventionSummary> shown;

	/** Shows the page, or brings it to the front. */
	public static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), ID);
		} catch (PartInitException e) {
			ILog.of(WelcomeEditor.class).error(ID, e);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		scrolled = new ScrolledContent(parent, SWT.NONE);
		content = scrolled.content();
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(content);
		Label heading = text(content, messages.get("welcome.heading"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		text(content, messages.get("welcome.text"));
		section("welcome.begin");
		Button first = button(content, "welcome.new", "new", () -> command(IWorkbenchCommandConstants.FILE_NEW));
		button(content, "welcome.firstSteps", "firstSteps", () -> showView(FirstStepsView.ID));
		button(content, "welcome.method", "method", () -> showView(MethodView.ID));
		button(content, "welcome.connect", "connect", () -> command(CONNECT));
		section("welcome.recent");
		recent = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(recent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(recent);
		section("welcome.examples");
		text(content, messages.get("welcome.examples.text"));
		button(content, "welcome.examples.import", "examples", this::importExamples);
		section("welcome.news");
		text(content, messages.get("welcome.news.text"));
		button(content, "welcome.news.read", "help", () -> HelpView.open(getSite().getPage(), List.of("news")));
		first.setFocus();
		refresh();
	}

	private void section(String key) {
		Label label = text(content, messages.get(key));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.BANNER_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 14).applyTo(label);
	}

	private static Label text(Composite parent, String words) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Button button(Composite parent, String key, String icon, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(messages.get(key));
		button.setImage(Icons.image(icon));
		GridDataFactory.swtDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void command(String id) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			ILog.of(WelcomeEditor.class).error(id, e);
		}
	}

	private void showView(String id) {
		try {
			getSite().getPage().showView(id);
		} catch (PartInitException e) {
			ILog.of(WelcomeEditor.class).error(id, e);
		}
	}

	/** Reads in a job what was changed last. */
	private void refresh() {
		inJob(repository -> { }, () -> { });
	}

	private void importExamples() {
		inJob(repository -> {
			try {
				new RepositoryImport(repository, workplace.locale()).importExamples();
			} catch (IOException e) {
				throw new CompletionException(e);
			}
		}, () -> {
			if (getSite().getPage().findView(ExplorerView.ID) instanceof ExplorerView explorer)
				explorer.refreshContents();
		});
	}

	/** Something that is done with the repository. */
	@FunctionalInterface
	private interface Work {
		void run(Repository repository) throws RepositoryException;
	}

	private void inJob(Work work, Runnable done) {
		workplace.whenOpen(repository -> inJob(repository, work, done));
	}

	private void inJob(Repository repository, Work work, Runnable done) {
		Display display = content.getDisplay();
		Job job = Job.create(messages.get("welcome.reading"), (ICoreRunnable) monitor -> {
			try {
				work.run(repository);
				List<InterventionSummary> newest = repository.list().stream()
						.sorted(Comparator.comparing(InterventionSummary::modified, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).limit(MOST).toList();
				onUi(display, () -> {
					show(newest);
					done.run();
				});
			} catch (RepositoryException | CompletionException e) {
				onUi(display, () -> Dialogs.failed(e, workplace.locale()));
			}
		});
		job.schedule();
	}

	private void onUi(Display display, Runnable task) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (!content.isDisposed())
					task.run();
			});
	}

	private void show(List<InterventionSummary> newest) {
		if (newest.equals(shown))
			return;
		shown = newest;
		for (Control child : recent.getChildren())
			child.dispose();
		if (newest.isEmpty())
			text(recent, messages.get("welcome.recent.none"));
		DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(workplace.locale()).withZone(ZoneId.systemDefault());
		for (InterventionSummary summary : newest) {
			Link link = new Link(recent, SWT.NONE);
			String name = Texts.shortened(summary.name(), LONGEST_NAME).replace("&", "&&").replace("<", "‹").replace(">", "›");
			String words = "<a>" + name + "</a>";
			link.setText(summary.modified() == null ? words : messages.get("welcome.recent.entry", words, day.format(summary.modified())));
			link.addListener(SWT.Selection, event -> goOn(summary));
		}
		scrolled.layout();
	}

	private void goOn(InterventionSummary summary) {
		if (getSite().getPage().findView(ExplorerView.ID) instanceof ExplorerView explorer)
			explorer.show(summary.id());
		new Forms(getSite().getPage()).open(summary.id(), summary.name());
	}

	/** For tests: what is shown. */
	Composite content() {
		return content;
	}

	@Override
	public void setFocus() {
		content.setFocus();
		// something may have been made or changed since the page was seen last
		if (shown != null)
			refresh();
	}
}
