package org.lovende.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.lovende.core.edit.Authorship.Author;
import org.lovende.core.edit.Deletion;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.core.merge.ElementIndex;
import org.lovende.core.merge.ElementState;
import org.lovende.core.merge.InterventionState;
import org.lovende.core.merge.Merge;
import org.lovende.core.merge.MergeConflict;
import org.lovende.core.merge.Resolution;
import org.lovende.core.merge.Restoration;
import org.lovende.core.merge.StateCommand;
import org.lovende.core.merge.StateTracker;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.repository.RepositoryException.Kind;

/**
 * One open intervention with one command stack. It is a copy in memory: reading and changing it never waits for the repository. Changes are
 * made by commands on the stack of {@link #domain()}.
 * <p>
 * What others commit is merged into it, between the commands, and does not touch what was changed here and not saved. It arrives when the
 * owner calls {@link #update}, or by itself once the document was handed over with an executor. What cannot be merged becomes a
 * {@link Conflict}.
 * <p>
 * It belongs to the thread that opened it until it is handed over; methods called on another thread throw an IllegalStateException. Listeners
 * are called on the owner's thread.
 */
public final class Document implements AutoCloseable {
	private final ThreadConfinement thread = new ThreadConfinement();
	private final Repository repository;
	private final Synchroniser synchroniser;
	private final InterventionEditingDomain domain;
	private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private volatile Executor executor;
	/** The state of the repository that this document started from: what differs from it was changed here. */
	private InterventionState base;
	private InterventionState theirs;
	private List<MergeConflict> conflicts = List.of();
	private Map<String, Author> authors = Map.of();
	private Connection connection = Connection.CONNECTED;
	private boolean removed;
	private Submission submitted;
	private LiveMode live;
	private boolean closed;

	Document(Repository repository, String path, Reconnection reconnection) {
		this.repository = repository;
		synchroniser = new Synchroniser(repository, path, reconnection, this::arrived);
		base = synchroniser.first();
		theirs = base;
		ElementIndex elements = base.toElements();
		Intervention intervention = (Intervention) elements.get(base.root());
		// in a resource of its own, by which item providers find the editing domain
		Resource resource = new ResourceImpl(URI.createURI("lovende:/" + intervention.getId()));
		new ResourceSetImpl().getResources().add(resource);
		resource.getContents().add(intervention);
		domain = new InterventionEditingDomain(intervention, base, elements);
		domain.setAuthorship(element -> Optional.ofNullable(authors.get(element)));
		domain.setApprovedInStore(this::isApprovedInStore);
	}

	private boolean isApprovedInStore(Element version) {
		ElementState stored = base.elements().get(InterventionState.key(version));
		return stored != null && stored.value(InterventionPackage.Literals.VERSION__STATUS) == Status.APPROVED;
	}

	/** The intervention. It ends with the document: what is shown afterwards is not kept up to date. */
	public Intervention intervention() {
		thread.check();
		return domain.intervention();
	}

	/** Where commands are made and executed. It ends with the document. */
	public InterventionEditingDomain domain() {
		thread.check();
		return domain;
	}

	/**
	 * Whether anything here differs from what is in the repository, or may differ: while a save is on its way, that is what was submitted,
	 * also if it has been taken back here since.
	 */
	public boolean isDirty() {
		thread.check();
		return submitted != null || !mine().equals(base);
	}

	/** Whether a save is on its way into the repository. Commands may be executed meanwhile; they are part of the next save. */
	public boolean isSaving() {
		thread.check();
		return submitted != null;
	}

	/**
	 * Commits what was changed; when it returns, that is on the disk. The command stack is kept, so that commands can be undone after a save.
	 * Does nothing if nothing was changed.
	 *
	 * @param label what the user did, for the history
	 * @throws RepositoryException REFUSED if a rule is broken, NAME_TAKEN, CONFLICT if there are {@link #conflicts}, NOT_REACHABLE if the
	 *         connection is lost, UNKNOWN_NAME if the intervention was removed from the repository, or CANNOT_WRITE; nothing was saved then, and
	 *         the changes are still there
	 */
	public void save(String label) throws RepositoryException {
		thread.check();
		while (submitted != null)
			await(submitted);
		update();
		if (!isDirty()) {
			stack().saveIsDone();
			return;
		}
		check();
		Submission submission = submit(label, false);
		await(submission);
		if (!conflicts.isEmpty())
			check();
	}

	/**
	 * Commits what was changed, in the background: the document can be used meanwhile, and needs an executor. If the connection is lost, the
	 * changes are committed when it is back, once. Does nothing if nothing was changed.
	 *
	 * @param label what the user did, for the history
	 * @return completes on the owner's thread; with a {@link RepositoryException} as {@link #save} throws, but never for a conflict or a lost
	 *         connection
	 */
	public CompletableFuture<SaveResult> saveLater(String label) {
		thread.check();
		CompletableFuture<SaveResult> result = new CompletableFuture<>();
		if (submitted != null) {
			submitted.answered().whenComplete((done, failure) -> execute(() -> saveLater(label).whenComplete((saved, reason) -> pass(result, saved, reason))));
			return result;
		}
		update();
		if (!isDirty()) {
			stack().saveIsDone();
			result.complete(SaveResult.SAVED);
			return result;
		}
		if (!conflicts.isEmpty()) {
			result.complete(SaveResult.CONFLICTS);
			return result;
		}
		try {
			check();
		} catch (RepositoryException e) {
			result.completeExceptionally(e);
			return result;
		}
		Submission submission = submit(label, true);
		submission.answered().whenComplete((done, failure) -> execute(() -> {
			update();
			pass(result, conflicts.isEmpty() ? SaveResult.SAVED : SaveResult.CONFLICTS, failure);
		}));
		return result;
	}

	private static <T> void pass(CompletableFuture<T> result, T value, Throwable failure) {
		if (failure == null)
			result.complete(value);
		else
			result.completeExceptionally(failure);
	}

	private void check() throws RepositoryException {
		if (removed)
			throw repository.problems().problem(Kind.UNKNOWN_NAME, "interventionRemoved", domain.intervention().getName());
		if (!conflicts.isEmpty())
			throw repository.problems().problem(Kind.CONFLICT, "conflicts",
					String.join(" ", conflicts().stream().map(Conflict::question).toList()));
	}

	private Submission submit(String label, boolean patient) {
		submitted = new Submission(base, mine(), label, patient);
		synchroniser.submit(submitted);
		return submitted;
	}

	private void await(Submission submission) throws RepositoryException {
		try {
			submission.answered().get();
		} catch (ExecutionException e) {
			submitted = null;
			throw (RepositoryException) e.getCause();
		} catch (InterruptedException | CancellationException e) {
			submitted = null;
			throw repository.problems().notReachable(e);
		} finally {
			update();
		}
	}

	/** Called on the synchroniser's thread. */
	private void arrived(Arrival arrival) {
		arrivals.add(arrival);
		execute(this::update);
	}

	/** Does something on the owner's thread, if there is an executor that can; else the next update does. */
	void execute(Runnable task) {
		Executor owner = executor;
		if (owner != null)
			owner.execute(() -> {
				if (!closed)
					task.run();
			});
	}

	/** Takes over what has arrived from the repository since the last time. Never waits. */
	public void update() {
		thread.check();
		boolean any = false;
		for (Arrival arrival = arrivals.poll(); arrival != null; arrival = arrivals.poll()) {
			take(arrival);
			any = true;
		}
		if (any) {
			List.copyOf(listeners).forEach(Runnable::run);
			if (live != null)
				live.share();
		}
	}

	private void take(Arrival arrival) {
		if (arrival instanceof Arrival.Changed changed) {
			authors = changed.authors();
			merge(changed.theirs());
		} else if (arrival instanceof Arrival.Committed committed) {
			Submission submission = committed.submission();
			answered(submission);
			// what others did since it was submitted is in the base already, and is no change made here
			base = Merge.of(submission.base(), submission.mine(), base).merged(base.root());
			merge(committed.committed());
		} else if (arrival instanceof Arrival.Refused refused) {
			answered(refused.submission());
			authors = refused.authors();
			merge(refused.theirs());
		} else if (arrival instanceof Arrival.Failed failed) {
			answered(failed.submission());
		} else if (arrival instanceof Arrival.Connected connected) {
			connection = connected.connection();
		} else if (arrival instanceof Arrival.Removed) {
			removed = true;
		}
	}

	private void answered(Submission submission) {
		if (submitted == submission)
			submitted = null;
	}

	private void merge(InterventionState latest) {
		InterventionState mine = mine();
		theirs = latest;
		Merge merge = Merge.of(base, mine, latest);
		conflicts = merge.conflicts();
		base = merge.newBase(latest.root());
		tracker().apply(merge.merged(latest.root()));
		if (!isDirty())
			stack().saveIsDone();
	}

	/** What was changed here and by others and cannot be merged; in no particular order. Empty if all is well. */
	public List<Conflict> conflicts() {
		thread.check();
		return new DocumentConflicts(repository, tracker(), base, theirs, authors).of(conflicts);
	}

	/**
	 * Resolves a conflict. Taking theirs, or both, is a command on the stack, and can be undone like any other.
	 *
	 * @param conflict one of {@link #conflicts}; one that does not exist any more is ignored
	 * @throws IllegalArgumentException if the conflict does not offer that choice
	 */
	public void resolve(Conflict conflict, Choice choice) {
		thread.check();
		if (!conflict.choices().contains(choice))
			throw new IllegalArgumentException(choice + " is none of " + conflict.choices());
		if (conflicts.contains(conflict.conflict())) {
			Resolution resolution = new Resolution(base, mine(), theirs, conflict.conflict());
			command(resolution, conflict, choice).ifPresent(domain.getCommandStack()::execute);
			base = resolution.newBase(choice == Choice.MINE);
			merge(theirs);
			List.copyOf(listeners).forEach(Runnable::run);
			if (live != null)
				live.share();
		}
	}

	private Optional<Command> command(Resolution resolution, Conflict conflict, Choice choice) {
		if (choice == Choice.MINE)
			return Optional.empty();
		String label = repository.problems().text("labelResolve", conflict.elementName());
		if (choice == Choice.BOTH)
			return Optional.of(new StateCommand(tracker(), resolution.bothWays(), label));
		MergeConflict.Kind kind = conflict.kind();
		if (kind != MergeConflict.Kind.DELETED_BY_THEM && kind != MergeConflict.Kind.TWICE)
			return Optional.of(new StateCommand(tracker(), resolution.theirWay(), label));
		Element element = tracker().element(conflict.elementId());
		return Optional.of(Deletion.of(domain.intervention(), List.of(element)).command(domain, repository.options().locale()));
	}

	boolean hasConflicts() {
		return !conflicts.isEmpty();
	}

	/** Whether the document hears from its repository. */
	public Connection connection() {
		thread.check();
		return connection;
	}

	/** Whether the intervention was removed from the repository for good. What is here can still be exported, but not be saved. */
	public boolean isRemoved() {
		thread.check();
		return removed;
	}

	/** Whether every command is shared at once. */
	public boolean isLive() {
		thread.check();
		return live != null;
	}

	/**
	 * Shares every command with others as soon as it is executed, undone or redone, or ends that. Needs an executor. What could not be shared,
	 * because of a conflict or a lost connection, is shared when that is over.
	 */
	public void setLive(boolean share) {
		thread.check();
		if (share == (live != null))
			return;
		if (share) {
			live = new LiveMode(this);
			live.share();
		} else {
			live.end();
			live = null;
		}
	}

	/** Why live mode could not share the last command, if it is none of conflicts and connection; it tries again. Empty if all is well. */
	public Optional<RepositoryException> liveProblem() {
		thread.check();
		return live == null ? Optional.empty() : live.problem();
	}

	/** From now on a listener hears of every arrival from the repository: changes, conflicts, the end of a save, the connection. */
	public void addListener(Runnable listener) {
		thread.check();
		listeners.add(listener);
	}

	/** The opposite of {@link #addListener}. */
	public void removeListener(Runnable listener) {
		thread.check();
		listeners.remove(listener);
	}

	/**
	 * The work that is not in the repository: to be put into a file when the repository is gone. Both interventions are copies in no resource;
	 * an XMI file holds either.
	 */
	public PendingWork pendingWork() {
		return pendingWorkNow().get();
	}

	/**
	 * The same, but the copies are made when they are asked for, which any thread may do: of a large intervention that takes long.
	 *
	 * @return the work as it is at this moment, whenever it is asked for
	 */
	public Supplier<PendingWork> pendingWorkNow() {
		thread.check();
		InterventionState started = base;
		InterventionState mine = mine();
		return () -> new PendingWork(started.toIntervention(), mine.toIntervention());
	}

	/**
	 * Brings work in that was put aside, by one command. What others have done since stays; where they changed the same, theirs stays too, and
	 * the answer says so.
	 *
	 * @param work of the same intervention
	 * @param label the command's label
	 * @return what was not brought in, as conflicts that need no choice
	 */
	public List<Conflict> bringIn(PendingWork work, String label) {
		thread.check();
		InterventionState start = InterventionState.of(work.base());
		Merge merge = Merge.of(start, mine(), InterventionState.of(work.mine()));
		domain.getCommandStack().execute(new StateCommand(tracker(), merge.merged(base.root()), label));
		return new DocumentConflicts(repository, tracker(), start, InterventionState.of(work.mine()), authors).of(merge.conflicts());
	}

	/**
	 * Makes the intervention, or one element with everything in it, what it was at another moment, by one command.
	 *
	 * @param then the intervention at that moment, as {@link Repository#at} gives it
	 * @param elementId the element; that of the intervention restores all
	 * @param label the command's label
	 * @throws org.lovende.core.edit.CommandRefusedException if the element cannot be there now, because it refers to what is not
	 * @throws IllegalArgumentException if the element was not there then
	 */
	public void restore(Intervention then, String elementId, String label) {
		thread.check();
		InterventionState target = Restoration.target(mine(), InterventionState.of(then), elementId);
		domain.getCommandStack().execute(new StateCommand(tracker(), target, label));
	}

	/** Gives the document to another thread, which then calls {@link #update} now and then; this one must not use it any more. */
	public void handOver(Thread owner) {
		thread.handOver(owner);
	}

	/**
	 * Gives the document to another thread, on which what arrives from the repository is then taken over at once.
	 *
	 * @param ownerExecutor runs tasks on that thread, one after the other, for instance Display::asyncExec
	 */
	public void handOver(Thread owner, Executor ownerExecutor) {
		thread.handOver(owner);
		executor = ownerExecutor;
		execute(this::update);
	}

	/** Closes the document and drops what was not saved. */
	@Override
	public void close() {
		thread.check();
		closed = true;
		if (live != null)
			live.end();
		synchroniser.close();
		domain.dispose();
	}

	Synchroniser synchroniser() {
		return synchroniser;
	}

	BasicCommandStack stack() {
		return (BasicCommandStack) domain.getCommandStack();
	}

	private StateTracker tracker() {
		return domain.tracker();
	}

	private InterventionState mine() {
		return tracker().state();
	}
}
