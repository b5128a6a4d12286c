package org.lovende.repository.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDOList;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.internal.server.TransactionCommitContext;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionManager;
import org.eclipse.emf.cdo.spi.server.InternalTransaction;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

/**
 * CDO's commit, but two clients that put something into the same folder at the same time, or take something out of it, are no conflict: the order
 * of what lies in a folder means nothing. Everything else that others have changed meanwhile stays one.
 */
final class MergingCommit extends TransactionCommitContext {
	private static final EReference NODES = EresourcePackage.Literals.CDO_RESOURCE_FOLDER__NODES;

	private final Revisions revisions;
	private final InternalCDORevisionManager manager;

	MergingCommit(InternalTransaction transaction) {
		super(transaction);
		revisions = new Revisions(transaction.getRepository());
		manager = transaction.getRepository().getRevisionManager();
	}

	/** Called by one commit at a time. */
	@Override
	public void write(OMMonitor monitor) {
		InternalCDORevisionDelta[] deltas = getDirtyObjectDeltas().clone();
		for (int i = 0; i < deltas.length; i++)
			if (isChangeOfNodesOnly(deltas[i]))
				deltas[i] = onTopOfOthers(deltas[i]);
		setDirtyObjectDeltas(deltas);
		super.write(monitor);
	}

	private static boolean isChangeOfNodesOnly(InternalCDORevisionDelta delta) {
		return delta.getEClass() == EresourcePackage.Literals.CDO_RESOURCE_FOLDER
				&& delta.getFeatureDeltas().stream().allMatch(feature -> feature.getFeature() == NODES);
	}

	private InternalCDORevisionDelta onTopOfOthers(InternalCDORevisionDelta delta) {
		InternalCDORevision now = revisions.now(delta.getID());
		if (now == null || now.getVersion() == delta.getVersion())
			return delta;
		InternalCDORevision base = (InternalCDORevision) manager.getRevisionByVersion(delta.getID(), delta, CDORevision.UNCHUNKED, true);
		InternalCDORevision wanted = base.copy();
		delta.applyTo(wanted);
		List<CDOID> removed = new ArrayList<>(Revisions.ids(base, NODES));
		removed.removeAll(Revisions.ids(wanted, NODES));
		List<CDOID> added = new ArrayList<>(Revisions.ids(wanted, NODES));
		added.removeAll(Revisions.ids(base, NODES));
		InternalCDORevision merged = now.copy();
		CDOList nodes = merged.getOrCreateList(NODES);
		nodes.removeAll(removed);
		nodes.addAll(added);
		return merged.compare(now);
	}
}
