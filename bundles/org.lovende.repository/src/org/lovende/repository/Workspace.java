package org.lovende.repository;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.net4j.util.ref.ReferenceType;
import org.lovende.core.Ids;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.RepositoryException.Kind;

/**
 * A transaction over any number of interventions, for imports: either all of it is committed or nothing. An intervention is loaded whole when
 * it is first asked for.
 * <p>
 * It belongs to the thread that opened it, and does not show what others commit meanwhile. Its interventions end with it: they cannot be read
 * after it is closed.
 */
public final class Workspace implements AutoCloseable {
	private final ThreadConfinement thread = new ThreadConfinement();
	private final Repository repository;
	private final CDOSession session;
	private final CDOTransaction transaction;
	private final ComposedAdapterFactory itemProviders = InterventionEditingDomain.newAdapterFactory();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(itemProviders, new BasicCommandStack());
	private boolean namesFetched;

	/** Takes over the session, also if it fails. */
	Workspace(Repository repository, CDOSession session) {
		this.repository = repository;
		this.session = session;
		boolean opened = false;
		try {
			transaction = session.openTransaction(domain.getResourceSet());
			transaction.options().setCacheReferenceType(ReferenceType.STRONG);
			opened = true;
		} finally {
			if (!opened)
				session.close();
		}
	}

	/** Where commands are made and executed. Constraints are checked by the commit, not by its stack. */
	public EditingDomain domain() {
		thread.check();
		return domain;
	}

	/** All interventions outside the trash, those added here included; loads them all. */
	public List<Intervention> interventions() {
		thread.check();
		CDOResourceFolder folder = transaction.getResourceFolder(Paths.LIVE);
		Loading.loadAll(folder);
		return folder.getNodes().stream().map(node -> (Intervention) ((CDOResource) node).getContents().get(0)).toList();
	}

	/** The intervention with an id outside the trash; empty if there is none. */
	public Optional<Intervention> byId(String id) {
		thread.check();
		fetchNames();
		String path = Paths.live(Ids.canonical(id));
		if (!transaction.hasResource(path))
			return Optional.empty();
		return Optional.of(Loading.load(transaction.getResource(path)));
	}

	private void fetchNames() {
		if (!namesFetched)
			Resources.fetchNames(transaction);
		namesFetched = true;
	}

	/**
	 * The intervention with a name outside the trash, letter case ignored; empty if there is none. Names given in this workspace count, also
	 * before they are committed.
	 *
	 * @throws RepositoryException NOT_REACHABLE
	 */
	public Optional<Intervention> byName(String name) throws RepositoryException {
		thread.check();
		Set<String> loaded = new HashSet<>();
		for (Resource resource : domain.getResourceSet().getResources()) {
			for (EObject root : resource.getContents()) {
				Intervention intervention = (Intervention) root;
				if (Names.same(intervention.getName(), name))
					return Optional.of(intervention);
				loaded.add(intervention.getId());
			}
		}
		return repository.list().stream().filter(summary -> Names.same(summary.name(), name) && !loaded.contains(summary.id())).findFirst()
				.flatMap(summary -> byId(summary.id()));
	}

	/**
	 * Adds an intervention. It enters the repository with the commit.
	 *
	 * @param intervention has a UUID as its id and is contained nowhere
	 * @throws RepositoryException REFUSED if the id is taken, also by one in the trash
	 */
	public void add(Intervention intervention) throws RepositoryException {
		thread.check();
		String id = intervention.getId();
		if (!Ids.isUuid(id) || !id.equals(Ids.canonical(id)))
			throw new IllegalArgumentException("no identifier: " + id);
		fetchNames();
		if (transaction.hasResource(Paths.trash(id)))
			throw repository.problems().problem(Kind.REFUSED, "idInTrash", intervention.getName());
		if (transaction.hasResource(Paths.live(id)))
			throw repository.problems().problem(Kind.REFUSED, "idTaken", id);
		transaction.createResource(Paths.live(id)).getContents().add(intervention);
	}

	/**
	 * Commits everything that was changed or added; when it returns, that is on the disk. Does nothing if nothing was changed.
	 *
	 * @param label what the user did, for the history
	 * @throws RepositoryException REFUSED if a rule is broken, NAME_TAKEN, CONFLICT, or CANNOT_WRITE; nothing was saved then
	 */
	public void commit(String label) throws RepositoryException {
		thread.check();
		if (!transaction.isDirty())
			return;
		repository.settle(transaction);
		new Committer(repository).commit(transaction, label);
		repository.settled();
	}

	/** Drops what was not committed. */
	@Override
	public void close() {
		thread.check();
		itemProviders.dispose();
		session.close();
	}
}
