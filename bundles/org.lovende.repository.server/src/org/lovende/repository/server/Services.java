package org.lovende.repository.server;

import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Collectors;

import org.eclipse.emf.cdo.util.CommitException;
import org.lovende.model.organisation.Role;
import org.lovende.repository.server.backup.BackupCounts;
import org.lovende.repository.server.metrics.Metric;
import org.lovende.repository.server.metrics.PrometheusText;
import org.lovende.repository.server.net.LoginStatus;
import org.lovende.repository.server.net.RemoteService;
import org.lovende.repository.server.security.Account;
import org.lovende.repository.server.security.AccountException;
import org.lovende.repository.server.security.Accounts;
import org.lovende.repository.server.security.AuditEntry;
import org.lovende.repository.server.security.AuditKind;
import org.lovende.repository.server.security.AuditLog;
import org.lovende.repository.server.security.Grants.Grant;

/**
 * What can be asked of a server beside the repository. An answer is a list of texts; where it lists things, each is one text whose fields are
 * separated by tabs. A refusal is a code, then what it is about: the name of an {@link AccountException.Reason}, {@link #NOT_ALLOWED},
 * {@link #BAD_CALL} or {@link #FAILED}.
 */
public final class Services implements RemoteService {
	/** Refusal: the user has no right to this. */
	public static final String NOT_ALLOWED = "NOT_ALLOWED";
	/** Refusal: there is no such service, or its arguments are wrong. */
	public static final String BAD_CALL = "BAD_CALL";
	/** Refusal: something went wrong on the server, which has it in its log. */
	public static final String FAILED = "FAILED";

	/** Old and new password of the user. */
	public static final String PASSWORD = "password";
	/** Answers the user's name, then role and unit (empty for everywhere) of each membership. */
	public static final String WHO_AM_I = "whoami";
	/** The id of an intervention and a form: tells the audit log that it was written to a file. */
	public static final String EXPORTED = "exported";
	/** Answers model version, connections, accounts, commit time. For administrators and auditors. */
	public static final String STATUS = "status";
	/** Answers the lines of {@link PrometheusText}. For administrators and auditors. */
	public static final String METRICS = "metrics";
	/** Answers name, disabled, locked until, last login (ISO 8601 or empty), and roles as role@unit separated by commas. */
	public static final String USERS = "users";
	/** Name, password, role, unit. */
	public static final String USER_ADD = "user.add";
	/** Name, new password. */
	public static final String USER_PASSWORD = "user.password";
	/** Name. */
	public static final String USER_DISABLE = "user.disable";
	/** Name. */
	public static final String USER_ENABLE = "user.enable";
	/** Name. */
	public static final String USER_UNLOCK = "user.unlock";
	/** Name, role, unit. */
	public static final String USER_GRANT = "user.grant";
	/** Name, role, unit. */
	public static final String USER_REVOKE = "user.revoke";
	/** Title, unit in which it lies (empty for none); answers the id. */
	public static final String UNIT_ADD = "unit.add";
	/**
	 * User, since, until (ISO 8601), kind, the number after which to begin; all may be empty. Answers at most {@link #AUDIT_PAGE} lines: number,
	 * time, kind, user, address, detail.
	 */
	public static final String AUDIT = "audit";
	/** Answers the number of the first broken line of the audit log, or nothing. */
	public static final String AUDIT_VERIFY = "audit.verify";

	/**
	 * Has the server begin to write a backup into its own folder. Refused with {@link #NO_BACKUP_FOLDER} or {@link #BACKUP_RUNNING}.
	 */
	public static final String BACKUP = "backup";
	/**
	 * Answers how far the last backup has come: its file, the percentage; when it is finished also its moment (ISO 8601), interventions, those in the
	 * trash, versions, commits, states. Refused with {@link #FAILED} if it failed.
	 */
	public static final String BACKUP_STATE = "backup.state";
	/** Refusal: the server has no folder for backups. */
	public static final String NO_BACKUP_FOLDER = "NO_BACKUP_FOLDER";
	/** Refusal: a backup is being written already. */
	public static final String BACKUP_RUNNING = "BACKUP_RUNNING";

	/** The most lines of the audit log in one answer. */
	public static final int AUDIT_PAGE = 500;

	/** Who works on the machine of the server itself, and may do everything. */
	record Operator(String user) implements RemotePeer {
		@Override
		public String address() {
			return "";
		}
	}

	private final Accounts accounts;
	private final AuditLog audit;
	private final Rights rights;
	private final Administration administration;
	private volatile Consumer<String> dismiss = user -> {
	};
	private volatile IntSupplier connections = () -> 0;
	private volatile Supplier<List<Metric>> metrics = List::of;
	/** Null if the server has no folder for backups. */
	private volatile BackupJob backup;

	Services(EmbeddedStore store, Rights rights, Clock clock) throws SQLException {
		this.rights = rights;
		accounts = new Accounts(store.database(), clock);
		audit = new AuditLog(store.database(), clock);
		administration = new Administration(accounts, new OrganisationStore(store), rights, audit);
	}

	/** Connects with the gate: how to end the connections of a user, and how many there are. */
	void connect(Consumer<String> dismissUser, IntSupplier countConnections) {
		dismiss = dismissUser;
		connections = countConnections;
	}

	/** Says where the metrics come from. */
	void setMetrics(Supplier<List<Metric>> source) {
		metrics = source;
	}

	/** Says how backups are made. */
	void setBackup(BackupJob job) {
		backup = job;
	}

	AuditLog auditLog() {
		return audit;
	}

	@Override
	public String canonicalName(String user) {
		return Accounts.canonical(user);
	}

	@Override
	public LoginStatus logIn(String user, char[] password, String address) {
		LoginStatus status;
		try {
			status = accounts.check(user, password);
		} catch (SQLException e) {
			CdoLog.LOGGER.log(Level.SEVERE, "log-in", e);
			status = LoginStatus.BUSY;
		}
		boolean in = status == LoginStatus.ACCEPTED;
		audit.add(in ? AuditKind.LOGIN : AuditKind.LOGIN_REFUSED, Accounts.canonical(user), address, in ? "" : status.name());
		return status;
	}

	@Override
	public void loggedOut(RemotePeer peer) {
		audit.add(AuditKind.LOGOUT, peer.user(), peer.address(), "");
	}

	@Override
	public void violated(RemotePeer peer, String what) {
		audit.add(AuditKind.ATTACK, peer.user(), peer.address(), what);
	}

	@Override
	public void turnedAway(String address, String what) {
		audit.add(AuditKind.ATTACK, "", address, what);
	}

	@Override
	public Answer call(RemotePeer peer, String name, List<String> arguments) {
		try {
			if (!mayCall(peer, name)) {
				audit.add(AuditKind.DENIED, peer.user(), peer.address(), name);
				return Answer.refusal(NOT_ALLOWED, name);
			}
			return name.startsWith(BACKUP) ? backup(peer, name) : Answer.of(serve(peer, name, arguments));
		} catch (AccountException e) {
			return Answer.refusal(e.reason().name(), e.subject());
		} catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
			return Answer.refusal(BAD_CALL, name);
		} catch (SQLException | CommitException | RuntimeException e) {
			CdoLog.LOGGER.log(Level.SEVERE, name, e);
			return Answer.refusal(FAILED, name);
		}
	}

	private boolean mayCall(RemotePeer peer, String name) {
		boolean administrator = peer instanceof Operator || rights.grants().has(peer.user(), Role.ADMINISTRATOR);
		return switch (name) {
			case PASSWORD, WHO_AM_I, EXPORTED -> true;
			case AUDIT, AUDIT_VERIFY -> peer instanceof Operator || rights.grants().has(peer.user(), Role.AUDITOR);
			case STATUS, METRICS -> administrator || rights.grants().has(peer.user(), Role.AUDITOR);
			default -> administrator;
		};
	}

	private List<String> serve(RemotePeer peer, String name, List<String> arguments) throws SQLException, AccountException, CommitException {
		switch (name) {
			case PASSWORD -> administration.changePassword(peer, arguments.get(0).toCharArray(), arguments.get(1).toCharArray());
			case EXPORTED -> audit.add(AuditKind.EXPORT, peer.user(), peer.address(), arguments.get(0) + " " + arguments.get(1));
			case USER_ADD -> administration.addUser(peer, arguments.get(0), arguments.get(1).toCharArray(), role(arguments.get(2)), arguments.get(3));
			case USER_PASSWORD -> administration.setPassword(peer, arguments.get(0), arguments.get(1).toCharArray());
			case USER_DISABLE -> {
				administration.setDisabled(peer, arguments.get(0), true);
				dismiss.accept(Accounts.canonical(arguments.get(0)));
			}
			case USER_ENABLE -> administration.setDisabled(peer, arguments.get(0), false);
			case USER_UNLOCK -> administration.unlock(peer, arguments.get(0));
			case USER_GRANT -> administration.grant(peer, arguments.get(0), role(arguments.get(1)), arguments.get(2));
			case USER_REVOKE -> administration.revoke(peer, arguments.get(0), role(arguments.get(1)), arguments.get(2));
			case UNIT_ADD -> {
				return List.of(administration.addUnit(peer, arguments.get(0), arguments.get(1)));
			}
			case WHO_AM_I -> {
				return whoAmI(peer);
			}
			case USERS -> {
				return users();
			}
			case STATUS -> {
				return List.of(Integer.toString(ModelVersion.CURRENT), Integer.toString(connections.getAsInt()),
						Integer.toString(administration.accounts().size()));
			}
			case METRICS -> {
				return PrometheusText.of(metrics.get()).lines().toList();
			}
			case AUDIT -> {
				return audit(arguments);
			}
			case AUDIT_VERIFY -> {
				return audit.firstBroken().stream().mapToObj(Long::toString).toList();
			}
			default -> throw new IllegalArgumentException(name);
		}
		return List.of();
	}

	private Answer backup(RemotePeer peer, String name) {
		if (backup == null)
			return Answer.refusal(NO_BACKUP_FOLDER, name);
		if (name.equals(BACKUP)) {
			if (!backup.start())
				return Answer.refusal(BACKUP_RUNNING, name);
			audit.add(AuditKind.BACKUP, peer.user(), peer.address(), backup.state().orElseThrow().file().toString());
		}
		BackupJob.State state = backup.state().orElseThrow(() -> new IllegalArgumentException(name));
		if (state.failure() != null)
			return Answer.refusal(FAILED, state.failure());
		List<String> answer = new ArrayList<>(List.of(state.file().toString(), Integer.toString(state.percent())));
		if (state.summary() != null) {
			BackupCounts counts = state.summary().counts();
			answer.add(state.summary().moment().toString());
			for (int count : new int[] { counts.interventions(), counts.inTrash(), counts.versions(), counts.commits(), counts.states() })
				answer.add(Integer.toString(count));
		}
		return Answer.of(answer);
	}

	private static Role role(String literal) {
		Role role = Role.get(literal);
		if (role == null)
			throw new IllegalArgumentException(literal);
		return role;
	}

	private List<String> whoAmI(RemotePeer peer) {
		List<String> answer = new ArrayList<>();
		answer.add(peer.user());
		for (Grant grant : rights.grants().of(peer.user()))
			answer.add(grant.role().getLiteral() + "\t" + grant.unit());
		return answer;
	}

	private List<String> users() throws SQLException {
		List<String> users = new ArrayList<>();
		for (Account account : administration.accounts())
			users.add(String.join("\t", account.name(), Boolean.toString(account.disabled()), text(account.lockedUntil()), text(account.lastLogin()),
					administration.roles(account.name()).stream().map(grant -> grant.role().getLiteral() + "@" + grant.unit())
							.collect(Collectors.joining(","))));
		return users;
	}

	private List<String> audit(List<String> arguments) throws SQLException {
		long after = arguments.get(4).isEmpty() ? 0 : Long.parseLong(arguments.get(4));
		return audit
				.find(arguments.get(0).isEmpty() ? null : arguments.get(0), instant(arguments.get(1)), instant(arguments.get(2)),
						arguments.get(3).isEmpty() ? null : AuditKind.valueOf(arguments.get(3)))
				.stream().filter(entry -> entry.number() > after).limit(AUDIT_PAGE).map(Services::line).toList();
	}

	private static String line(AuditEntry entry) {
		return String.join("\t", Long.toString(entry.number()), entry.time().toString(), entry.kind().name(), entry.user(), entry.address(),
				entry.detail());
	}

	private static Instant instant(String text) {
		return text.isEmpty() ? null : Instant.parse(text);
	}

	private static String text(Instant instant) {
		return instant == null ? "" : instant.toString();
	}
}
