package org.lovende.repository.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.delta.CDOFeatureDelta;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.model.organisation.OrganisationPackage;
import org.lovende.model.organisation.Role;
import org.lovende.repository.server.security.Grants.Protection;

/**
 * Refuses commits of clients whose user lacks the right to something in them: to each intervention that they touch, as it was and as it would
 * be. What is approved, and the approval itself, the unit, the confidentiality and the named versions are for those who lead.
 */
final class RightsGuard implements IRepository.WriteAccessHandler {
	/** What the message of a refused commit begins with; the reason follows in brackets. */
	static final String DENIED = "LOVENDE-DENIED";

	/** Told of what happens to rights. */
	interface Observer {
		/** A commit was refused. */
		void denied(RemotePeer peer, String what);

		/** Memberships, units, or the protection of an intervention were changed; peer is null for the server itself. */
		void rightsChanged(RemotePeer peer, String what);
	}

	private static final Set<EStructuralFeature> FOR_LEADS = Set.of(InterventionPackage.Literals.INTERVENTION__UNIT,
			InterventionPackage.Literals.INTERVENTION__CONFIDENTIAL, InterventionPackage.Literals.INTERVENTION__VERSIONS);

	private final Rights rights;
	private final Ownership ownership;
	private final Revisions revisions;
	private final Observer observer;

	RightsGuard(Rights rights, Ownership ownership, Revisions revisions, Observer observer) {
		this.rights = rights;
		this.ownership = ownership;
		this.revisions = revisions;
		this.observer = observer;
	}

	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		RemotePeer peer = CdoServer.peer(transaction.getSession());
		if (peer == null)
			return;
		String refusal = new Check(peer.user(), context).refusal();
		if (refusal != null) {
			observer.denied(peer, refusal);
			throw new SecurityException(DENIED + "[" + refusal + "]");
		}
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		RemotePeer peer = CdoServer.peer(transaction.getSession());
		boolean organisation = false;
		for (InternalCDORevision revision : context.getNewObjects()) {
			if (revision.getEClass() == InterventionPackage.Literals.INTERVENTION)
				rights.put(revision);
			organisation |= revision.getEClass().getEPackage() == OrganisationPackage.eINSTANCE;
		}
		for (InternalCDORevision revision : context.getDirtyObjects()) {
			if (revision.getEClass() == InterventionPackage.Literals.INTERVENTION)
				update(peer, revision);
			organisation |= revision.getEClass().getEPackage() == OrganisationPackage.eINSTANCE;
		}
		if (organisation) {
			rights.organisationChanged(context.getBranchPoint().getTimeStamp());
			observer.rightsChanged(peer, "organisation");
		}
	}

	private void update(RemotePeer peer, InternalCDORevision intervention) {
		Protection before = rights.protection(intervention.getID());
		rights.put(intervention);
		Protection now = rights.protection(intervention.getID());
		if (!now.equals(before))
			observer.rightsChanged(peer, "intervention " + intervention.getID() + " " + before + " -> " + now);
	}

	/** One commit. */
	private final class Check {
		private final String user;
		private final CommitContext context;
		private final Map<CDOID, InternalCDORevision> inCommit = new HashMap<>();

		Check(String user, CommitContext context) {
			this.user = user;
			this.context = context;
			for (InternalCDORevision revision : context.getNewObjects())
				inCommit.put(revision.getID(), revision);
			for (InternalCDORevision revision : context.getDirtyObjects())
				inCommit.put(revision.getID(), revision);
		}

		/** What is not allowed; null if all is. */
		String refusal() {
			if (context.getNewPackageUnits().length > 0)
				return "packages";
			for (InternalCDORevision revision : context.getNewObjects())
				if (!mayAdd(revision))
					return "add " + describe(revision.getEClass(), revision.getID());
			for (InternalCDORevisionDelta delta : context.getDirtyObjectDeltas())
				if (!mayChange(delta))
					return "change " + describe(delta.getEClass(), delta.getID());
			for (CDOID id : context.getDetachedObjects()) {
				InternalCDORevision revision = revisions.now(id);
				if (revision != null && !mayRemove(revision))
					return "remove " + describe(revision.getEClass(), id);
			}
			return null;
		}

		private boolean mayAdd(InternalCDORevision revision) {
			EClass type = revision.getEClass();
			if (type == EresourcePackage.Literals.CDO_RESOURCE)
				return rights.grants().canAdd(user);
			if (type.getEPackage() == EresourcePackage.eINSTANCE)
				return false;
			if (type.getEPackage() == OrganisationPackage.eINSTANCE)
				return rights.grants().has(user, Role.ADMINISTRATOR);
			if (type == InterventionPackage.Literals.INTERVENTION) {
				Protection wanted = Rights.protectionIn(revision);
				return rights.grants().canWrite(user, wanted) && (!isApproved(revision) || rights.grants().canLead(user, wanted));
			}
			return mayWriteIn(owner(revision));
		}

		private boolean mayChange(InternalCDORevisionDelta delta) {
			EClass type = delta.getEClass();
			if (type.getEPackage() == EresourcePackage.eINSTANCE)
				return rights.grants().canAdd(user) && mayMove(delta);
			if (type.getEPackage() == OrganisationPackage.eINSTANCE)
				return rights.grants().has(user, Role.ADMINISTRATOR);
			InternalCDORevision now = inCommit.get(delta.getID());
			CDOID owner = owner(now);
			if (type != InterventionPackage.Literals.INTERVENTION)
				return mayWriteIn(owner);
			return mayWriteIn(owner) && mayChangeRoot(delta, now);
		}

		/** A resource moves to the trash and back, which is for those who may write what is in it. */
		private boolean mayMove(InternalCDORevisionDelta delta) {
			InternalCDORevision before = revisions.now(delta.getID());
			if (before == null || delta.getEClass() != EresourcePackage.Literals.CDO_RESOURCE)
				return true;
			for (CDOID root : Revisions.ids(before, EresourcePackage.Literals.CDO_RESOURCE__CONTENTS)) {
				InternalCDORevision object = revisions.now(root);
				if (object != null && !mayWriteIn(ownership.of(object)))
					return false;
			}
			return true;
		}

		private boolean mayChangeRoot(InternalCDORevisionDelta delta, InternalCDORevision now) {
			Protection before = rights.protection(delta.getID());
			Protection wanted = Rights.protectionIn(now);
			boolean leads = rights.grants().canLead(user, before);
			if (!rights.grants().canWrite(user, wanted))
				return false;
			for (CDOFeatureDelta feature : delta.getFeatureDeltas())
				if (FOR_LEADS.contains(feature.getFeature()) && !leads)
					return false;
			return !isApproved(now) || leads;
		}

		private boolean mayRemove(InternalCDORevision revision) {
			EClass type = revision.getEClass();
			if (type == EresourcePackage.Literals.CDO_RESOURCE)
				return rights.grants().canAdd(user) && Revisions.ids(revision, EresourcePackage.Literals.CDO_RESOURCE__CONTENTS).stream()
						.map(revisions::now).allMatch(root -> root == null || mayRemove(root));
			if (type.getEPackage() == EresourcePackage.eINSTANCE)
				return false;
			if (type.getEPackage() == OrganisationPackage.eINSTANCE)
				return rights.grants().has(user, Role.ADMINISTRATOR);
			if (type == InterventionPackage.Literals.INTERVENTION) {
				Protection protection = rights.protection(revision.getID());
				return protection != null && rights.grants().canLead(user, protection);
			}
			return mayWriteIn(ownership.of(revision));
		}

		private boolean mayWriteIn(CDOID intervention) {
			InternalCDORevision added = intervention == null ? null : inCommit.get(intervention);
			Protection protection = rights.protection(intervention);
			if (protection == null) // the commit itself adds it
				return added != null && rights.grants().canWrite(user, Rights.protectionIn(added));
			if (!rights.grants().canWrite(user, protection))
				return false;
			InternalCDORevision stored = revisions.now(intervention);
			return stored == null || !isApproved(stored) || rights.grants().canLead(user, protection);
		}

		/** The intervention of an object, by way of what the commit adds. */
		private CDOID owner(InternalCDORevision revision) {
			if (revision.getEClass() == InterventionPackage.Literals.INTERVENTION)
				return revision.getID();
			if (!(revision.getContainerID() instanceof CDOID container))
				return null;
			InternalCDORevision holder = inCommit.get(container);
			if (holder != null)
				return owner(holder);
			InternalCDORevision stored = revisions.now(container);
			return stored == null ? null : ownership.of(stored);
		}

		private static boolean isApproved(InternalCDORevision intervention) {
			Object value = intervention.getValue(InterventionPackage.Literals.INTERVENTION__STATUS);
			return value instanceof Integer number ? number == Status.APPROVED_VALUE : value == Status.APPROVED;
		}

		private static String describe(EClass type, CDOID id) {
			return type.getName() + " " + id;
		}
	}
}
