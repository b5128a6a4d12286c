package org.lovende.repository.server;

import java.io.IOException;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.cdo.common.protocol.CDOProtocol.CommitNotificationInfo;
import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.server.IRepositoryProvider;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerProtocol;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerProtocolFactory;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.LoadRevisionsIndication;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.RefreshSessionIndication;
import org.eclipse.net4j.signal.SignalReactor;

/**
 * CDO's protocol, but a client at the other end of a connection can only ask for what our clients need. Among the rest are requests that answer
 * without looking at the user's rights: raw copies of the database, chunks of lists, changes between two moments or of one commit.
 */
final class GuardedProtocol extends CDOServerProtocol {
	private static final Set<Short> ALLOWED = Set.of(CDOProtocolConstants.SIGNAL_OPEN_SESSION, CDOProtocolConstants.SIGNAL_OPENED_SESSION,
			CDOProtocolConstants.SIGNAL_OPEN_VIEW, CDOProtocolConstants.SIGNAL_SWITCH_TARGET, CDOProtocolConstants.SIGNAL_CLOSE_VIEW,
			CDOProtocolConstants.SIGNAL_LOAD_PACKAGES, CDOProtocolConstants.SIGNAL_LOAD_REVISIONS, CDOProtocolConstants.SIGNAL_LOAD_REVISION_BY_VERSION,
			CDOProtocolConstants.SIGNAL_COMMIT_TRANSACTION, CDOProtocolConstants.SIGNAL_RESET_TRANSACTION, CDOProtocolConstants.SIGNAL_QUERY,
			CDOProtocolConstants.SIGNAL_QUERY_CANCEL, CDOProtocolConstants.SIGNAL_REFRESH_SESSION, CDOProtocolConstants.SIGNAL_DISABLE_PASSIVE_UPDATE,
			CDOProtocolConstants.SIGNAL_SET_PASSIVE_UPDATE_MODE, CDOProtocolConstants.SIGNAL_CHANGE_SUBSCRIPTION,
			CDOProtocolConstants.SIGNAL_REPOSITORY_TIME, CDOProtocolConstants.SIGNAL_LOCK_OBJECTS, CDOProtocolConstants.SIGNAL_UNLOCK_OBJECTS,
			CDOProtocolConstants.SIGNAL_OBJECT_LOCKED, CDOProtocolConstants.SIGNAL_LOCK_STATE, CDOProtocolConstants.SIGNAL_ENABLE_LOCK_NOTIFICATION,
			CDOProtocolConstants.SIGNAL_SET_LOCK_NOTIFICATION_MODE, CDOProtocolConstants.SIGNAL_GET_REMOTE_SESSIONS,
			CDOProtocolConstants.SIGNAL_UNSUBSCRIBE_REMOTE_SESSIONS, CDOProtocolConstants.SIGNAL_REMOTE_MESSAGE,
			CDOProtocolConstants.SIGNAL_LOAD_BRANCH, CDOProtocolConstants.SIGNAL_LOAD_COMMIT_INFOS, CDOProtocolConstants.SIGNAL_LOAD_PERMISSIONS,
			CDOProtocolConstants.SIGNAL_LOAD_OBJECT_LIFETIME);

	private final LabelGuard labels;
	private final BiConsumer<RemotePeer, String> refusals;

	private GuardedProtocol(IRepositoryProvider repositories, LabelGuard labels, BiConsumer<RemotePeer, String> refusals) {
		super(repositories);
		this.labels = labels;
		this.refusals = refusals;
	}

	@Override
	public void sendCommitNotification(CommitNotificationInfo info) throws Exception {
		info.setCommitInfo(labels.shown(info.getCommitInfo(), getSession()));
		super.sendCommitNotification(info);
	}

	@Override
	protected SignalReactor createSignalReactor(short signal) {
		if (getChannel().getMultiplexer() instanceof RemotePeer peer && !ALLOWED.contains(signal)) {
			refusals.accept(peer, "request " + signal);
			getChannel().close();
			throw new SecurityException("request refused: " + signal);
		}
		return switch (signal) {
			case CDOProtocolConstants.SIGNAL_REFRESH_SESSION -> new GaplessRefresh(this);
			case CDOProtocolConstants.SIGNAL_LOAD_REVISIONS -> new Loading(this);
			default -> super.createSignalReactor(signal);
		};
	}

	/** CDO's own, but objects that will be asked for next are read together, see {@link ReadAhead}. */
	private static final class Loading extends LoadRevisionsIndication {
		Loading(CDOServerProtocol protocol) {
			super(protocol);
		}

		@Override
		protected void responding(CDODataOutput out) throws IOException {
			ReadAhead.during(() -> super.responding(out));
		}
	}

	/**
	 * CDO's own says up to which commit it tells, and then begins to notify the session of commits. Of one that comes between the session would
	 * never hear, and keep all later ones waiting for it. Commits are made one after the other: the last one is told before the next one is over.
	 */
	private static final class GaplessRefresh extends RefreshSessionIndication {
		GaplessRefresh(CDOServerProtocol protocol) {
			super(protocol);
		}

		@Override
		protected void responding(CDODataOutput out) throws IOException {
			respondingDone(); // begins to notify, if that is wanted
			super.responding(out);
		}
	}

	/** Makes the protocol for each new session. */
	static final class Factory extends CDOServerProtocolFactory {
		private final LabelGuard labels;
		private final BiConsumer<RemotePeer, String> refusals;

		/**
		 * @param labels has to say which commits' labels a client hears
		 * @param refusals told of whoever asks for what is refused
		 */
		Factory(IRepositoryProvider repositories, LabelGuard labels, BiConsumer<RemotePeer, String> refusals) {
			super(repositories);
			this.labels = labels;
			this.refusals = refusals;
		}

		@Override
		public CDOServerProtocol create(String description) {
			return new GuardedProtocol(getRepositoryProvider(), labels, refusals);
		}
	}
}
