package org.lovende.ui.explorer;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.TrashEntry;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;

/** The lists of interventions in the repository and in its trash, as they were read last. */
final class RepositoryContents {
	/** Something done with the repository. */
	@FunctionalInterface
	interface Action {
		void run(Repository repository) throws RepositoryException;
	}

	private final Workplace workplace;
	private final Runnable changed;
	private List<InterventionSummary> interventions = List.of();
	private List<TrashEntry> trash = List.of();
	private boolean read;

	/** @param changed run on the UI thread after the lists were read */
	RepositoryContents(Workplace workplace, Runnable changed) {
		this.workplace = workplace;
		this.changed = changed;
	}

	List<InterventionSummary> interventions() {
		return interventions;
	}

	List<TrashEntry> trash() {
		return trash;
	}

	/** Whether the lists were read at least once. */
	boolean isRead() {
		return read;
	}

	/** The name under which an intervention was saved last; empty if it is not in the list. */
	String name(String id) {
		return interventions.stream().filter(summary -> summary.id().equals(id)).map(InterventionSummary::name).findFirst().orElse("");
	}

	/** Forgets what was read. */
	void clear() {
		interventions = List.of();
		trash = List.of();
		read = false;
		changed.run();
	}

	/** Reads the lists in a job. */
	void refresh() {
		perform(repository -> { }, () -> { });
	}

	/**
	 * Does something with the repository in a job, then reads the lists.
	 *
	 * @param done run on the UI thread when it was done and the lists are read; not run if it failed, which the user is told
	 */
	void perform(Action action, Runnable done) {
		workplace.whenOpen(repository -> perform(repository, action, done));
	}

	private void perform(Repository repository, Action action, Runnable done) {
		Display display = Display.getCurrent();
		Job job = Job.create(Workplace.messages(RepositoryContents.class).get("reading"), (ICoreRunnable) monitor -> {
			try {
				action.run(repository);
				List<InterventionSummary> newInterventions = sorted(repository.list(), workplace.locale());
				List<TrashEntry> newTrash = repository.trash();
				onUi(display, () -> {
					if (workplace.repository() != repository)
						return; // the workplace has moved on
					interventions = newInterventions;
					trash = newTrash;
					read = true;
					changed.run();
					done.run();
				});
			} catch (RepositoryException e) {
				onUi(display, () -> Dialogs.failed(e, workplace.locale()));
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** In the user's alphabet: the repository knows none. */
	static List<InterventionSummary> sorted(List<InterventionSummary> interventions, Locale locale) {
		return interventions.stream().sorted(Comparator.comparing(InterventionSummary::name, Collator.getInstance(locale))).toList();
	}

	private static void onUi(Display display, Runnable runnable) {
		if (!display.isDisposed())
			display.asyncExec(runnable);
	}
}
