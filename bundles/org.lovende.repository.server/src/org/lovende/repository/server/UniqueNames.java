package org.lovende.repository.server;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.lovende.model.intervention.InterventionPackage;

/**
 * Refuses a commit that would give an intervention outside the trash the name of another one there. Clients look before they commit, but two may
 * look at the same time; besides, a user does not see all interventions.
 */
public final class UniqueNames implements IRepository.WriteAccessHandler {
	/** The server's words, by which a client knows the refusal; the name follows in brackets. */
	private static final String REFUSAL = "lovende.nameTaken";

	private final Revisions revisions;
	private final CDOID folder;

	/** @param folder that of the interventions outside the trash */
	UniqueNames(Revisions revisions, CDOID folder) {
		this.revisions = revisions;
		this.folder = folder;
	}

	/** What two names that count as the same have in common: letter case and outer white space do not matter. Empty for null. */
	public static String key(String name) {
		return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
	}

	/** Whether an exception of a commit says that a server refused it for this reason. */
	public static boolean isRefusal(Throwable exception) {
		for (Throwable cause = exception; cause != null; cause = cause.getCause())
			if (cause.getMessage() != null && cause.getMessage().contains(REFUSAL))
				return true;
		return false;
	}

	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		if (changesNames(context))
			new Check(context).run();
	}

	private static boolean changesNames(CommitContext context) {
		for (InternalCDORevision revision : context.getNewObjects())
			if (revision.getEClass() == InterventionPackage.Literals.INTERVENTION)
				return true;
		for (InternalCDORevisionDelta delta : context.getDirtyObjectDeltas()) {
			EClass type = delta.getEClass();
			if (type == EresourcePackage.Literals.CDO_RESOURCE
					|| type == InterventionPackage.Literals.INTERVENTION && delta.getFeatureDelta(InterventionPackage.Literals.INTERVENTION__NAME) != null)
				return true;
		}
		return false;
	}

	/** One commit. */
	private final class Check {
		private final Map<CDOID, InternalCDORevision> inCommit = new HashMap<>();

		Check(CommitContext context) {
			for (InternalCDORevision[] revisions : List.of(context.getNewObjects(), context.getDirtyObjects()))
				for (InternalCDORevision revision : revisions)
					inCommit.put(revision.getID(), revision);
		}

		/** Names that were the same before do not matter: somebody must be able to change one of them. */
		void run() {
			Map<String, CDOID> changed = new HashMap<>();
			Set<String> kept = new HashSet<>();
			for (CDOID resource : Revisions.ids(after(folder), EresourcePackage.Literals.CDO_RESOURCE_FOLDER__NODES)) {
				for (CDOID id : contents(resource)) {
					InternalCDORevision intervention = after(id);
					if (intervention == null)
						continue;
					String name = key(Revisions.text(intervention, InterventionPackage.Literals.INTERVENTION__NAME));
					if (!inCommit.containsKey(id) && !inCommit.containsKey(resource))
						kept.add(name);
					else if (changed.put(name, id) != null)
						throw new IllegalStateException(REFUSAL + "[" + name + "]");
				}
			}
			for (Map.Entry<String, CDOID> each : changed.entrySet())
				if (kept.contains(each.getKey()) && !hadName(each.getValue(), each.getKey()))
					throw new IllegalStateException(REFUSAL + "[" + each.getKey() + "]");
		}

		private List<CDOID> contents(CDOID resource) {
			InternalCDORevision revision = after(resource);
			return revision == null ? List.of() : Revisions.ids(revision, EresourcePackage.Literals.CDO_RESOURCE__CONTENTS);
		}

		private boolean hadName(CDOID intervention, String name) {
			InternalCDORevision before = revisions.now(intervention);
			return before != null && !inCommit.containsKey(before.getResourceID())
					&& key(Revisions.text(before, InterventionPackage.Literals.INTERVENTION__NAME)).equals(name);
		}

		private InternalCDORevision after(CDOID id) {
			InternalCDORevision revision = inCommit.get(id);
			return revision != null ? revision : revisions.now(id);
		}
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		// what was refused was not committed
	}
}
