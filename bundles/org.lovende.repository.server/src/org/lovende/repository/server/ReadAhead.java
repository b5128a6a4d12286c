package org.lovende.repository.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionCache;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionManager;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What one request of a client will want next. Who asks for a whole intervention is given its objects by CDO one after the other, each by queries of
 * its own; here all parts of an object, and of those of its kind beside it, come by a few queries as soon as a second part is wanted. Nothing is read for
 * requests that do not go so far down. Belongs to the thread of the request.
 */
final class ReadAhead {
	/** Fewer are read faster one by one. */
	private static final int MIN = 8;

	private static final ThreadLocal<ReadAhead> CURRENT = new ThreadLocal<>();

	private final Map<CDOID, InternalCDORevision> ready = new HashMap<>();
	/** The kinds of objects of which parts were read on their own. */
	private final Set<EClass> begun = new HashSet<>();
	/** What was read with all its parts. */
	private final Set<CDOID> followed = new HashSet<>();
	/** The state of the repository that the objects are of. */
	private long state;

	private ReadAhead() {
	}

	/** Serves a request. */
	@FunctionalInterface
	interface Request<E extends Exception> {
		void serve() throws E;
	}

	/** Serves a request of a client which may want many objects. */
	static <E extends Exception> void during(Request<E> request) throws E {
		CURRENT.set(new ReadAhead());
		try {
			request.serve();
		} finally {
			CURRENT.remove();
		}
	}

	/** That of the request which this thread is serving; null if nothing is read ahead for it. */
	static ReadAhead current() {
		return CURRENT.get();
	}

	/**
	 * An object that has been read already; null if it has not, or if it may have changed since.
	 *
	 * @param now what {@link CommitPhase#quiet} says
	 */
	InternalCDORevision take(CDOID id, long now) {
		forgetUnless(now);
		return ready.remove(id);
	}

	private void forgetUnless(long now) {
		if (now == state)
			return;
		state = now;
		ready.clear();
		followed.clear();
	}

	/** Takes note of an object that was read on its own, and reads those beside it if that happens again. */
	void wasRead(InternalCDORevision revision, CommitPhase commits, InternalCDORevisionManager manager, CDOBranchPoint head) {
		long now = commits.quiet();
		// before anything is read: what is committed while it is read makes it worthless
		forgetUnless(now);
		Function<Object, InternalCDORevision> known = id -> known(id, manager.getCache(), head);
		InternalCDORevision parent = known.apply(revision.getContainerID());
		if (parent == null || begun.add(parent.getEClass()) || now == CommitPhase.BUSY || !followed.add(parent.getID()))
			return;
		List<CDOID> missing = new ArrayList<>();
		for (InternalCDORevision beside : likeIt(parent, known)) {
			followed.add(beside.getID());
			parts(beside).stream().filter(part -> known.apply(part) == null).forEach(missing::add);
		}
		if (missing.size() < MIN)
			return;
		IDBStoreAccessor accessor = (IDBStoreAccessor) StoreThreadLocal.getAccessor();
		((BulkMappingStrategy) accessor.getStore().getMappingStrategy()).read(accessor, missing, part -> ready.put(part.getID(), part));
	}

	/** What was read already; null if it was not, or if there is no such object. */
	private InternalCDORevision known(Object id, InternalCDORevisionCache cache, CDOBranchPoint head) {
		if (!(id instanceof CDOID object) || CDOIDUtil.isNull(object))
			return null;
		InternalCDORevision revision = ready.get(object);
		return revision != null ? revision : (InternalCDORevision) cache.getRevision(object, head);
	}

	/** An object with those of its kind that lie beside it: who goes through all that is in one of them goes through all of them. */
	private static List<InternalCDORevision> likeIt(InternalCDORevision one, Function<Object, InternalCDORevision> known) {
		InternalCDORevision container = known.apply(one.getContainerID());
		return container == null ? List.of(one)
				: parts(container).stream().map(known).filter(part -> part != null && part.getEClass() == one.getEClass()).toList();
	}

	private static List<CDOID> parts(InternalCDORevision parent) {
		List<CDOID> parts = new ArrayList<>();
		for (EStructuralFeature feature : parent.getClassInfo().getAllPersistentFeatures())
			if (feature instanceof EReference reference && reference.isContainment()) {
				if (reference.isMany())
					parts.addAll(Revisions.ids(parent, reference));
				else if (parent.getValue(reference) instanceof CDOID part && !CDOIDUtil.isNull(part))
					parts.add(part);
			}
		return parts;
	}
}
