package org.lovende.repository.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.lovende.model.intervention.InterventionPackage;

/** Which intervention an object belongs to. That never changes: nothing moves from one intervention to another. */
final class Ownership {
	private final Revisions revisions;
	private final Map<CDOID, CDOID> owners = new ConcurrentHashMap<>();

	Ownership(Revisions revisions) {
		this.revisions = revisions;
	}

	/** The intervention of an object that is in the store; null if it belongs to none. */
	CDOID of(CDORevision object) {
		InternalCDORevision revision = (InternalCDORevision) object;
		if (revision.getEClass() == InterventionPackage.Literals.INTERVENTION)
			return revision.getID();
		CDOID known = owners.get(revision.getID());
		if (known != null)
			return known;
		if (!(revision.getContainerID() instanceof CDOID container))
			return null;
		InternalCDORevision holder = revisions.at(container, moment(revision));
		CDOID owner = holder == null ? null : of(holder);
		if (owner != null)
			owners.put(revision.getID(), owner);
		return owner;
	}

	/** A moment at which what holds the object was there too. */
	private static CDOBranchPoint moment(InternalCDORevision revision) {
		return revision.getBranch().getPoint(revision.getTimeStamp());
	}
}
