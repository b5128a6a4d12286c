package org.lovende.repository;

import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.net4j.util.ref.ReferenceType;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Intervention;

/**
 * One open intervention: one transaction and one command stack. All of it is loaded; reading it never waits for the repository. Changes are
 * made by commands on the stack of {@link #domain()}.
 * <p>
 * It belongs to the thread that opened it until it is handed over; methods called on another thread throw an IllegalStateException. It does
 * not show what others commit meanwhile: {@link #save} fails if they changed the same elements.
 */
public final class Document implements AutoCloseable {
	private final ThreadConfinement thread = new ThreadConfinement();
	private final Committer committer;
	private final CDOSession session;
	private final CDOTransaction transaction;
	private final InterventionEditingDomain domain;

	/** Takes over the session, also if it fails. */
	Document(Repository repository, CDOSession session, String path) {
		this.committer = new Committer(repository);
		this.session = session;
		boolean opened = false;
		try {
			transaction = session.openTransaction(new ResourceSetImpl());
			transaction.options().setCacheReferenceType(ReferenceType.STRONG);
			domain = new InterventionEditingDomain(Loading.load(transaction.getResource(path)));
			opened = true;
		} finally {
			if (!opened)
				session.close();
		}
	}

	public Intervention intervention() {
		thread.check();
		return domain.intervention();
	}

	/** Where commands are made and executed. It ends with the document. */
	public InterventionEditingDomain domain() {
		thread.check();
		return domain;
	}

	/** Whether there are commands that were executed (or undone) since the last save. */
	public boolean isDirty() {
		thread.check();
		return stack().isSaveNeeded();
	}

	/**
	 * Commits what was changed; when it returns, that is on the disk. The command stack is kept, so that commands can be undone after a save.
	 * Does nothing if nothing was changed.
	 *
	 * @param label what the user did, for the history
	 * @throws RepositoryException REFUSED if a rule is broken, NAME_TAKEN, CONFLICT, or CANNOT_WRITE; nothing was saved then, and the changes are
	 *         still there
	 */
	public void save(String label) throws RepositoryException {
		thread.check();
		if (transaction.isDirty())
			committer.commit(transaction, label);
		stack().saveIsDone();
	}

	/** Gives the document to another thread; this one must not use it any more. */
	public void handOver(Thread owner) {
		thread.handOver(owner);
	}

	/** Closes the document and drops what was not saved. */
	@Override
	public void close() {
		thread.check();
		domain.dispose();
		session.close();
	}

	/** For tests: what the document talks to the repository with. */
	CDOSession session() {
		return session;
	}

	private BasicCommandStack stack() {
		return (BasicCommandStack) domain.getCommandStack();
	}
}
