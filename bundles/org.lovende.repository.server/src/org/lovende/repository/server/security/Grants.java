package org.lovende.repository.server.security;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lovende.model.organisation.Role;

/**
 * Who has which role where, at one moment, and what follows from it. Immutable.
 *
 * @param ofUsers the roles of each user
 * @param parents for each unit that lies inside of another one, that one
 */
public record Grants(Map<String, List<Grant>> ofUsers, Map<String, String> parents) {
	/** Nobody may do anything. */
	public static final Grants NONE = new Grants(Map.of(), Map.of());

	/** The units of an organisation may be nested so deep; more is a circle. */
	private static final int MAX_DEPTH = 50;
	private static final Set<Role> READERS = Set.of(Role.values());
	private static final Set<Role> WRITERS = Set.of(Role.CONTRIBUTOR, Role.QUALITY_LEAD, Role.DATA_STEWARD, Role.ADMINISTRATOR);
	private static final Set<Role> LEADS = Set.of(Role.QUALITY_LEAD, Role.ADMINISTRATOR);
	/** Who works on an intervention sees it also if it is confidential; who only looks on or keeps the system does not. */
	private static final Set<Role> INSIDERS = Set.of(Role.CONTRIBUTOR, Role.QUALITY_LEAD, Role.DATA_STEWARD);

	/**
	 * A role of a user.
	 *
	 * @param role the role
	 * @param unit the id of the unit in which it holds; empty for the whole organisation
	 */
	public record Grant(Role role, String unit) {
	}

	/**
	 * What the rights to an intervention depend on.
	 *
	 * @param unit the id of its unit; empty if it belongs to the whole organisation
	 * @param confidential whether it is kept from those who only read
	 */
	public record Protection(String unit, boolean confidential) {
	}

	public Grants {
		ofUsers = Map.copyOf(ofUsers);
		parents = Map.copyOf(parents);
	}

	/** The roles of a user; empty for an unknown one. */
	public List<Grant> of(String user) {
		return ofUsers.getOrDefault(user, List.of());
	}

	/** Whether a user has a role for the whole organisation. */
	public boolean has(String user, Role role) {
		return of(user).contains(new Grant(role, ""));
	}

	/** Whether a user may see an intervention. */
	public boolean canRead(String user, Protection protection) {
		return has(user, protection, protection.confidential() ? INSIDERS : READERS);
	}

	/** Whether a user may change an intervention. */
	public boolean canWrite(String user, Protection protection) {
		return canRead(user, protection) && has(user, protection, WRITERS);
	}

	/** Whether a user may approve an intervention, change what is approved, and decide about its unit, confidentiality and end. */
	public boolean canLead(String user, Protection protection) {
		return canRead(user, protection) && has(user, protection, LEADS);
	}

	/** Whether a user may make new interventions anywhere. */
	public boolean canAdd(String user) {
		return of(user).stream().anyMatch(grant -> WRITERS.contains(grant.role()));
	}

	private boolean has(String user, Protection protection, Set<Role> roles) {
		for (Grant grant : of(user))
			if (roles.contains(grant.role()) && covers(grant.unit(), protection.unit()))
				return true;
		return false;
	}

	/** An intervention of no unit belongs to everybody who has a role somewhere. */
	private boolean covers(String granted, String unit) {
		if (granted.isEmpty() || unit.isEmpty())
			return true;
		String at = unit;
		for (int depth = 0; at != null && depth < MAX_DEPTH; depth++) {
			if (at.equals(granted))
				return true;
			at = parents.get(at);
		}
		return false;
	}
}
