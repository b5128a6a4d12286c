package org.lovende.repository.server.metrics;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

/**
 * Counts what happens in a repository from the moment at which it is added to it as a handler. The time of a commit is that which the server
 * needs for writing it, without the way through the network.
 */
public final class StoreMetrics implements IRepository.WriteAccessHandler {
	private final IRepository repository;
	private final LongSupplier databaseSize;
	private final Histogram commits = new Histogram();
	/** When the present commit of each transaction began; one that fails is overwritten by the next. */
	private final Map<ITransaction, Long> begun = new WeakHashMap<>();

	/** @param databaseSize the bytes that the database has on the disk; asked whenever the metrics are read */
	public StoreMetrics(IRepository repository, LongSupplier databaseSize) {
		this.repository = repository;
		this.databaseSize = databaseSize;
	}

	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		synchronized (begun) {
			begun.put(transaction, System.nanoTime());
		}
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		Long start;
		synchronized (begun) {
			start = begun.remove(transaction);
		}
		if (start != null)
			commits.add(System.nanoTime() - start);
	}

	/** The values of this moment. */
	public List<Metric> read() {
		ISession[] sessions = repository.getSessionManager().getSessions();
		long users = Arrays.stream(sessions).map(ISession::getUserID).filter(Objects::nonNull).distinct().count();
		Runtime runtime = Runtime.getRuntime();
		return List.of(Metric.gauge("lovende_sessions", sessions.length), Metric.gauge("lovende_users", users),
				Metric.counter("lovende_commits_total", commits.count()), commits.read("lovende_commit_seconds"),
				Metric.gauge("lovende_last_commit_timestamp_seconds", seconds(repository.getLastCommitTimeStamp())),
				Metric.gauge("lovende_database_bytes", databaseSize.getAsLong()),
				Metric.gauge("lovende_memory_used_bytes", runtime.totalMemory() - runtime.freeMemory()),
				Metric.gauge("lovende_memory_max_bytes", runtime.maxMemory()),
				Metric.gauge("lovende_start_timestamp_seconds", seconds(ManagementFactory.getRuntimeMXBean().getStartTime())));
	}

	private static double seconds(long milliseconds) {
		return milliseconds / (double) TimeUnit.SECONDS.toMillis(1);
	}
}
