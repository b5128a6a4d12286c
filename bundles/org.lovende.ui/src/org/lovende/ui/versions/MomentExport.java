package org.lovende.ui.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.exchange.document.DescriptionExport;
import org.lovende.exchange.document.ExportOptions;
import org.lovende.exchange.document.Format;
import org.lovende.exchange.workbook.WorkbookExport;
import org.lovende.exchange.workbook.WorkbookFormat;
import org.lovende.exchange.xmi.XmiExport;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.Services;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.preferences.Settings;

/** Writes an intervention as it was at another moment into a file: as a document, a workbook or data. */
public final class MomentExport {
	/** The forms in the order in which they are offered. Their names are the endings of the files. */
	enum Form {
		docx, pdf, html, xlsx, xmi
	}

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
		String[] endings = new String[Form.values().length];
		String[] names = new String[endings.length];
		for (Form form : Form.values()) {
			endings[form.ordinal()] = "*." + form;
			names[form.ordinal()] = messages.get("export." + form);
		}
		dialog.setFilterExtensions(endings);
		dialog.setFilterNames(names);
		dialog.setFileName((intervention.getName() + ' ' + moment).replaceAll("[\\\\/:*?\"<>|]+", " "));
		Settings.current().exportFolder().map(Path::toString).ifPresent(dialog::setFilterPath);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null)
			write(intervention, Form.values()[Math.max(0, dialog.getFilterIndex())], Path.of(chosen));
	}

	/** Writes the file; its name gets the ending of the form unless it has one of another form. */
	void write(Intervention intervention, Form chosen, Path named) {
		Form form = formOf(named, chosen);
		Path file = named.toString().endsWith("." + form) ? named : Path.of(named + "." + form);
		Repository repository = Workplace.current().repository();
		Display display = Display.getCurrent();
		Job job = Job.create(messages.get("export.job", file.getFileName()), (ICoreRunnable) monitor -> {
			try {
				write(intervention, form, file, locale);
				repository.call(Services.EXPORTED, intervention.getId(), form.name()); // for the audit log of a server
			} catch (IOException e) {
				display.asyncExec(() -> Dialogs.error(e.getMessage(), locale));
			} catch (RepositoryException e) {
				ILog.of(MomentExport.class).warn("export", e); // the file is there
			}
		});
		job.setPriority(Job.LONG);
		job.schedule();
	}

	private static Form formOf(Path file, Form chosen) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		for (Form form : Form.values())
			if (name.endsWith("." + form))
				return form;
		return chosen;
	}

	private static void write(Intervention intervention, Form form, Path file, Locale user) throws IOException {
		Locale own = Interventions.locale(intervention);
		switch (form) {
		case docx -> DescriptionExport.write(intervention, Format.DOCX, file, ExportOptions.defaults().in(own));
		case pdf -> DescriptionExport.write(intervention, Format.PDF, file, ExportOptions.defaults().in(own));
		case html -> DescriptionExport.write(intervention, Format.HTML, file, ExportOptions.defaults().in(own));
		case xlsx -> WorkbookExport.write(intervention, WorkbookFormat.XLSX, file, own);
		case xmi -> XmiExport.write(intervention, file, user);
		}
	}
}
