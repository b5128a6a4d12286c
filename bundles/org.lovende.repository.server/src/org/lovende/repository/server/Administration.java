package org.lovende.repository.server;

import java.sql.SQLException;
import java.util.List;

import org.eclipse.emf.cdo.util.CommitException;
import org.lovende.model.organisation.Role;
import org.lovende.repository.server.security.Account;
import org.lovende.repository.server.security.AccountException;
import org.lovende.repository.server.security.AccountException.Reason;
import org.lovende.repository.server.security.Accounts;
import org.lovende.repository.server.security.AuditKind;
import org.lovende.repository.server.security.AuditLog;
import org.lovende.repository.server.security.Grants.Grant;

/** What an administrator does with accounts, roles and units. Everything is written to the audit log. Whether somebody may is asked elsewhere. */
final class Administration {
	private final Accounts accounts;
	private final OrganisationStore organisation;
	private final Rights rights;
	private final AuditLog audit;

	Administration(Accounts accounts, OrganisationStore organisation, Rights rights, AuditLog audit) {
		this.accounts = accounts;
		this.organisation = organisation;
		this.rights = rights;
		this.audit = audit;
	}

	List<Account> accounts() throws SQLException {
		return accounts.list();
	}

	List<Grant> roles(String user) {
		return rights.grants().of(user);
	}

	void addUser(RemotePeer actor, String name, char[] password, Role role, String unit) throws SQLException, AccountException, CommitException {
		accounts.add(name, password);
		String user = Accounts.canonical(name);
		note(actor, AuditKind.ACCOUNT, "add " + user);
		grant(actor, user, role, unit);
	}

	void setPassword(RemotePeer actor, String name, char[] password) throws SQLException, AccountException {
		accounts.setPassword(name, password);
		note(actor, AuditKind.ACCOUNT, "password " + Accounts.canonical(name));
	}

	/** A user's own. */
	void changePassword(RemotePeer actor, char[] old, char[] password) throws SQLException, AccountException {
		accounts.changePassword(actor.user(), old, password);
		note(actor, AuditKind.ACCOUNT, "password " + actor.user());
	}

	void setDisabled(RemotePeer actor, String name, boolean disabled) throws SQLException, AccountException {
		String user = Accounts.canonical(name);
		if (disabled && isLastAdministrator(user))
			throw new AccountException(Reason.LAST_ADMINISTRATOR, user);
		accounts.setDisabled(user, disabled);
		note(actor, AuditKind.ACCOUNT, (disabled ? "disable " : "enable ") + user);
	}

	void unlock(RemotePeer actor, String name) throws SQLException, AccountException {
		accounts.unlock(name);
		note(actor, AuditKind.ACCOUNT, "unlock " + Accounts.canonical(name));
	}

	void grant(RemotePeer actor, String name, Role role, String unit) throws SQLException, AccountException, CommitException {
		String user = known(name);
		organisation.grant(user, role, unit);
		note(actor, AuditKind.RIGHTS, "grant " + user + " " + role.getLiteral() + " " + unit);
	}

	void revoke(RemotePeer actor, String name, Role role, String unit) throws SQLException, AccountException, CommitException {
		String user = known(name);
		if (role == Role.ADMINISTRATOR && unit.isEmpty() && isLastAdministrator(user))
			throw new AccountException(Reason.LAST_ADMINISTRATOR, user);
		organisation.revoke(user, role, unit);
		note(actor, AuditKind.RIGHTS, "revoke " + user + " " + role.getLiteral() + " " + unit);
	}

	String addUnit(RemotePeer actor, String title, String parent) throws AccountException, CommitException {
		String id = organisation.addUnit(title, parent);
		note(actor, AuditKind.RIGHTS, "unit " + title + " " + id);
		return id;
	}

	private String known(String name) throws SQLException, AccountException {
		if (!accounts.exists(name))
			throw new AccountException(Reason.UNKNOWN, Accounts.canonical(name));
		return Accounts.canonical(name);
	}

	private boolean isLastAdministrator(String user) throws SQLException {
		return rights.grants().has(user, Role.ADMINISTRATOR) && accounts.list().stream()
				.noneMatch(account -> !account.name().equals(user) && !account.disabled() && rights.grants().has(account.name(), Role.ADMINISTRATOR));
	}

	private void note(RemotePeer actor, AuditKind kind, String what) {
		audit.add(kind, actor.user(), actor.address(), what);
	}
}
