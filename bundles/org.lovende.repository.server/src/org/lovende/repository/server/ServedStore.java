package org.lovende.repository.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.logging.Level;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.net4j.db.DBException;
import org.lovende.repository.server.backup.Backup;
import org.lovende.repository.server.backup.BackupSummary;
import org.lovende.repository.server.metrics.Metric;
import org.lovende.repository.server.metrics.StoreMetrics;
import org.lovende.repository.server.net.RemoteService;
import org.lovende.repository.server.security.AuditKind;

/**
 * A shared store with its accounts, rights and audit log, open in this process. It lets nobody in: for that there is {@link StoreServer}. Without a
 * server it is how somebody on the server's machine administers a store that no server has open, and makes the first administrator.
 */
public final class ServedStore implements AutoCloseable {
	/** The folders that a repository has from the beginning. Clients may not make any. */
	private static final String LIVE = "/interventions";
	private static final List<String> FOLDERS = List.of(LIVE, "/trash");
	/** Says that the repository is not to be filled with examples. Clients may not make it: it lies beside the folders. */
	private static final String SETTLED = "/settled";

	private final EmbeddedStore store;
	private final Services services;
	private final String user;
	private final StoreMetrics metrics;

	private ServedStore(EmbeddedStore store, Services services, String user) {
		this.store = store;
		this.services = services;
		this.user = user;
		metrics = new StoreMetrics(store.cdo().repository(), this::size);
		store.cdo().repository().addHandler(metrics);
		services.setMetrics(metrics::read);
	}

	/**
	 * Opens a store, and makes it where there is none.
	 *
	 * @param user the name under which commits of this process are recorded, and who stands in the audit log
	 * @throws StoreException as {@link EmbeddedStore#open(StoreLocation, String)}
	 */
	public static ServedStore open(StoreLocation location, String user, Clock clock) throws StoreException {
		EmbeddedStore store = EmbeddedStore.open(location, user);
		boolean opened = false;
		try {
			CDOID live = prepare(store);
			Rights rights = new Rights(store);
			Services services = new Services(store, rights, clock);
			guard(store, rights, services, live);
			opened = true;
			return new ServedStore(store, services, user);
		} catch (SQLException | CommitException e) {
			throw new StoreException(StoreException.Kind.DAMAGED, e, location, String.valueOf(e.getMessage()));
		} finally {
			if (!opened)
				store.close();
		}
	}

	/** Answers the folder of the interventions outside the trash. */
	private static CDOID prepare(EmbeddedStore store) throws CommitException {
		CDONet4jSession session = store.openSession();
		CDOTransaction transaction = session.openTransaction();
		FOLDERS.forEach(transaction::getOrCreateResourceFolder);
		transaction.getOrCreateResource(SETTLED);
		if (transaction.isDirty())
			transaction.commit();
		CDOID live = transaction.getResourceFolder(LIVE).cdoID();
		session.close();
		new OrganisationStore(store).prepare();
		return live;
	}

	private static void guard(EmbeddedStore store, Rights rights, Services services, CDOID live) {
		InternalRepository repository = store.cdo().repository();
		Revisions revisions = new Revisions(repository);
		Ownership ownership = new Ownership(revisions);
		repository.getSessionManager().setPermissionManager(new InterventionPermissions(rights, ownership));
		store.cdo().setRefusalListener(services::violated);
		store.cdo().setInterventionFilter((session, intervention) -> {
			RemotePeer peer = CdoServer.peer(session);
			return peer == null
					|| rights.protection(intervention) != null && rights.grants().canRead(peer.user(), rights.protection(intervention));
		});
		repository.addHandler(new RightsGuard(rights, ownership, revisions, new RightsGuard.Observer() {
			@Override
			public void denied(RemotePeer peer, String what) {
				services.auditLog().add(AuditKind.DENIED, peer.user(), peer.address(), what);
			}

			@Override
			public void rightsChanged(RemotePeer peer, String what) {
				if (peer != null) // what the server itself does, others record
					services.auditLog().add(AuditKind.RIGHTS, peer.user(), peer.address(), what);
			}
		}));
		repository.addHandler(new UniqueNames(revisions, live));
	}

	/** Does something as the operator of this machine, who has all rights; see {@link Services}. */
	public RemoteService.Answer call(String name, List<String> arguments) {
		return services.call(new Services.Operator(user), name, arguments);
	}

	/**
	 * Writes everything that is committed at this moment into one file, with accounts and audit log; see {@link Backup}. Others may go on working.
	 *
	 * @param progress is told from time to time how much is done, in percent
	 * @throws IOException if the file cannot be written; what was there before is kept then
	 */
	public BackupSummary backup(Path file, IntConsumer progress) throws IOException {
		CDONet4jSession session = store.openSession();
		try {
			return Backup.write(session, store.database(), file, progress);
		} finally {
			session.close();
		}
	}

	/** A figure that cannot be had is no reason to give no others. */
	private long size() {
		try {
			return store.database().size();
		} catch (SQLException | DBException e) {
			CdoLog.LOGGER.log(Level.WARNING, "size of the database", e);
			return 0;
		}
	}

	/** What monitoring wants to know at this moment. */
	public List<Metric> metrics() {
		return metrics.read();
	}

	EmbeddedStore store() {
		return store;
	}

	Services services() {
		return services;
	}

	@Override
	public void close() {
		store.close();
	}
}
