package org.lovende.ui.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.exchange.document.ExportOptions;
import org.lovende.model.intervention.Intervention;
import org.lovende.program.ExportForm;
import org.lovende.repository.Repository;
import org.lovende.ui.ExportRecord;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.preferences.Settings;

/** Writes an intervention as it was at another moment into a file: as a document, a workbook or data. */
public final class MomentExport {
	/** Those that are one file. */
	private static final List<ExportForm> FORMS = Arrays.stream(ExportForm.values()).filter(form -> !form.isFolder()).toList();

	private final Shell shell;
	private final Locale locale = Workplace.current().locale();
	private final Messages messages = Workplace.messages(MomentExport.class);

	/** @param shell in front of which the dialog stands */
	public MomentExport(Shell shell) {
		this.shell = shell;
	}

	/**
	 * Asks for a file and its form, and writes it in a job.
	 *
	 * @param intervention a copy that nobody changes
	 * @param moment what the moment is called, for the name of the file
	 */
	public void ask(Intervention intervention, String moment) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(messages.get("export.title", intervention.getName(), moment));
		dialog.setFilterExtensions(FORMS.stream().map(form -> "*." + form).toArray(String[]::new));
		dialog.setFilterNames(FORMS.stream().map(form -> messages.get("export." + form)).toArray(String[]::new));
		dialog.setFileName((intervention.getName() + ' ' + moment).replaceAll("[\\\\/:*?\"<>|]+", " "));
		Settings.current().exportFolder().map(Path::toString).ifPresent(dialog::setFilterPath);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null)
			write(intervention, FORMS.get(Math.max(0, dialog.getFilterIndex())), Path.of(chosen));
	}

	/** Writes the file; its name gets the ending of the form unless it has one of another form. */
	void write(Intervention intervention, ExportForm chosen, Path named) {
		ExportForm form = ExportForm.of(named).orElse(chosen);
		Path file = named.toString().endsWith("." + form) ? named : Path.of(named + "." + form);
		Repository repository = Workplace.current().repository();
		Display display = Display.getCurrent();
		Job job = Job.create(messages.get("export.job", file.getFileName()), (ICoreRunnable) monitor -> {
			try {
				form.write(intervention, file, ExportOptions.defaults(), locale);
				ExportRecord.write(repository, intervention.getId(), form.name());
			} catch (IOException e) {
				display.asyncExec(() -> Dialogs.error(e.getMessage(), locale));
			}
		});
		job.setPriority(Job.LONG);
		job.schedule();
	}
}
