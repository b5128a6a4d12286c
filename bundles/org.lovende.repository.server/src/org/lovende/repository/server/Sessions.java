package org.lovende.repository.server;

import java.util.concurrent.TimeUnit;

import org.eclipse.emf.cdo.common.CDOCommonSession.Options.PassiveUpdateMode;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.connector.IConnector;

/** How sessions are opened, in this process and to a server alike. */
public final class Sessions {
	/** In this process nothing gets lost: long enough for an import of several hundred interventions on a slow disk. */
	static final long IN_PROCESS_MILLIS = TimeUnit.MINUTES.toMillis(10);
	/** Over a network: Net4j notices only by this that no answer will come any more. A long commit tells of its progress meanwhile. */
	public static final long REMOTE_MILLIS = TimeUnit.SECONDS.toMillis(60);

	private Sessions() {
	}

	/**
	 * A new session; the caller closes it. It hears of other sessions' commits only when it asks, until it has passive updates enabled; then it
	 * hears of them with what they have added, so that nothing needs to be fetched afterwards.
	 *
	 * @param timeoutMillis how long to wait for an answer
	 */
	public static CDONet4jSession open(IConnector connector, String repository, long timeoutMillis) {
		ModelPackages.all();
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(connector);
		configuration.setRepositoryName(repository);
		configuration.setSignalTimeout(timeoutMillis);
		configuration.setPassiveUpdateEnabled(false);
		configuration.setPassiveUpdateMode(PassiveUpdateMode.ADDITIONS);
		return configuration.openNet4jSession();
	}
}
