package org.lovende.ui.find;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.lovende.core.Messages;
import org.lovende.core.find.Hit;
import org.lovende.core.find.TextIndex;
import org.lovende.core.find.Words;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

/** Looks for words in all interventions of a repository, one after the other, and tells of each as soon as it is done. Can be cancelled at any time. */
final class FindJob extends Job {
	/** More of one intervention are of no help to anybody. */
	private static final int LIMIT = 200;

	/**
	 * What was found so far in one intervention.
	 *
	 * @param isCut whether there may be more
	 */
	record Found(String interventionId, String interventionName, List<Hit> hits, boolean isCut) {
	}

	/** How far it is; called on the UI thread, and not any more once it was cancelled. */
	interface Listener {
		/** How many interventions were searched, of how many. */
		void progress(int done, int all);

		/** What was found in one of them; only if anything was. */
		void found(Found found);

		/** Nothing more comes. */
		void ended(RepositoryException failure);
	}

	private final Repository repository;
	private final TextIndexes indexes;
	private final Map<String, TextIndex> open;
	private final Words words;
	private final Display display;
	private final Listener listener;

	/** @param open the interventions that are open, as the user sees them: they are searched so, saved or not */
	FindJob(Repository repository, TextIndexes indexes, Map<String, TextIndex> open, Words words, Display display, Messages messages, Listener listener) {
		super(messages.get("job"));
		this.repository = repository;
		this.indexes = indexes;
		this.open = open;
		this.words = words;
		this.display = display;
		this.listener = listener;
		setPriority(INTERACTIVE);
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<InterventionSummary> interventions = repository.list();
			int done = 0;
			for (InterventionSummary each : interventions) {
				if (monitor.isCanceled())
					return Status.CANCEL_STATUS;
				search(each, monitor);
				int searched = ++done;
				tell(monitor, to -> to.progress(searched, interventions.size()));
			}
			tell(monitor, to -> to.ended(null));
		} catch (RepositoryException e) {
			tell(monitor, to -> to.ended(e));
		}
		return Status.OK_STATUS;
	}

	private void search(InterventionSummary each, IProgressMonitor monitor) throws RepositoryException {
		TextIndex index = open.containsKey(each.id()) ? open.get(each.id()) : indexes.of(repository, each);
		if (index == null)
			return; // deleted meanwhile
		List<Hit> hits = index.find(words, LIMIT, monitor::isCanceled);
		if (!hits.isEmpty())
			tell(monitor, to -> to.found(new Found(each.id(), each.name(), hits, hits.size() == LIMIT)));
	}

	private void tell(IProgressMonitor monitor, Consumer<Listener> news) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (!monitor.isCanceled())
					news.accept(listener);
			});
	}
}
