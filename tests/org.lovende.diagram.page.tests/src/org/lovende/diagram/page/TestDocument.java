package org.lovende.diagram.page;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.lovende.core.Interventions;
import org.lovende.core.comment.Comments;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.DiagramHost;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

/** An open intervention with its own thread, as the workbench has it with the UI thread. */
final class TestDocument implements DiagramHost, AutoCloseable {
	private final ExecutorService thread = Executors.newSingleThreadExecutor(TestDocument::newThread);
	private final InterventionEditingDomain domain;
	private final List<PageSocket> sockets = new CopyOnWriteArrayList<>();
	private volatile boolean isLocked;
	private List<Element> selection = List.of();
	/** What the page asked of what is around it. */
	private final List<String> asked = new ArrayList<>();

	TestDocument(Intervention intervention) {
		domain = call(() -> new InterventionEditingDomain(intervention));
	}

	/** Not with the class loader of the tests: Commons Logging, which Batik uses, would find the web server's SLF4J there and fail. */
	private static Thread newThread(Runnable work) {
		Thread thread = new Thread(work, "document");
		thread.setContextClassLoader(DiagramContext.class.getClassLoader());
		return thread;
	}

	DiagramContext context(DiagramKind kind, Locale locale) {
		return new DiagramContext(domain, kind, null, locale, thread, this);
	}

	Executor thread() {
		return thread;
	}

	void add(PageSocket socket) {
		sockets.add(socket);
	}

	void remove(PageSocket socket) {
		sockets.remove(socket);
	}

	/** The model, what is selected, what can be undone, and what was asked for, as JSON. */
	String json() {
		return call(() -> {
			BasicCommandStack stack = (BasicCommandStack) domain.getCommandStack();
			Command undo = stack.getUndoCommand();
			return ModelJson.of(domain.intervention(), selection, undo == null ? null : undo.getLabel(), asked);
		});
	}

	/** Undoes one command, or nothing. */
	String undo() {
		return call(() -> {
			domain.getCommandStack().undo();
			return "true";
		});
	}

	String redo() {
		return call(() -> {
			domain.getCommandStack().redo();
			return "true";
		});
	}

	/** Changes a title as another user's work arrives: beside the command stack. */
	String rename(String from, String to) {
		return call(() -> {
			Interventions.elements(domain.intervention()).filter(TitledElement.class::isInstance).map(TitledElement.class::cast)
					.filter(element -> from.equals(element.getTitle())).forEach(element -> element.setTitle(to));
			return "true";
		});
	}

	/** Takes all core elements and arrows out of the theory that is shown, as another user's work arrives. */
	String takeCoreElementsOut() {
		return call(() -> {
			Theory theory = Interventions.currentTheory(domain.intervention());
			theory.getLinks().clear();
			theory.getCoreElements().clear();
			return "true";
		});
	}

	/** Asks something about an element, as another part of the workbench does. */
	String ask(String id, String question) {
		return call(() -> {
			Element about = Interventions.elements(domain.intervention()).filter(element -> id.equals(element.getId())).findAny().orElseThrow();
			Comments comments = new Comments(domain, "anna", InstantSource.system(), Locale.ROOT);
			domain.getCommandStack().execute(comments.add(about, question, true).command());
			return "true";
		});
	}

	String lock(boolean locked) {
		isLocked = locked;
		return "true";
	}

	/** Cuts every page off, as a crash of the browser would. */
	String dropConnections() {
		sockets.forEach(PageSocket::drop);
		return "true";
	}

	@Override
	public void selected(List<Element> elements) {
		selection = elements;
	}

	@Override
	public void editingText(boolean isEditing) {
		// tests see it in the page
	}

	@Override
	public void ready() {
		// tests see it in the page
	}

	@Override
	public void openTables() {
		asked.add("tables");
	}

	@Override
	public void openComments() {
		asked.add("comments");
	}

	@Override
	public boolean isLocked() {
		return isLocked;
	}

	@Override
	public void close() {
		thread.shutdown();
	}

	private <T> T call(Callable<T> work) {
		try {
			return thread.submit(work).get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
