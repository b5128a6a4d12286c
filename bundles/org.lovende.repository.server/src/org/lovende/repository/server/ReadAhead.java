package org.lovende.repository.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionManager;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What one request of a client will want next. Who asks for a whole intervention is given its objects by CDO one after the other, each by queries of
 * its own; here all that is in an object comes by a few queries as soon as a second part of it is wanted. Belongs to the thread of the request.
 */
final class ReadAhead {
	/** Fewer are read faster one by one. */
	private static final int MIN = 8;

	private static final ThreadLocal<ReadAhead> CURRENT = new ThreadLocal<>();

	private final Map<CDOID, InternalCDORevision> ready = new HashMap<>();
	/** The kinds of objects of which parts were read on their own. */
	private final Set<EClass> begun = new HashSet<>();
	/** What was read with all that is in it. */
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
		if (now != state) {
			ready.clear();
			followed.clear();
		}
		return ready.remove(id);
	}

	/** Takes note of an object that was read on its own, and reads those beside it with all that is in them if that happens again. */
	void wasRead(InternalCDORevision revision, CommitPhase commits, InternalCDORevisionManager manager, CDOBranchPoint head) {
		if (!(revision.getContainerID() instanceof CDOID container) || CDOIDUtil.isNull(container))
			return;
		InternalCDORevision parent = (InternalCDORevision) manager.getCache().getRevision(container, head);
		long now = commits.quiet();
		if (parent == null || begun.add(parent.getEClass()) || now == CommitPhase.BUSY || !followed.add(container))
			return;
		state = now;
		List<CDOID> missing = parts(parent).stream().filter(part -> manager.getCache().getRevision(part, head) == null).toList();
		if (missing.size() < MIN)
			return;
		IDBStoreAccessor accessor = (IDBStoreAccessor) StoreThreadLocal.getAccessor();
		BulkMappingStrategy tables = (BulkMappingStrategy) accessor.getStore().getMappingStrategy();
		while (!missing.isEmpty()) {
			List<CDOID> next = new ArrayList<>();
			tables.read(accessor, missing, part -> {
				ready.put(part.getID(), part);
				// in a folder there are interventions, of which often only the names are wanted
				if (!part.isResourceNode())
					next.addAll(parts(part));
			});
			missing = next;
		}
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
