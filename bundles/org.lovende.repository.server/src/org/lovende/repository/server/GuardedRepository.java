package org.lovende.repository.server;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfoHandler;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.internal.server.Repository;
import org.eclipse.emf.cdo.server.IQueryHandler;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.spi.common.commit.CDOCommitInfoUtil;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.RevisionInfo;
import org.eclipse.emf.cdo.spi.server.InternalCommitContext;
import org.eclipse.emf.cdo.spi.server.InternalTransaction;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

/**
 * CDO's repository, but for its query languages: with one of them any client could run any SQL statement, another one finds what it may not read.
 * And for its commits, see {@link MergingCommit}, who hears of them, see {@link LabelGuard}, and how many objects are read at once, see {@link ReadAhead}.
 */
final class GuardedRepository extends Repository.Default {
	private static final Set<String> LANGUAGES = Set.of(CommitIndex.LANGUAGE, CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES);

	private final LabelGuard labels;
	private final BiConsumer<RemotePeer, String> refusals;
	private final CommitPhase commits = new CommitPhase();

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

	/** What was read ahead is given out as if it were read now. */
	@Override
	public List<RevisionInfo> loadRevisions(List<RevisionInfo> infos, CDOBranchPoint moment, int chunk, int depth) {
		ReadAhead ahead = ReadAhead.current();
		boolean isOneOfNow = infos.size() == 1 && infos.get(0) instanceof RevisionInfo.Missing && moment.getTimeStamp() == CDOBranchPoint.UNSPECIFIED_DATE
				&& chunk == CDORevision.UNCHUNKED;
		if (ahead == null || !isOneOfNow)
			return super.loadRevisions(infos, moment, chunk, depth);
		RevisionInfo info = infos.get(0);
		InternalCDORevision known = ahead.take(info.getID(), commits.quiet());
		if (known != null) {
			info.setResult(known);
			return null; // as CDO's own, which never loads more than it was asked for
		}
		List<RevisionInfo> others = super.loadRevisions(infos, moment, chunk, depth);
		if (info.getResult() != null)
			ahead.wasRead(info.getResult(), commits, getRevisionManager(), moment);
		return others;
	}

	@Override
	protected void commitUnsynced(InternalCommitContext context, OMMonitor monitor) {
		commits.during(() -> super.commitUnsynced(context, monitor));
	}

	@Override
	public InternalCommitContext createCommitContext(InternalTransaction transaction) {
		return new MergingCommit(transaction);
	}
}
