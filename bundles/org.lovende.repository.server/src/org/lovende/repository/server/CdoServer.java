package org.lovende.repository.server;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.logging.Level;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.emf.cdo.server.CDOServerUtil;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.server.db.CDODBUtil;
import org.eclipse.emf.cdo.server.db.mapping.IMappingStrategy;
import org.eclipse.emf.cdo.spi.server.ContainerRepositoryProvider;
import org.eclipse.emf.cdo.server.net4j.CDONet4jServerUtil;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.acceptor.IAcceptor;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.net4j.jvm.JVMUtil;
import org.eclipse.net4j.util.container.ContainerEventAdapter;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IContainer;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;

/**
 * A CDO server on a database, reachable from this process only: audited, without branches. CDO runs outside its OSGi mode here, so
 * everything it needs is registered by hand.
 */
final class CdoServer implements AutoCloseable {
	/** The name of the repository, which stands in the addresses of servers. */
	static final String REPOSITORY = "lovende";

	private final IManagedContainer container = ContainerUtil.createContainer();
	private final CommitIndex index = new CommitIndex();
	private final LabelGuard labels = new LabelGuard(index, this::mayHear);
	private final InternalRepository repository;
	private volatile BiPredicate<ISession, String> interventionFilter = (session, intervention) -> true;
	private volatile BiConsumer<RemotePeer, String> refusals = (peer, what) -> {
	};
	private final IAcceptor acceptor;
	private final IConnector connector;

	/**
	 * @param packages the packages to make tables for if the database is new
	 * @param user the name under which all commits are recorded
	 */
	CdoServer(StoreDatabase database, EPackage[] packages, String user) {
		CdoLog.install();
		Net4jUtil.prepareContainer(container);
		JVMUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		CDONet4jServerUtil.prepareContainer(container);
		container.registerFactory(new GuardedProtocol.Factory(new ContainerRepositoryProvider(container), labels, this::refused));
		CDODBUtil.prepareContainer(container);
		container.registerFactory(new CommitQuery.Factory(this::mayHear, labels));
		container.activate();
		boolean started = false;
		try {
			repository = createRepository(database);
			repository.setInitialPackages(packages);
			repository.setContainer(container);
			repository.addHandler(index);
			repository.addHandler(new FrozenVersions());
			CDOServerUtil.addRepository(container, repository);
			repository.getSessionManager().addListener(new ContainerEventAdapter<ISession>() {
				@Override
				protected void onAdded(IContainer<ISession> sessions, ISession session) {
					((InternalSession) session).setUserID(userOf((InternalSession) session, user));
				}
			});
			String address = UUID.randomUUID().toString(); // names are shared by all servers of the process
			acceptor = JVMUtil.getAcceptor(container, address);
			connector = JVMUtil.getConnector(container, address);
			started = true;
		} finally {
			if (!started)
				container.deactivate();
		}
	}

	/** Who uses a session: whoever has logged in at the other end of its connection; without one, the user of this process. */
	private static String userOf(InternalSession session, String here) {
		RemotePeer peer = peer(session);
		return peer == null ? here : peer.user();
	}

	/** The client to which a session belongs; null for a session of this process. */
	static RemotePeer peer(ISession session) {
		if (((InternalSession) session).getProtocol() instanceof SignalProtocol<?> protocol && protocol.getChannel() != null
				&& protocol.getChannel().getMultiplexer() instanceof RemotePeer peer)
			return peer;
		return null;
	}

	private boolean mayHear(ISession session, String intervention) {
		return interventionFilter.test(session, intervention);
	}

	private void refused(RemotePeer peer, String what) {
		CdoLog.LOGGER.log(Level.WARNING, "{0}@{1}: {2} refused", new Object[] { peer.user(), peer.address(), what });
		refusals.accept(peer, what);
	}

	/** Has somebody told who has asked for something that no client of ours asks for. */
	void setRefusalListener(BiConsumer<RemotePeer, String> listener) {
		refusals = listener;
	}

	/** Has the index and the labels of commits say only what a session's user may know; an intervention is given by its id. */
	void setInterventionFilter(BiPredicate<ISession, String> filter) {
		interventionFilter = filter;
	}

	IManagedContainer container() {
		return container;
	}

	InternalRepository repository() {
		return repository;
	}

	private InternalRepository createRepository(StoreDatabase database) {
		IMappingStrategy mapping = new BulkMappingStrategy();
		Map<String, String> mappingProperties = new HashMap<>();
		mappingProperties.put(IMappingStrategy.Props.QUALIFIED_NAMES, Boolean.TRUE.toString());
		// else two first commits at the same time make the same table, and one of them fails
		mappingProperties.put(IMappingStrategy.Props.EAGER_TABLE_CREATION, Boolean.TRUE.toString());
		mapping.setProperties(mappingProperties);
		TablesAtOnceStore store = new TablesAtOnceStore();
		store.setMappingStrategy(mapping);
		store.setDBAdapter(database.dialect());
		store.setDBConnectionProvider(database);
		store.setProperties(new HashMap<>());
		Map<String, String> properties = new HashMap<>();
		properties.put(IRepository.Props.OVERRIDE_UUID, ""); // the name is the UUID
		properties.put(IRepository.Props.SUPPORTING_AUDITS, Boolean.TRUE.toString());
		properties.put(IRepository.Props.SUPPORTING_BRANCHES, Boolean.FALSE.toString());
		properties.put(IRepository.Props.ENSURE_REFERENTIAL_INTEGRITY, Boolean.TRUE.toString());
		// else one that overtakes another is missed by a session that opens between the two, see GuardedProtocol
		properties.put(IRepository.Props.SERIALIZE_COMMITS, Boolean.TRUE.toString());
		// an interrupted thread would close the database's file under all others
		properties.put(IRepository.Props.ALLOW_INTERRUPT_RUNNING_QUERIES, Boolean.FALSE.toString());
		GuardedRepository repository = new GuardedRepository(labels, this::refused);
		repository.setName(REPOSITORY);
		repository.setStore(store);
		repository.setProperties(properties);
		return repository;
	}

	/** A new session; the caller closes it. It hears of other sessions' commits only when it asks. */
	CDONet4jSession openSession() {
		return Sessions.open(connector, REPOSITORY, Sessions.IN_PROCESS_MILLIS);
	}

	@Override
	public void close() {
		LifecycleUtil.deactivate(connector);
		LifecycleUtil.deactivate(acceptor);
		LifecycleUtil.deactivate(repository);
		container.deactivate();
	}
}
