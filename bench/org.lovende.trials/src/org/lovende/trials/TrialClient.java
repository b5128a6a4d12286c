package org.lovende.trials;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.repository.Conflict;
import org.lovende.repository.Document;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.SaveResult;

/** Somebody who has an intervention open as the workbench has it: on one thread, on which also arrives what others do. */
final class TrialClient implements AutoCloseable {
	private final ExecutorService thread;
	private final Document document;

	TrialClient(Repository repository, String id) throws Exception {
		this(repository, id, Executors.newSingleThreadExecutor(task -> {
			Thread worker = new Thread(task, "client");
			worker.setDaemon(true);
			return worker;
		}));
	}

	private TrialClient(Repository repository, String id, ExecutorService thread) throws Exception {
		this.thread = thread;
		document = call(() -> {
			Document opened = repository.openDocument(id);
			opened.handOver(Thread.currentThread(), thread);
			return opened;
		});
	}

	/** Does something on the client's thread. */
	<T> T call(Callable<T> act) throws Exception {
		try {
			return thread.submit(act).get();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof Exception cause ? cause : e;
		}
	}

	/** What is said here is only to be used on the client's thread. */
	Document document() {
		return document;
	}

	/** Changes one feature by a command. */
	void set(String element, EStructuralFeature feature, Object value) throws Exception {
		call(() -> {
			Element changed = Interventions.byId(document.intervention(), element).orElseThrow();
			document.domain().getCommandStack().execute(SetCommand.create(document.domain(), changed, feature, value));
			return null;
		});
	}

	/**
	 * Saves what was changed, and waits however long that takes.
	 *
	 * @throws RepositoryException if it was not saved
	 * @throws IllegalStateException if it conflicts with what others have saved
	 */
	void save(String label, long seconds) throws Exception {
		CompletableFuture<SaveResult> saved = call(() -> document.saveLater(label));
		try {
			if (saved.get(seconds, TimeUnit.SECONDS) == SaveResult.CONFLICTS)
				throw new IllegalStateException(label + ": " + call(() -> document.conflicts().stream().map(Conflict::question).toList()));
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RepositoryException reason ? reason : e;
		}
	}

	@Override
	public void close() throws Exception {
		call(() -> {
			document.close();
			return null;
		});
		thread.shutdown();
	}
}
