package org.lovende.repository.server;

import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfoHandler;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.internal.server.Repository;
import org.eclipse.emf.cdo.server.IQueryHandler;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.spi.common.commit.CDOCommitInfoUtil;
import org.eclipse.emf.cdo.spi.server.InternalCommitContext;
import org.eclipse.emf.cdo.spi.server.InternalTransaction;

/**
 * CDO's repository, but for its query languages: with one of them any client could run any SQL statement, another one finds what it may not read.
 * And for its commits, see {@link MergingCommit}, and who hears of them, see {@link LabelGuard}.
 */
final class GuardedRepository extends Repository.Default {
	private static final Set<String> LANGUAGES = Set.of(CommitIndex.LANGUAGE, CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES);

	private final LabelGuard labels;
	private final BiConsumer<RemotePeer, String> refusals;

	/**
	 * @param labels has to say which commits' labels a client hears
	 * @param refusals told of whoever asks for what is refused
	 */
	GuardedRepository(LabelGuard labels, BiConsumer<RemotePeer, String> refusals) {
		this.labels = labels;
		this.refusals = refusals;
		// one that remembers commits would tell everybody what the first one heard
		setCommitInfoManager(CDOCommitInfoUtil.createCommitInfoManager(false));
	}

	@Override
	public void loadCommitInfos(CDOBranch branch, long startTime, long endTime, CDOCommitInfoHandler handler) {
		super.loadCommitInfos(branch, startTime, endTime,
				StoreThreadLocal.hasSession() ? commit -> handler.handleCommitInfo(labels.shown(commit, StoreThreadLocal.getSession())) : handler);
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
