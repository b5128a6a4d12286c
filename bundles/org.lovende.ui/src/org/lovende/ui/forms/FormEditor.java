package org.lovende.ui.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.lovende.model.element.Element;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.Icons;
import org.lovende.ui.Pause;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionEditor;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.help.HelpKeys;
import org.lovende.ui.table.ElementSelection;

/** An intervention as forms: at the left its pages, each with the number of findings, at the right the page that is chosen. */
public final class FormEditor extends InterventionEditor<FormInput> {
	/** The identifier under which the workbench opens it. */
	public static final String ID = "org.lovende.ui.forms.editor";

	private static final int LIST_WIDTH = 226;
	private static final int ROW_HEIGHT = 30;
	private static final int MARGIN = 14;

	private final ElementSelection selection = new ElementSelection();
	private FormContext context;
	private FormToolkit toolkit;
	private Composite area;
	private Pause pause;
	private Table pages;
	private Composite place;
	private FormPage shown;
	private PageContent content;
	private Element toReveal;
	private FormPage toShow = FormPage.BASICS;

	/** Called by the workbench. */
	public FormEditor() {
		super(FormInput.class);
	}

	@Override
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		super.init(site, editorInput);
		site.setSelectionProvider(selection);
	}

	@Override
	protected Control createContent(Composite parent, OpenDocument opened) {
		toolkit = new FormToolkit(parent.getDisplay());
		context = new FormContext(getSite(), opened, Workplace.current().locale(), selection, toolkit);
		area = new Composite(parent, SWT.NONE);
		pause = new Pause(area, this::check);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(area);
		createPages();
		GridDataFactory.fillDefaults().grab(false, true).applyTo(new Label(area, SWT.SEPARATOR | SWT.VERTICAL));
		place = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(place);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		// what the other views show until a part of it is chosen
		selection.set(List.of(opened.intervention()));
		show(toShow);
		if (toReveal != null)
			content.reveal(toReveal);
		return area;
	}

	private void createPages() {
		pages = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(pages);
		pages.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		for (FormPage page : FormPage.values()) {
			TableItem item = new TableItem(pages, SWT.NONE);
			item.setImage(Icons.image(page.icon()));
			item.setData(page);
		}
		labelPages();
		AccessibleName.set(pages, () -> context.messages().get("pages"));
		pages.addListener(SWT.Selection, event -> show((FormPage) pages.getSelection()[0].getData()));
	}

	/** The number behind a page is that of the findings which are put right there. */
	private void labelPages() {
		Map<FormPage, Long> counts = context.findings().all().flatMap(finding -> FormPage.of(finding.element()).stream())
				.collect(Collectors.groupingBy(page -> page, Collectors.counting()));
		for (TableItem item : pages.getItems()) {
			FormPage page = (FormPage) item.getData();
			long count = counts.getOrDefault(page, 0L);
			String title = page.title(context.locale());
			item.setText(count == 0 ? title : context.messages().get("page.findings", title, count));
		}
	}

	/** Shows a page; as soon as the intervention is loaded. */
	public void show(FormPage page) {
		toShow = page;
		if (context == null || page == shown)
			return;
		commit();
		for (Control child : place.getChildren())
			child.dispose();
		shown = page;
		pages.select(Arrays.asList(FormPage.values()).indexOf(page));
		ScrolledForm form = new ScrolledForm(place, SWT.V_SCROLL);
		form.setExpandHorizontal(true);
		form.setExpandVertical(true);
		// where Tab leads has to be seen
		form.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		context.setForm(null);
		Composite body = new Composite(form.getBody(), SWT.NONE);
		form.getBody().setLayout(new PartsLayout(MARGIN, 0));
		HelpKeys.set(form, "form." + page.name());
		content = new PageContent(context, body);
		// in the body, since the form would not put it in line with the rest
		content.heading(page.title(context.locale()));
		content.text(page.explanation(context.locale()));
		new PageWriter(content).write(page);
		content.showFindings();
		context.setForm(form);
		place.layout(true, true);
		form.reflow(true);
	}

	/** Shows the page on which an element is written, and selects it; as soon as the intervention is loaded. */
	public void reveal(Element element) {
		toReveal = element;
		FormPage.of(element).ifPresent(this::show);
		if (content != null)
			content.reveal(element);
	}

	@Override
	protected void documentChanged() {
		if (!context.document().name().equals(getPartName()))
			setPartName(context.document().name());
		content.refresh();
		pause.begin();
	}

	private void check() {
		if (context.document().isClosed())
			return;
		context.check();
		// one after the other, so that a key which comes meanwhile waits for one of them only
		later(this::labelPages);
		later(() -> content.showFindings());
	}

	private void later(Runnable task) {
		area.getDisplay().asyncExec(() -> {
			if (!area.isDisposed() && !context.document().isClosed())
				task.run();
		});
	}

	/** Hands over what is being typed. */
	public void commit() {
		if (content != null && !context.document().isClosed())
			content.commit();
	}

	/** For tests: the page that is shown; null until the intervention is loaded. */
	FormPage shown() {
		return shown;
	}

	/** For tests: the table of a list on the page that is shown. */
	ElementTable table(EStructuralFeature list) {
		return content.tables().map(TablePart::table).filter(table -> table.list().kind() == list).findFirst().orElseThrow();
	}

	/** For tests: what is shown. */
	Composite area() {
		return area;
	}

	@Override
	protected void focusContent() {
		pages.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null)
			toolkit.dispose();
		super.dispose();
	}
}
