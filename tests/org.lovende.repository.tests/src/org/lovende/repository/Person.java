package org.lovende.repository;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Deletion;
import org.lovende.model.element.Element;
import org.lovende.model.theory.Theory;

/** Somebody with an open document and a thread of their own, on which alone the document is used. */
final class Person implements AutoCloseable {
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ExecutorService thread = Executors.newSingleThreadExecutor();
	private Document document;
	private Thread owner;

	Person(Repository repository, String id) throws Exception {
		this(repository, id, Reconnection.USUAL);
	}

	Person(Repository repository, String id, Reconnection reconnection) throws Exception {
		call(nothing -> owner = Thread.currentThread());
		document = new Document(repository, Paths.live(id), reconnection);
		document.handOver(owner, thread);
	}

	@FunctionalInterface
	interface Act<T> {
		T on(Document document) throws Exception;
	}

	@FunctionalInterface
	interface Deed {
		void on(Document document) throws Exception;
	}

	/** Does something on the person's thread. */
	<T> T call(Act<T> act) throws Exception {
		return thread.submit(() -> act.on(document)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
	}

	void run(Deed deed) throws Exception {
		call(open -> {
			deed.on(open);
			return null;
		});
	}

	/** Waits until the document is as expected; it is asked whenever something has arrived. */
	void await(Predicate<Document> expected) throws Exception {
		CompletableFuture<Void> met = new CompletableFuture<>();
		Runnable listener = () -> {
			if (expected.test(document))
				met.complete(null);
		};
		run(open -> {
			open.addListener(listener);
			listener.run();
		});
		try {
			met.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			throw new AssertionError("did not come", e);
		} finally {
			run(open -> open.removeListener(listener));
		}
	}

	void save() throws Exception {
		run(open -> open.save("Saved"));
	}

	void set(String elementId, EStructuralFeature feature, Object value) throws Exception {
		run(open -> open.domain().getCommandStack().execute(SetCommand.create(open.domain(), element(open, elementId), feature, value)));
	}

	void delete(String elementId) throws Exception {
		run(open -> open.domain().getCommandStack()
				.execute(Deletion.of(open.intervention(), List.of(element(open, elementId))).command(open.domain(), Locale.ENGLISH)));
	}

	Object get(String elementId, EStructuralFeature feature) throws Exception {
		return call(open -> element(open, elementId).eGet(feature));
	}

	boolean has(String elementId) throws Exception {
		return call(open -> Interventions.byId(open.intervention(), elementId).isPresent());
	}

	static Element element(Document document, String id) {
		return Interventions.byId(document.intervention(), id).orElseThrow();
	}

	static Theory theory(Document document) {
		return document.intervention().getTheories().get(0);
	}

	/** The id of an outcome of the first theory. */
	String outcome(int index) throws Exception {
		return call(open -> theory(open).getOutcomes().get(index).getId());
	}

	@Override
	public void close() throws Exception {
		if (document != null)
			run(Document::close);
		thread.shutdown();
	}
}
