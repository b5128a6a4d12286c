package org.lovende.repository.server;

import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.internal.server.Repository;
import org.eclipse.emf.cdo.server.IQueryHandler;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.spi.server.InternalCommitContext;
import org.eclipse.emf.cdo.spi.server.InternalTransaction;

/**
 * CDO's repository, but for its query languages: with one of them any client could run any SQL statement, another one finds what it may not read.
 * And for its commits, see {@link MergingCommit}.
 */
final class GuardedRepository extends Repository.Default {
	private static final Set<String> LANGUAGES = Set.of(CommitIndex.LANGUAGE, CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES);

	private final BiConsumer<RemotePeer, String> refusals;

	/** @param refusals told of whoever asks for what is refused */
	GuardedRepository(BiConsumer<RemotePeer, String> refusals) {
		this.refusals = refusals;
	}

	@Override
	public synchronized IQueryHandler getQueryHandler(CDOQueryInfo info) {
		if (!LANGUAGES.contains(info.getQueryLanguage())) {
			RemotePeer peer = StoreThreadLocal.hasSession() ? CdoServer.peer(StoreThreadLocal.getSession()) : null;
			if (peer != null)
				refusals.accept(peer, "query " + info.getQueryLanguage());
			throw new SecurityException("query language refused: " + info.getQueryLanguage());
		}
		return super.getQueryHandler(info);
	}

	@Override
	public InternalCommitContext createCommitContext(InternalTransaction transaction) {
		return new MergingCommit(transaction);
	}
}
