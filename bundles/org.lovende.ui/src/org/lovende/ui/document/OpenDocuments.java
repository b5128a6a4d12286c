package org.lovende.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.Document;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

/**
 * The interventions that are open in the workbench, each once, however many editors and views show it. Whoever opens one releases it; the last
 * release closes it, except that one with unsaved changes stays open until they are saved or dropped. To be used on the UI thread.
 */
public final class OpenDocuments {
	private final Locale locale;
	private final Map<String, CompletableFuture<OpenDocument>> opened = new LinkedHashMap<>();
	private final Map<String, Integer> users = new HashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<Element>> editListeners = new CopyOnWriteArrayList<>();
	private CompletableFuture<Repository> repository;

	/**
	 * For the interventions of a repository.
	 *
	 * @param repository completes on the UI thread; what is opened before waits for it
	 * @param locale the user's language
	 */
	public OpenDocuments(CompletableFuture<Repository> repository, Locale locale) {
		this.repository = repository;
		this.locale = locale;
	}

	/**
	 * Opens an intervention in a job, or joins those who have it open.
	 *
	 * @param id its identifier
	 * @return completes on the UI thread, exceptionally with a {@link RepositoryException} if it cannot be opened; {@link #release} it in any case
	 */
	public CompletableFuture<OpenDocument> open(String id) {
		users.merge(id, 1, Integer::sum);
		CompletableFuture<OpenDocument> known = opened.get(id);
		if (known != null)
			return known;
		CompletableFuture<OpenDocument> future = new CompletableFuture<>();
		opened.put(id, future);
		repository.thenAccept(from -> load(from, id, future));
		return future;
	}

	/** Ends one {@link #open}. */
	public void release(String id) {
		users.computeIfPresent(id, (key, count) -> count > 1 ? Integer.valueOf(count - 1) : null);
		closeIfUnused(id);
	}

	/** The document of an intervention; empty if it is not open or still being loaded. */
	public Optional<OpenDocument> find(String id) {
		CompletableFuture<OpenDocument> future = opened.get(id);
		return future == null || !future.isDone() || future.isCompletedExceptionally() ? Optional.empty() : Optional.of(future.join());
	}

	/** The document that an element is part of; empty if it is part of none, for instance because it was deleted. */
	public Optional<OpenDocument> of(Element element) {
		Intervention intervention = Interventions.interventionOf(element);
		return all().stream().filter(document -> document.intervention() == intervention).findFirst();
	}

	/** Those that are loaded. */
	public List<OpenDocument> all() {
		return new ArrayList<>(opened.keySet()).stream().map(this::find).flatMap(Optional::stream).toList();
	}

	/** Those with something to save. */
	public List<OpenDocument> dirty() {
		return all().stream().filter(OpenDocument::isDirty).toList();
	}

	/** Closes an intervention whoever has it open, and drops what was not saved. */
	public void drop(String id) {
		find(id).ifPresent(OpenDocument::abandon);
		users.remove(id);
		closeIfUnused(id);
	}

	/** Runs something whenever a document was opened, closed or changed: by a command, by saving, by undo. */
	public void addListener(Runnable changed) {
		listeners.add(changed);
	}

	/** Tells of every element that a command of this user has changed. */
	public void addEditListener(Consumer<Element> edited) {
		editListeners.add(edited);
	}

	/** Takes a listener away. */
	public void removeListener(Runnable changed) {
		listeners.remove(changed);
	}

	/** Closes all, and drops what was not saved. */
	public void close() {
		listeners.clear();
		all().forEach(OpenDocument::close);
		opened.clear();
	}

	/** Closes all, drops what was not saved, and opens from another repository from now on. Listeners stay. */
	public void moveTo(Repository other) {
		List<OpenDocument> left = all();
		opened.clear();
		users.clear();
		left.forEach(OpenDocument::close);
		repository = CompletableFuture.completedFuture(other);
		changed();
	}

	private void load(Repository from, String id, CompletableFuture<OpenDocument> future) {
		Display display = Display.getCurrent();
		Job job = Job.create(Messages.of(OpenDocuments.class, locale).get("opening"), (ICoreRunnable) monitor -> {
			try {
				Document document = from.openDocument(id);
				document.handOver(display.getThread(), task -> later(display, task));
				later(display, () -> loaded(id, document, future));
			} catch (RepositoryException e) {
				later(display, () -> failed(id, e, future));
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** What comes from the repository after the last window has closed concerns nobody. */
	private static void later(Display display, Runnable task) {
		try {
			display.asyncExec(task);
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED)
				throw e;
		}
	}

	private void loaded(String id, Document document, CompletableFuture<OpenDocument> future) {
		if (opened.get(id) != future) { // closed while it was loading
			document.close();
			return;
		}
		OpenDocument open = new OpenDocument(document, locale, element -> editListeners.forEach(listener -> listener.accept(element)));
		open.addListener(() -> {
			closeIfUnused(id);
			changed();
		});
		future.complete(open);
		changed();
		closeIfUnused(id);
	}

	private void failed(String id, RepositoryException failure, CompletableFuture<OpenDocument> future) {
		opened.remove(id, future);
		future.completeExceptionally(failure);
	}

	private void closeIfUnused(String id) {
		if (users.containsKey(id))
			return;
		Optional<OpenDocument> document = find(id);
		if (document.isEmpty()) {
			opened.remove(id);
			return;
		}
		if (document.get().isDirty() || document.get().isSaving())
			return;
		opened.remove(id);
		document.get().close();
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
