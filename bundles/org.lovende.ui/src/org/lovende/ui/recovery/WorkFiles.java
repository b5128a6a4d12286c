package org.lovende.ui.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.PendingWork;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;

/** Saves unsaved work into a file when the repository cannot take it, and brings it in later, here or elsewhere. */
public final class WorkFiles {
	private final Shell shell;
	private final Workplace workplace = Workplace.current();
	private final Locale locale = workplace.locale();
	private final Messages messages = Workplace.messages(WorkFiles.class);

	/** @param shell in front of which the dialogs stand */
	public WorkFiles(Shell shell) {
		this.shell = shell;
	}

	/** Asks for a file, and writes everything into it that is not saved. It stays unsaved, so that it is saved too if the repository is back. */
	public void saveAll() {
		if (workplace.documents().dirty().isEmpty()) {
			Dialogs.error(messages.get("work.none"), locale);
			return;
		}
		FileDialog dialog = dialog(SWT.SAVE, "work.save");
		dialog.setFileName(messages.get("work.name", LocalDate.now()) + WorkFile.ENDING);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null)
			save(Path.of(chosen));
	}

	/** Writes everything that is not saved into a file. */
	void save(Path file) {
		List<PendingWork> works = workplace.documents().dirty().stream().map(OpenDocument::pendingWork).toList();
		Display display = Display.getCurrent();
		schedule(messages.get("work.saving"), () -> {
			try {
				WorkFile.write(file, works, locale);
			} catch (IOException e) {
				display.asyncExec(() -> Dialogs.error(e.getMessage(), locale));
			}
		});
	}

	/**
	 * Asks for a file, and brings the work in it into the repository that is open.
	 *
	 * @param show shows an intervention by its identifier
	 */
	public void bringIn(Consumer<String> show) {
		String chosen = dialog(SWT.OPEN, "work.open").open();
		if (chosen != null)
			bringIn(Path.of(chosen), show);
	}

	/** Brings the work of a file into the interventions that it belongs to; one that is not here is added, if the user agrees. */
	void bringIn(Path file, Consumer<String> show) {
		Display display = Display.getCurrent();
		Repository repository = workplace.repository();
		schedule(messages.get("work.reading"), () -> {
			List<String> problems = new ArrayList<>();
			try {
				List<PendingWork> works = WorkFile.read(file, locale, problems);
				Set<String> here = repository.list().stream().map(InterventionSummary::id).collect(Collectors.toSet());
				display.asyncExec(() -> bringIn(works, here, problems, show));
			} catch (IOException e) {
				ILog.of(WorkFiles.class).warn(file.toString(), e);
				display.asyncExec(() -> Dialogs.error(messages.get("work.unreadable", file.getFileName()), locale));
			} catch (RepositoryException e) {
				display.asyncExec(() -> Dialogs.failed(e, locale));
			}
		});
	}

	private void bringIn(List<PendingWork> works, Set<String> here, List<String> problems, Consumer<String> show) {
		if (!problems.isEmpty())
			Dialogs.error(String.join("\n", problems), locale);
		for (PendingWork work : works)
			if (here.contains(work.mine().getId()))
				merge(work, show);
			else if (Dialogs.confirm(messages.get("work.unknown", work.mine().getName()), messages.get("work.add"), locale))
				add(work.mine(), show);
	}

	private void merge(PendingWork work, Consumer<String> show) {
		String id = work.mine().getId();
		workplace.documents().open(id).whenComplete((document, failure) -> {
			if (failure != null)
				Dialogs.failed(failure, locale);
			else if (new BringingIn(locale).into(document, work, messages.get("work.label")))
				show.accept(id);
			workplace.documents().release(id);
		});
	}

	private void add(Intervention intervention, Consumer<String> show) {
		Display display = Display.getCurrent();
		Repository repository = workplace.repository();
		String id = intervention.getId();
		schedule(messages.get("work.reading"), () -> {
			try (Workspace workspace = repository.openWorkspace()) {
				workspace.add(intervention);
				workspace.commit(messages.get("work.label"));
				display.asyncExec(() -> show.accept(id));
			} catch (RepositoryException e) {
				display.asyncExec(() -> Dialogs.failed(e, locale));
			}
		});
	}

	private FileDialog dialog(int style, String title) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(messages.get(title));
		dialog.setFilterExtensions(new String[] { '*' + WorkFile.ENDING });
		dialog.setFilterNames(new String[] { messages.get("work.kind", '*' + WorkFile.ENDING) });
		return dialog;
	}

	private static void schedule(String name, Runnable work) {
		Job job = Job.create(name, (ICoreRunnable) monitor -> work.run());
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}
}
