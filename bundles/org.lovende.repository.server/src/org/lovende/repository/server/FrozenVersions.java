package org.lovende.repository.server;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.delta.CDOFeatureDelta;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.cdo.spi.server.InternalView;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;

/**
 * Refuses commits that change an approved version, or remove it while its intervention stays. Allowed is to give it its moment, which is known
 * only after the commit that made it.
 */
public final class FrozenVersions implements IRepository.WriteAccessHandler {
	/** The server's words, by which a client knows the refusal. */
	private static final String REFUSAL = "lovende.frozenVersion";

	FrozenVersions() {
	}

	/** Whether an exception of a commit says that the store refused it for this reason. */
	public static boolean isRefusal(Throwable exception) {
		for (Throwable cause = exception; cause != null; cause = cause.getCause())
			if (cause.getMessage() != null && cause.getMessage().contains(REFUSAL))
				return true;
		return false;
	}

	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		InternalView view = (InternalView) transaction;
		for (InternalCDORevisionDelta delta : context.getDirtyObjectDeltas())
			if (delta.getEClass() == InterventionPackage.Literals.VERSION)
				checkChange(view.getRevision(delta.getID()), delta);
		Set<CDOID> removed = new HashSet<>(List.of(context.getDetachedObjects()));
		for (CDOID id : removed) {
			InternalCDORevision revision = (InternalCDORevision) view.getRevision(id);
			if (revision != null && isApproved(revision) && !removed.contains(revision.data().getContainerID()))
				throw new IllegalStateException(REFUSAL);
		}
	}

	private static void checkChange(CDORevision revision, InternalCDORevisionDelta delta) {
		InternalCDORevision stored = (InternalCDORevision) revision;
		if (!isApproved(stored))
			return;
		boolean hasMoment = stored.getValue(InterventionPackage.Literals.VERSION__MOMENT) != null;
		for (CDOFeatureDelta feature : delta.getFeatureDeltas())
			if (hasMoment || feature.getFeature() != InterventionPackage.Literals.VERSION__MOMENT)
				throw new IllegalStateException(REFUSAL);
	}

	private static boolean isApproved(InternalCDORevision revision) {
		return revision.getEClass() == InterventionPackage.Literals.VERSION
				&& Integer.valueOf(Status.APPROVED_VALUE).equals(revision.getValue(InterventionPackage.Literals.VERSION__STATUS));
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		// what was refused was not committed
	}
}
