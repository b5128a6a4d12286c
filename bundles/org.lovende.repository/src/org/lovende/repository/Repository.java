package org.lovende.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.eresource.CDOResourceNode;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOView;
import org.lovende.core.Ids;
import org.lovende.core.merge.InterventionState;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.RepositoryException.Kind;
import org.lovende.repository.server.EmbeddedStore;
import org.lovende.repository.server.Services;
import org.lovende.repository.server.Store;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.StoreMigration;
import org.lovende.repository.server.backup.Backup;
import org.lovende.repository.server.backup.BackupSummary;
import org.lovende.repository.server.net.RemoteService;
import org.lovende.repository.server.net.ReconnectingStore;

/**
 * An open repository: the interventions in it, their history and their trash. It may be used by several threads; each document and
 * workspace belongs to one.
 * <p>
 * Nothing is cached between calls: every answer is what is committed at that moment.
 */
public final class Repository implements AutoCloseable {
	private final RepositoryAddress address;
	private final Store store;
	private final OpenOptions options;
	private final Problems problems;
	private volatile boolean isNew;

	private Repository(RepositoryAddress address, Store store, OpenOptions options, Problems problems) {
		this.address = address;
		this.store = store;
		this.options = options;
		this.problems = problems;
	}

	/**
	 * Opens a repository. In a directory it is made where there is none.
	 *
	 * @throws RepositoryException IN_USE, NEWER_MODEL, OLDER_MODEL, NOT_REACHABLE, LOGIN_REFUSED or CANNOT_WRITE
	 */
	public static Repository open(RepositoryAddress address, OpenOptions options) throws RepositoryException {
		Problems problems = new Problems(options.locale());
		Store store = null;
		boolean opened = false;
		try {
			store = openStore(address, options, problems);
			Repository repository = new Repository(address, store, options, problems);
			if (address.server() == null) // a server has done so itself
				repository.prepare();
			opened = true;
			return repository;
		} catch (StoreException e) {
			throw problems.of(e);
		} finally {
			if (!opened && store != null)
				store.close();
		}
	}

	/**
	 * Brings a repository of an older model to the current one. Its content is written into a new store, which takes its place when it is
	 * complete; until then nothing changes. Not taken over is the history: it stays in the old store, which is kept.
	 *
	 * @return the directory in which the old store is kept; empty if the repository has the current model already
	 * @throws RepositoryException IN_USE, NEWER_MODEL, OLDER_MODEL if no migration leads to the current model or one fails, NOT_REACHABLE or
	 *         CANNOT_WRITE; the repository is as it was
	 */
	public static Optional<Path> migrate(RepositoryAddress address, OpenOptions options) throws RepositoryException {
		Problems problems = new Problems(options.locale());
		try {
			return StoreMigration.migrate(directory(address, problems), options.migrations(), options.user(), problems.text("labelMigrate"));
		} catch (StoreException e) {
			throw problems.of(e);
		}
	}

	private static Store openStore(RepositoryAddress address, OpenOptions options, Problems problems) throws StoreException, RepositoryException {
		if (address.server() == null)
			return EmbeddedStore.open(address.directory(), options.user());
		if (options.credentials() == null)
			throw problems.problem(Kind.LOGIN_REFUSED, "credentialsMissing", address.text());
		return ReconnectingStore.open(address.server().host(), address.server().port(), address.server().repository(), options.credentials());
	}

	static Path directory(RepositoryAddress address, Problems problems) throws RepositoryException {
		if (address.directory() == null)
			throw problems.problem(Kind.NOT_REACHABLE, "migrateOnServer", address.text());
		return address.directory();
	}

	/** Makes the folders of a new repository; also where a former attempt died before it came to that. */
	private void prepare() throws RepositoryException {
		change("labelPrepare", transaction -> {
			CDOResourceFolder live = transaction.getOrCreateResourceFolder(Paths.LIVE);
			CDOResourceFolder trash = transaction.getOrCreateResourceFolder(Paths.TRASH);
			isNew = !transaction.hasResource(Paths.SETTLED) && live.getNodes().isEmpty() && trash.getNodes().isEmpty();
			if (!isNew)
				transaction.getOrCreateResource(Paths.SETTLED);
		});
	}

	/** Where the repository is. */
	public RepositoryAddress address() {
		return address;
	}

	/** The name under which changes are recorded. */
	public String user() {
		return options.user();
	}

	/**
	 * Whether nobody has decided yet what the repository shall hold: no workspace has committed anything, and it was not settled. This is so
	 * however often it was opened, so that what shall be in every new repository gets there also if a program dies before it has put it there.
	 */
	public boolean isNew() {
		return isNew;
	}

	/** Decides that the repository holds what it holds, be it nothing: it is not new from then on. */
	public void settle() throws RepositoryException {
		change("labelPrepare", this::settle);
		settled();
	}

	/** Makes the decision a part of a transaction. */
	void settle(CDOTransaction transaction) {
		transaction.getOrCreateResource(Paths.SETTLED);
	}

	/** The transaction with the decision is committed. */
	void settled() {
		isNew = false;
	}

	/** All interventions outside the trash, by name. */
	public List<InterventionSummary> list() throws RepositoryException {
		return read(session -> new InterventionList(session.openView()).live());
	}

	/**
	 * The intervention that a user means.
	 *
	 * @param nameOrId its id, or its name; letter case is ignored
	 * @throws RepositoryException UNKNOWN_NAME or AMBIGUOUS_NAME, with those that could have been meant
	 */
	public InterventionSummary find(String nameOrId) throws RepositoryException {
		List<InterventionSummary> all = list();
		List<InterventionSummary> found = all.stream()
				.filter(summary -> summary.id().equalsIgnoreCase(nameOrId.strip()) || Names.same(summary.name(), nameOrId)).toList();
		if (found.size() == 1)
			return found.get(0);
		if (found.size() > 1)
			throw problems.ambiguous(nameOrId, found);
		throw problems.unknown(nameOrId, all);
	}

	/**
	 * Opens one intervention for reading and changing.
	 *
	 * @param id as {@link #find} and {@link #list} give it
	 * @throws RepositoryException UNKNOWN_NAME if there is none outside the trash
	 */
	public Document openDocument(String id) throws RepositoryException {
		try {
			return new Document(this, Paths.live(Ids.canonical(id)), Reconnection.USUAL);
		} catch (RuntimeException e) {
			// asking before would take longer than opening
			if (list().stream().noneMatch(summary -> summary.id().equalsIgnoreCase(id)))
				throw problems.problem(Kind.UNKNOWN_NAME, e, "interventionGone");
			throw problems.notReachable(e);
		}
	}

	/** Opens a transaction over several interventions. */
	public Workspace openWorkspace() throws RepositoryException {
		try {
			return new Workspace(this, store.openSession());
		} catch (RuntimeException e) {
			throw problems.notReachable(e);
		}
	}

	/**
	 * Who changed what in an intervention, newest first; also of one in the trash. Empty for an id that was never used. Reads every commit of
	 * the intervention.
	 */
	public List<HistoryEntry> history(String id) throws RepositoryException {
		return read(session -> new HistoryReader(session, Ids.canonical(id), options.locale()).read());
	}

	/**
	 * The same history as it is read, one commit after the other, newest first.
	 *
	 * @param receiver gets each commit, on the calling thread; answers false when it wants no more
	 */
	public void readCommits(String id, Predicate<HistoryCommit> receiver) throws RepositoryException {
		read(session -> {
			new HistoryReader(session, Ids.canonical(id), options.locale())
					.read(entries -> receiver.test(HistoryCommit.of(entries).get(0)));
			return null;
		});
	}

	/** The same history, one entry per commit, newest first. */
	public List<HistoryCommit> commits(String id) throws RepositoryException {
		return HistoryCommit.of(history(id));
	}

	/** The history of one element: the commits that changed it itself, with what they changed in it, newest first. */
	public List<HistoryCommit> commits(String id, String elementId) throws RepositoryException {
		return HistoryCommit.of(history(id).stream().filter(entry -> entry.elementId().equalsIgnoreCase(elementId)).toList());
	}

	/**
	 * Puts an intervention into the trash.
	 *
	 * @throws RepositoryException UNKNOWN_NAME if there is none outside the trash; CONFLICT; CANNOT_WRITE
	 */
	public void delete(String id) throws RepositoryException {
		String known = find(id).id();
		change("labelDelete", transaction -> move(transaction, Paths.live(known), Paths.trash(known)));
	}

	/** The interventions in the trash, the last one put there first. */
	public List<TrashEntry> trash() throws RepositoryException {
		return read(session -> new InterventionList(session.openView()).trash());
	}

	/**
	 * Takes an intervention out of the trash.
	 *
	 * @throws RepositoryException UNKNOWN_NAME if it is not there; NAME_TAKEN if another intervention has its name by now
	 */
	public void restore(String id) throws RepositoryException {
		synchronized (this) { // nobody may take the name meanwhile
			TrashEntry entry = inTrash(id);
			for (InterventionSummary other : list())
				if (Names.same(other.name(), entry.name()))
					throw problems.problem(Kind.NAME_TAKEN, "nameTaken", entry.name());
			change("labelRestore", transaction -> move(transaction, Paths.trash(entry.id()), Paths.live(entry.id())));
		}
	}

	private static void move(CDOTransaction transaction, String from, String to) {
		Resources.fetchNames(transaction);
		transaction.getResource(from).setPath(to);
	}

	/**
	 * Removes what is in the trash from the repository. It cannot be restored then. The audit history keeps it: whoever can read the database
	 * can still find the texts there.
	 */
	public void emptyTrash() throws RepositoryException {
		change("labelEmptyTrash", transaction -> {
			for (CDOResourceNode node : List.copyOf(transaction.getResourceFolder(Paths.TRASH).getNodes()))
				node.delete(null);
		});
	}

	/** The named versions of the interventions. */
	public Versions versions() {
		return new Versions(this);
	}

	/**
	 * Writes everything that is committed at this moment, with its history, into one file; see {@link Backup}. Others may go on working.
	 *
	 * @param progress is told from time to time how much is done, in percent
	 * @throws RepositoryException CANNOT_WRITE if the file cannot be written; what was there before is kept then
	 */
	public BackupSummary backup(Path file, IntConsumer progress) throws RepositoryException {
		try {
			return read(session -> {
				try {
					return Backup.write(session, file, progress);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (RepositoryException e) {
			if (e.getCause() instanceof UncheckedIOException failure)
				throw problems.cannotWriteBackup(file, failure.getCause());
			throw e;
		}
	}

	/**
	 * Enters the repository as one of those who are in it, so that others see this user.
	 *
	 * @return to be closed by the caller
	 * @throws RepositoryException NOT_REACHABLE
	 */
	public Presence enter() throws RepositoryException {
		try {
			return new Presence(this, Clock.systemUTC());
		} catch (RuntimeException e) {
			throw problems.notReachable(e);
		}
	}

	/**
	 * Has the server do something beside the repository; see {@link org.lovende.repository.server.Services}.
	 *
	 * @return what the server answers; empty if the repository is in a directory
	 * @throws RepositoryException NOT_REACHABLE
	 */
	public Optional<RemoteService.Answer> call(String service, String... arguments) throws RepositoryException {
		if (!(store instanceof ReconnectingStore remote))
			return Optional.empty();
		try {
			return Optional.of(remote.call(service, List.of(arguments)));
		} catch (IOException e) {
			throw problems.notReachable(e);
		} catch (StoreException e) {
			throw problems.of(e);
		}
	}

	/**
	 * Changes the user's own password on the server. From then on connections that are lost are made again with the new one.
	 *
	 * @param former the password until now
	 * @param fresh the password from now on; what it must be like is for the server to say
	 * @throws RepositoryException LOGIN_REFUSED if the former password is another one or the new one too weak, NOT_REACHABLE; the password is as it was
	 *         then. REFUSED if the repository is in a directory, which has no password
	 */
	public void changePassword(String former, String fresh) throws RepositoryException {
		if (!(store instanceof ReconnectingStore remote))
			throw problems.problem(Kind.REFUSED, "noPassword", address.text());
		RemoteService.Answer answer = call(Services.PASSWORD, former, fresh).orElseThrow();
		if (answer.refused())
			throw problems.passwordRefused(answer.texts().get(0), user());
		remote.passwordChanged(fresh);
	}

	/**
	 * The intervention as it was at another moment, also one in the trash: a copy in no resource, which nothing stores. Compare it with the
	 * present one by {@link org.lovende.core.compare.Differences}.
	 *
	 * @param id as {@link #list} or {@link #trash} give it
	 * @param time the time of a commit or any other since the intervention was made
	 * @throws RepositoryException UNKNOWN_NAME if it was not there at that time
	 */
	public Intervention at(String id, Instant time) throws RepositoryException {
		Optional<Intervention> found = read(session -> {
			CDOView view = session.openView(time.toEpochMilli());
			return Stream.of(Paths.live(Ids.canonical(id)), Paths.trash(Ids.canonical(id))).flatMap(path -> Resources.find(view, path).stream()).findFirst()
					.map(resource -> InterventionState.of(Loading.load(resource)).toIntervention());
		});
		return found.orElseThrow(() -> problems.problem(Kind.UNKNOWN_NAME, "notThereThen", id));
	}

	/** Ends all documents and workspaces, and lets others open the repository. */
	@Override
	public void close() {
		store.close();
	}

	/** A new session, which the caller closes. */
	CDOSession openSession() {
		return store.openSession();
	}

	OpenOptions options() {
		return options;
	}

	Problems problems() {
		return problems;
	}

	private TrashEntry inTrash(String id) throws RepositoryException {
		List<TrashEntry> all = trash();
		for (TrashEntry entry : all)
			if (entry.id().equalsIgnoreCase(id))
				return entry;
		throw problems.notInTrash(id, all);
	}

	/** Makes a change of the repository's own, which needs no checks, in one commit. */
	private void change(String label, Change change) throws RepositoryException {
		CDOSession session = null;
		try {
			session = store.openSession();
			CDOTransaction transaction = session.openTransaction();
			change.make(transaction);
			if (transaction.isDirty())
				new Committer(this).commitUnchecked(transaction, problems.text(label));
		} catch (IOException | RuntimeException e) {
			throw problems.notReachable(e);
		} finally {
			if (session != null)
				session.close();
		}
	}

	@FunctionalInterface
	private interface Change {
		void make(CDOTransaction transaction) throws IOException;
	}

	private <T> T read(Function<CDOSession, T> reader) throws RepositoryException {
		CDOSession session = null;
		try {
			session = store.openSession();
			return reader.apply(session);
		} catch (RuntimeException e) {
			throw problems.notReachable(e);
		} finally {
			if (session != null)
				session.close();
		}
	}
}
