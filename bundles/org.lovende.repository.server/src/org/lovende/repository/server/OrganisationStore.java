package org.lovende.repository.server;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.lovende.model.organisation.Membership;
import org.lovende.model.organisation.MembershipHolder;
import org.lovende.model.organisation.Organisation;
import org.lovende.model.organisation.OrganisationFactory;
import org.lovende.model.organisation.OrganisationUnit;
import org.lovende.model.organisation.Role;
import org.lovende.repository.server.security.AccountException;
import org.lovende.repository.server.security.AccountException.Reason;

/** The organisation of a repository: its units, and who has which role in them. Changes are commits of the server's own. */
final class OrganisationStore {
	/** Where the organisation lies in the repository. */
	static final String PATH = "/organisation";

	private final Store store;

	OrganisationStore(Store store) {
		this.store = store;
	}

	@FunctionalInterface
	private interface Change {
		void make(Organisation organisation) throws AccountException;
	}

	/** Makes the organisation of a new repository. */
	void prepare() throws CommitException {
		try {
			change("organisation", organisation -> {
				// finding it makes it
			});
		} catch (AccountException e) {
			throw new IllegalStateException(e); // there was nothing to refuse
		}
	}

	/**
	 * Gives a user a role.
	 *
	 * @param unit the id or title of a unit; empty for the whole organisation
	 * @throws AccountException UNKNOWN_ROLE if there is no such unit
	 */
	void grant(String user, Role role, String unit) throws CommitException, AccountException {
		change("role", organisation -> {
			MembershipHolder holder = holder(organisation, unit);
			for (Membership membership : holder.getMemberships())
				if (user.equals(membership.getUser()) && membership.getRole() == role)
					return;
			Membership membership = OrganisationFactory.eINSTANCE.createMembership();
			membership.setId(UUID.randomUUID().toString());
			membership.setUser(user);
			membership.setRole(role);
			holder.getMemberships().add(membership);
		});
	}

	/**
	 * Takes a role from a user; nothing happens if there is no such role.
	 *
	 * @throws AccountException UNKNOWN_ROLE if there is no such unit
	 */
	void revoke(String user, Role role, String unit) throws CommitException, AccountException {
		change("role", organisation -> holder(organisation, unit).getMemberships()
				.removeIf(membership -> user.equals(membership.getUser()) && membership.getRole() == role));
	}

	/** Adds a unit, and answers its id. If there is one of that title in the same place, its id. */
	String addUnit(String title, String parent) throws CommitException, AccountException {
		String[] id = new String[1];
		change("unit", organisation -> {
			MembershipHolder holder = holder(organisation, parent);
			for (OrganisationUnit unit : holder.getUnits())
				if (title.equalsIgnoreCase(unit.getTitle()))
					id[0] = unit.getId();
			if (id[0] != null)
				return;
			OrganisationUnit unit = OrganisationFactory.eINSTANCE.createOrganisationUnit();
			unit.setId(UUID.randomUUID().toString());
			unit.setTitle(title);
			holder.getUnits().add(unit);
			id[0] = unit.getId();
		});
		return id[0];
	}

	private void change(String label, Change change) throws CommitException, AccountException {
		CDONet4jSession session = store.openSession();
		try {
			CDOTransaction transaction = session.openTransaction();
			CDOResource resource = transaction.getOrCreateResource(PATH);
			if (resource.getContents().isEmpty()) {
				Organisation created = OrganisationFactory.eINSTANCE.createOrganisation();
				created.setId(UUID.randomUUID().toString());
				resource.getContents().add(created);
			}
			change.make((Organisation) resource.getContents().get(0));
			transaction.setCommitComment(label);
			if (transaction.isDirty())
				transaction.commit();
		} finally {
			session.close();
		}
	}

	private static MembershipHolder holder(Organisation organisation, String unit) throws AccountException {
		if (unit.isEmpty())
			return organisation;
		List<OrganisationUnit> found = new ArrayList<>();
		find(organisation, unit, found);
		if (found.size() != 1)
			throw new AccountException(Reason.UNKNOWN_ROLE, unit);
		return found.get(0);
	}

	private static void find(MembershipHolder holder, String wanted, List<OrganisationUnit> found) {
		for (OrganisationUnit unit : holder.getUnits()) {
			if (wanted.equals(unit.getId()) || wanted.equalsIgnoreCase(unit.getTitle()))
				found.add(unit);
			find(unit, wanted, found);
		}
	}
}
