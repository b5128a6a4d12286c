package org.lovende.repository;

import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDOIDAndVersion;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.CDORevisionKey;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.session.CDOSessionInvalidationEvent;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.cdo.view.CDOViewInvalidationEvent;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.spi.cdo.InternalCDOView;
import org.eclipse.net4j.util.lifecycle.ILifecycleEvent;
import org.eclipse.net4j.util.ref.ReferenceType;
import org.lovende.core.edit.Authorship.Author;
import org.lovende.core.merge.InterventionState;
import org.lovende.model.intervention.Intervention;

/**
 * One connection of a document to its repository, from its opening to its end: a transaction that always shows what is committed, and
 * through which the document's changes are written. One thread at a time uses it.
 */
final class Link implements AutoCloseable {
	private final CDOSession session;
	private final CDOTransaction transaction;
	private final Intervention intervention;
	private final StateReader reader = new StateReader();
	private final Map<String, Author> authors = new ConcurrentHashMap<>();
	private final Invalidations invalidations = new Invalidations();
	private InterventionState state;
	/** Whether the view must be read from end to end. */
	private boolean stale;

	/**
	 * Takes over the session, also if it fails. Fetches the whole intervention; what it takes to write and to hear of changes is made when
	 * {@link #state} is asked the first time.
	 *
	 * @param changed called on any thread when others have committed, or the connection has ended
	 */
	Link(CDOSession session, String path, Runnable changed) {
		this.session = session;
		boolean opened = false;
		try {
			session.options().setPassiveUpdateEnabled(true);
			transaction = session.openTransaction(new ResourceSetImpl());
			transaction.options().setCacheReferenceType(ReferenceType.STRONG);
			CDOResource resource = Resources.find(transaction, path).orElseThrow(() -> new NoSuchElementException(path));
			resource.cdoPrefetch(CDORevision.DEPTH_INFINITE);
			intervention = (Intervention) resource.getContents().get(0);
			state = locked(() -> reader.readFirst(intervention));
			session.addListener(event -> {
				if (event instanceof CDOSessionInvalidationEvent invalidation && invalidation.isRemote())
					noteAuthor(invalidation);
				else if (event instanceof ILifecycleEvent lifecycle && lifecycle.getKind() == ILifecycleEvent.Kind.DEACTIVATED) {
					endWaiting();
					changed.run();
				}
			});
			transaction.addListener(event -> {
				if (event instanceof CDOViewInvalidationEvent invalidation) {
					invalidations.add(invalidation);
					changed.run();
				}
			});
			stale = true; // what came between reading and listening; and the objects are still to be made
			opened = true;
		} finally {
			if (!opened)
				session.close();
		}
	}

	/** A commit that was acknowledged waits for a minute until what others have committed before it has arrived, also when nothing will any more. */
	private void endWaiting() {
		((InternalCDOView) transaction).setLastUpdateTime(Long.MAX_VALUE);
	}

	private void noteAuthor(CDOCommitInfo commit) {
		Author author = new Author(Objects.toString(commit.getUserID(), ""), Instant.ofEpochMilli(commit.getTimeStamp()));
		for (CDORevisionKey changed : commit.getChangedObjects())
			noteAuthor(changed.getID(), author);
		for (CDOIDAndVersion detached : commit.getDetachedObjects())
			noteAuthor(detached.getID(), author);
	}

	private void noteAuthor(CDOID id, Author author) {
		String key = reader.key(id);
		if (key != null)
			authors.put(key, author);
	}

	/** Who else has last changed or deleted which element since the connection was opened, by key. */
	Map<String, Author> authors() {
		return Map.copyOf(authors);
	}

	/** What was committed when the connection was opened. */
	InterventionState first() {
		return state;
	}

	/** What is committed, as far as it has arrived. */
	InterventionState state() {
		if (stale) {
			stale = false;
			InterventionState now = read();
			if (!now.equals(state))
				state = now;
		} else if (!invalidations.isEmpty()) {
			state = locked(() -> {
				Invalidations.Elements elements = invalidations.take();
				return reader.read(state, elements.changed(), elements.deleted());
			});
		}
		return state;
	}

	private InterventionState read() {
		return locked(() -> {
			invalidations.take();
			return reader.read(intervention);
		});
	}

	/**
	 * Makes the transaction say what shall be committed.
	 *
	 * @return false, and nothing is written, if others have committed since {@link #state} was asked: the target knows nothing of it and would
	 *         undo it
	 */
	boolean write(InterventionState target) {
		return locked(() -> {
			if (stale || !invalidations.isEmpty())
				return false;
			reader.index().apply(state.elements(), state.elements().changesTo(target.elements()));
			return true;
		});
	}

	/** Drops what was written and not committed. */
	void rollback() {
		if (transaction.isDirty())
			transaction.rollback();
		stale = true;
	}

	/** To be called when the target was committed. What comes from others still shows as a change. */
	void committed(InterventionState target) {
		InterventionState before = state;
		locked(() -> {
			reader.wrote(before, target);
			return null;
		});
		state = target;
	}

	CDOTransaction transaction() {
		return transaction;
	}

	CDOSession session() {
		return session;
	}

	boolean isOpen() {
		return !session.isClosed() && !transaction.isClosed();
	}

	/** Whether the intervention was removed from the repository for good. */
	boolean isRemoved() {
		return CDOUtil.getCDOObject(intervention).cdoInvalid();
	}

	/** The time of the last commit that the repository has. */
	long lastCommit() {
		return session.getRepositoryInfo().getTimeStamp();
	}

	/**
	 * The state that a commit left, if it arrived.
	 *
	 * @param asking a session for nothing but this question, which is closed afterwards: the link's own one would remember the commits without what
	 *        they have changed, and have to ask the server for that when it hears of them
	 * @param since a time of the server before that commit
	 * @return null if it did not arrive
	 */
	InterventionState committedBy(CDOSession asking, String token, long since) {
		try {
			long[] time = new long[1];
			asking.getCommitInfoManager().getCommitInfos(asking.getBranchManager().getMainBranch(), since, CDOView.UNSPECIFIED_DATE, commit -> {
				if (CommitToken.isIn(token, commit.getComment()))
					time[0] = commit.getTimeStamp();
			});
			return time[0] == 0 ? null : InterventionState.of((Intervention) asking.openView(time[0]).getObject(CDOUtil.getCDOObject(intervention).cdoID()));
		} finally {
			asking.close();
		}
	}

	private <T> T locked(Callable<T> action) {
		try {
			return transaction.syncExec(action);
		} catch (RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e); // the actions throw no others
		}
	}

	@Override
	public void close() {
		session.close();
	}
}
