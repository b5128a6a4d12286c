package org.lovende.repository.server;

import java.util.concurrent.TimeUnit;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.connector.IConnector;

/** How sessions are opened, in this process and to a server alike. */
public final class Sessions {
	/** Long enough for an import of several hundred interventions on a slow disk. */
	private static final long SIGNAL_TIMEOUT = TimeUnit.MINUTES.toMillis(10);

	private Sessions() {
	}

	/** A new session; the caller closes it. It hears of other sessions' commits only when it asks. */
	public static CDONet4jSession open(IConnector connector, String repository) {
		ModelPackages.all();
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(connector);
		configuration.setRepositoryName(repository);
		configuration.setSignalTimeout(SIGNAL_TIMEOUT);
		configuration.setPassiveUpdateEnabled(false);
		return configuration.openNet4jSession();
	}
}
