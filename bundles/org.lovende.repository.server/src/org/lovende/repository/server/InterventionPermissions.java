package org.lovende.repository.server;

import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.security.CDOPermission;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.server.IPermissionManager;
import org.eclipse.emf.cdo.server.ISession;
import org.lovende.model.organisation.OrganisationPackage;
import org.lovende.model.organisation.Role;
import org.lovende.repository.server.security.Grants;
import org.lovende.repository.server.security.Grants.Protection;

/**
 * What CDO may send to a client: of an object with the permission NONE, only its identifier and class leave the server. That is decided by the
 * present protection of its intervention, also for objects of the past. Sessions of the server's own process may read and write everything.
 */
final class InterventionPermissions implements IPermissionManager {
	private final Rights rights;
	private final Ownership ownership;

	InterventionPermissions(Rights rights, Ownership ownership) {
		this.rights = rights;
		this.ownership = ownership;
	}

	@Override
	public CDOPermission getPermission(CDORevision revision, CDOBranchPoint securityContext, ISession session) {
		RemotePeer peer = CdoServer.peer(session);
		if (peer == null)
			return CDOPermission.WRITE;
		Grants grants = rights.grants();
		String user = peer.user();
		if (EresourcePackage.eINSTANCE == revision.getEClass().getEPackage()) // names of resources are ids, and folders hold nothing else
			return grants.canAdd(user) ? CDOPermission.WRITE : CDOPermission.READ;
		if (OrganisationPackage.eINSTANCE == revision.getEClass().getEPackage())
			return grants.has(user, Role.ADMINISTRATOR) ? CDOPermission.WRITE : CDOPermission.READ;
		Protection protection = rights.protection(ownership.of(revision));
		if (protection == null || !grants.canRead(user, protection))
			return CDOPermission.NONE;
		return grants.canWrite(user, protection) ? CDOPermission.WRITE : CDOPermission.READ;
	}

	@Override
	@Deprecated
	public CDOPermission getPermission(CDORevision revision, CDOBranchPoint securityContext, String user) {
		return CDOPermission.NONE; // without the session nobody knows where the user is
	}

	@Override
	public boolean hasAnyRule(ISession session, Set<? extends Object> rules) {
		return true;
	}
}
