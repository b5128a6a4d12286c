package org.lovende.ui.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.compare.ElementChange;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.exchange.document.DescriptionExport;
import org.lovende.exchange.document.ExportOptions;
import org.lovende.exchange.document.Format;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.ReadOnlyEditor;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.versions.MomentExport;

/** Shows an intervention as it was at another moment, to be read, to be compared with today, and to be restored from. It cannot be changed here. */
public final class MomentEditor extends ReadOnlyEditor {
	/** The identifier under which the workbench opens it. */
	public static final String ID = "org.lovende.ui.history.moment";

	private static final int MARGIN = 10;

	private final Workplace workplace = Workplace.current();
	private final Locale locale = workplace.locale();
	private final Messages messages = Workplace.messages(MomentEditor.class);
	private Composite area;
	private Label notice;
	private CTabFolder tabs;
	private Intervention then;
	private TodayPane today;
	private OpenDocument document;
	private boolean startsWithToday;

	@Override
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		if (!(editorInput instanceof MomentInput))
			throw new PartInitException(editorInput.toString());
		setSite(site);
		setInput(editorInput);
		setPartName(editorInput.getName());
		setTitleToolTip(editorInput.getToolTipText());
	}

	private MomentInput input() {
		return (MomentInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		notice = new Label(area, SWT.CENTER | SWT.WRAP);
		notice.setText(messages.get("moment.loading"));
		show(notice);
		workplace.whenOpen(this::load);
	}

	private void show(Control control) {
		((StackLayout) area.getLayout()).topControl = control;
		area.layout();
	}

	/** Reads the intervention and writes its description. */
	private void load(Repository repository) {
		MomentInput input = input();
		Display display = area.getDisplay();
		Job job = Job.create(messages.get("moment.reading", input.intervention()), (ICoreRunnable) monitor -> {
			try {
				Intervention read = repository.at(input.interventionId(), input.moment());
				String page = description(read);
				display.asyncExec(() -> loaded(read, page));
			} catch (RepositoryException | IOException e) {
				if (!(e instanceof RepositoryException))
					ILog.of(MomentEditor.class).error("description", e);
				display.asyncExec(() -> failed(e.getMessage()));
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private static String description(Intervention intervention) throws IOException {
		ByteArrayOutputStream html = new ByteArrayOutputStream();
		DescriptionExport.write(intervention, Format.HTML, html, ExportOptions.defaults().in(Interventions.locale(intervention)));
		return html.toString(StandardCharsets.UTF_8);
	}

	private void failed(String reason) {
		if (!area.isDisposed()) {
			notice.setText(messages.get("moment.failed", reason));
			area.layout();
		}
	}

	private void loaded(Intervention read, String page) {
		if (area.isDisposed())
			return;
		then = read;
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(content);
		createHeader(content);
		tabs = new CTabFolder(content, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		tab("moment.description", createDescription(tabs, page));
		today = new TodayPane(tabs, this::restore, locale);
		tab("moment.today", today.control());
		tabs.setSelection(startsWithToday ? 1 : 0);
		tabs.addListener(SWT.Selection, event -> today.setVisible(isTodayShown()));
		show(content);
		input().openDocument().whenComplete((opened, failure) -> {
			if (area.isDisposed())
				return;
			if (failure == null) {
				document = opened;
				today.show(then, document);
				today.setVisible(isTodayShown());
			} else {
				today.failed(failure.getMessage());
			}
		});
	}

	private void createHeader(Composite content) {
		Composite header = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(header);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		Label title = new Label(header, SWT.WRAP);
		String key = input().isVersion() ? "moment.title.version" : "moment.title";
		title.setText(messages.get(key, then.getName(), input().momentName(), Times.text(input().moment(), locale)).replace("&", "&&"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		button(header, "moment.export", () -> new MomentExport(getSite().getShell()).ask(then, input().momentName()));
		button(header, "moment.restoreAll", this::restoreAll);
	}

	private void button(Composite parent, String key, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(messages.get(key));
		button.addListener(SWT.Selection, event -> pressed.run());
	}

	private void tab(String key, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(messages.get(key));
		item.setControl(control);
	}

	/** The page is ours, but the words in it are the users': nothing in it is executed, and no link leads out of it. */
	private Control createDescription(Composite parent, String page) {
		try {
			Browser browser = new Browser(parent, SWT.NONE);
			browser.setJavascriptEnabled(false);
			browser.setText(page);
			browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = isThePage(event.location)));
			return browser;
		} catch (SWTError e) {
			ILog.of(MomentEditor.class).error("browser", e);
			Label missing = new Label(parent, SWT.WRAP);
			missing.setText(messages.get("moment.noBrowser"));
			return missing;
		}
	}

	/** What browsers call a page that they were given as text, and the places in it. */
	private static boolean isThePage(String location) {
		return location.startsWith("about:") || location.equals("file:///") || location.startsWith("file:///#");
	}

	private boolean isTodayShown() {
		return tabs.getSelectionIndex() == 1;
	}

	/** Brings the comparison with today to the front. */
	public void compareWithToday() {
		startsWithToday = true;
		if (tabs == null)
			return; // when it is loaded
		tabs.setSelection(1);
		today.setVisible(true);
	}

	private void restoreAll() {
		if (document != null)
			new Restoring(document, input().momentName()).all(then);
	}

	private void restore(List<ElementChange> changes) {
		if (document != null)
			new Restoring(document, input().momentName()).each(then, changes);
	}

	/** For tests: the comparison with today, once the intervention is read. */
	TodayPane today() {
		return today;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditedIntervention.class ? adapter.cast(document) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		if (tabs == null)
			area.setFocus();
		else
			tabs.setFocus();
	}

	@Override
	public void dispose() {
		if (today != null)
			today.dispose();
		input().close();
		super.dispose();
	}
}
