package org.lovende.ui.presence;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.model.element.Element;
import org.lovende.repository.Colleague;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.TitledDialog;
import org.lovende.ui.document.OpenDocument;

/** Shows who else is in the repository, what they have open and what they are editing. It follows what they do. */
public final class PeopleDialog extends TitledDialog {
	private static final int[] WIDTHS = { 160, 280, 280 };
	private static final int HEIGHT = 240;
	private static final int ROW_HEIGHT = 30;

	private final Workplace workplace = Workplace.current();
	private final Messages messages = Workplace.messages(PeopleDialog.class);
	private final Map<String, String> names = new HashMap<>();
	private final Runnable peopleChanged = this::show;
	private Label summary;
	private Table table;

	/** @param shell in front of which it stands */
	public PeopleDialog(Shell shell) {
		super(shell, Workplace.messages(PeopleDialog.class).get("title"), "dialog.people");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.addListener(SWT.MeasureItem, event -> event.height = ROW_HEIGHT);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		String[] headings = { "column.name", "column.open", "column.editing" };
		for (int i = 0; i < headings.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(messages.get(headings[i]));
			column.setWidth(WIDTHS[i]);
		}
		workplace.people().addListener(peopleChanged);
		table.addListener(SWT.Dispose, event -> workplace.people().removeListener(peopleChanged));
		readNames();
		show();
		return area;
	}

	/** The names of interventions that are not open here. */
	private void readNames() {
		Display display = table.getDisplay();
		Repository repository = workplace.repository();
		Job job = Job.create(messages.get("reading"), (ICoreRunnable) monitor -> {
			try {
				List<InterventionSummary> all = repository.list();
				display.asyncExec(() -> {
					all.forEach(summary -> names.put(summary.id(), summary.name()));
					show();
				});
			} catch (RepositoryException e) {
				ILog.of(PeopleDialog.class).warn("names", e); // the table says less then
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private void show() {
		if (table.isDisposed())
			return;
		table.removeAll();
		List<Colleague> all = workplace.people().all();
		summary.setText(messages.get(all.isEmpty() ? "nobody" : "summary", all.stream().map(Colleague::name).distinct().count()));
		for (Colleague colleague : all) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setImage(Icons.image("people"));
			item.setText(new String[] { colleague.name(), interventions(colleague), elements(colleague) });
		}
	}

	private String interventions(Colleague colleague) {
		List<String> open = new ArrayList<>();
		for (String id : colleague.interventions())
			open.add(workplace.documents().find(id).map(OpenDocument::name).orElseGet(() -> names.getOrDefault(id, messages.get("unknown"))));
		open.sort(Collator.getInstance(workplace.locale()));
		return String.join(", ", open);
	}

	private String elements(Colleague colleague) {
		List<String> edited = new ArrayList<>();
		for (String id : colleague.elements())
			edited.add(element(id).map(element -> ElementNames.brief(element, workplace.locale())).orElse(messages.get("elsewhere")));
		edited.sort(Collator.getInstance(workplace.locale()));
		return String.join(", ", edited);
	}

	private Optional<Element> element(String id) {
		return workplace.documents().all().stream().flatMap(document -> Interventions.byId(document.intervention(), id).stream()).findFirst();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("close"), true);
	}
}
