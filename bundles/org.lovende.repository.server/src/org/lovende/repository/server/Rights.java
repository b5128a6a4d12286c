package org.lovende.repository.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.eresource.CDOResourceNode;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.organisation.Membership;
import org.lovende.model.organisation.MembershipHolder;
import org.lovende.model.organisation.Organisation;
import org.lovende.model.organisation.OrganisationUnit;
import org.lovende.repository.server.security.Accounts;
import org.lovende.repository.server.security.Grants;
import org.lovende.repository.server.security.Grants.Grant;
import org.lovende.repository.server.security.Grants.Protection;

/**
 * What the rights of users depend on, as the store has it at present: the memberships, and the protection of each intervention. Read when the
 * server starts, and kept up to date by {@link RightsGuard}.
 */
final class Rights {
	private final Store store;
	private volatile Grants grants = Grants.NONE;
	/** When the memberships were last changed, and the moment as of which they were read, in the time of the repository. */
	private final AtomicLong changed = new AtomicLong();
	private volatile long read;
	private final Map<CDOID, Protection> protections = new ConcurrentHashMap<>();
	private final Map<String, CDOID> interventions = new ConcurrentHashMap<>();

	/** Reads everything. */
	Rights(Store store) {
		this.store = store;
		CDONet4jSession session = store.openSession();
		loadFolder(session.openView().getRootResource().getContents());
		session.close();
		readGrants();
	}

	private void loadFolder(List<? extends EObject> nodes) {
		for (EObject node : nodes) {
			if (node instanceof CDOResourceFolder folder)
				loadFolder(List.<CDOResourceNode>copyOf(folder.getNodes()));
			else if (node instanceof CDOResource resource && !resource.getContents().isEmpty()
					&& resource.getContents().get(0) instanceof Intervention intervention)
				put(((CDOObject) intervention).cdoID(), intervention.getId(), intervention.getUnit(), intervention.isConfidential());
		}
	}

	/** The memberships were changed by a commit, which others may not see yet. */
	void organisationChanged(long time) {
		changed.accumulateAndGet(time, Math::max);
	}

	private synchronized void readGrants() {
		CDONet4jSession session = store.openSession();
		long moment = session.getLastUpdateTime();
		CDOView view = session.openView();
		Map<String, List<Grant>> ofUsers = new HashMap<>();
		Map<String, String> parents = new HashMap<>();
		if (view.hasResource(OrganisationStore.PATH))
			for (EObject root : view.getResource(OrganisationStore.PATH).getContents())
				if (root instanceof Organisation organisation)
					collect(organisation, "", ofUsers, parents);
		grants = new Grants(ofUsers, parents);
		read = moment;
		session.close();
	}

	private static void collect(MembershipHolder holder, String unit, Map<String, List<Grant>> ofUsers, Map<String, String> parents) {
		for (Membership membership : holder.getMemberships())
			if (membership.getUser() != null)
				ofUsers.computeIfAbsent(Accounts.canonical(membership.getUser()), key -> new ArrayList<>()).add(new Grant(membership.getRole(), unit));
		for (OrganisationUnit inner : holder.getUnits()) {
			if (!unit.isEmpty())
				parents.put(inner.getId(), unit);
			collect(inner, inner.getId(), ofUsers, parents);
		}
	}

	/** The memberships as of the last commit. */
	Grants grants() {
		if (read < changed.get())
			readGrants();
		return grants;
	}

	/** The protection of an intervention; null if it is not known, and then nobody may read it. */
	Protection protection(CDOID intervention) {
		return intervention == null ? null : protections.get(intervention);
	}

	/** As above, by the intervention's own id. */
	Protection protection(String id) {
		return protection(interventions.get(id));
	}

	/** Takes note of an intervention as it is in a commit. */
	void put(InternalCDORevision intervention) {
		put(intervention.getID(), Revisions.text(intervention, ElementPackage.Literals.ELEMENT__ID),
				Revisions.text(intervention, InterventionPackage.Literals.INTERVENTION__UNIT), isConfidential(intervention));
	}

	private void put(CDOID intervention, String id, String unit, boolean confidential) {
		if (CDOIDUtil.isNull(intervention))
			return;
		protections.put(intervention, new Protection(unit == null ? "" : unit, confidential));
		interventions.put(id, intervention);
	}

	/** The protection that an intervention asks for in a commit. */
	static Protection protectionIn(InternalCDORevision intervention) {
		return new Protection(Revisions.text(intervention, InterventionPackage.Literals.INTERVENTION__UNIT), isConfidential(intervention));
	}

	private static boolean isConfidential(InternalCDORevision intervention) {
		return Boolean.TRUE.equals(intervention.getValue(InterventionPackage.Literals.INTERVENTION__CONFIDENTIAL));
	}
}
