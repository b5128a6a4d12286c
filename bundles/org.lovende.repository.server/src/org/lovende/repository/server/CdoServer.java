package org.lovende.repository.server;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.emf.cdo.server.CDOServerUtil;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.server.db.CDODBUtil;
import org.eclipse.emf.cdo.server.db.IDBStore;
import org.eclipse.emf.cdo.server.db.mapping.IMappingStrategy;
import org.eclipse.emf.cdo.server.net4j.CDONet4jServerUtil;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.acceptor.IAcceptor;
import org.eclipse.net4j.connector.IConnector;
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
	private static final String REPOSITORY = "lovende";
	/** Long enough for an import of several hundred interventions on a slow disk. */
	private static final long SIGNAL_TIMEOUT = TimeUnit.MINUTES.toMillis(10);

	private final IManagedContainer container = ContainerUtil.createContainer();
	private final InternalRepository repository;
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
		CDODBUtil.prepareContainer(container);
		container.registerFactory(new CommitQuery.Factory());
		container.activate();
		boolean started = false;
		try {
			repository = createRepository(database);
			repository.setInitialPackages(packages);
			repository.setContainer(container);
			repository.addHandler(new CommitIndex());
			repository.addHandler(new FrozenVersions());
			CDOServerUtil.addRepository(container, repository);
			repository.getSessionManager().addListener(new ContainerEventAdapter<ISession>() {
				@Override
				protected void onAdded(IContainer<ISession> sessions, ISession session) {
					((InternalSession) session).setUserID(user);
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

	private static InternalRepository createRepository(StoreDatabase database) {
		IMappingStrategy mapping = CDODBUtil.createHorizontalMappingStrategy(true, false, false);
		Map<String, String> mappingProperties = new HashMap<>();
		mappingProperties.put(IMappingStrategy.Props.QUALIFIED_NAMES, Boolean.TRUE.toString());
		// else two first commits at the same time make the same table, and one of them fails
		mappingProperties.put(IMappingStrategy.Props.EAGER_TABLE_CREATION, Boolean.TRUE.toString());
		mapping.setProperties(mappingProperties);
		IDBStore store = CDODBUtil.createStore(mapping, database.dialect(), database, new HashMap<>());
		Map<String, String> properties = new HashMap<>();
		properties.put(IRepository.Props.OVERRIDE_UUID, ""); // the name is the UUID
		properties.put(IRepository.Props.SUPPORTING_AUDITS, Boolean.TRUE.toString());
		properties.put(IRepository.Props.SUPPORTING_BRANCHES, Boolean.FALSE.toString());
		properties.put(IRepository.Props.ENSURE_REFERENTIAL_INTEGRITY, Boolean.TRUE.toString());
		// an interrupted thread would close the database's file under all others
		properties.put(IRepository.Props.ALLOW_INTERRUPT_RUNNING_QUERIES, Boolean.FALSE.toString());
		return (InternalRepository) CDOServerUtil.createRepository(REPOSITORY, store, properties);
	}

	InternalRepository repository() {
		return repository;
	}

	/** A new session; the caller closes it. It hears of other sessions' commits only when it asks. */
	CDONet4jSession openSession() {
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(connector);
		configuration.setRepositoryName(REPOSITORY);
		configuration.setSignalTimeout(SIGNAL_TIMEOUT);
		configuration.setPassiveUpdateEnabled(false);
		return configuration.openNet4jSession();
	}

	@Override
	public void close() {
		LifecycleUtil.deactivate(connector);
		LifecycleUtil.deactivate(acceptor);
		LifecycleUtil.deactivate(repository);
		container.deactivate();
	}
}
