package org.lovende.program;

import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportResult;
import org.lovende.exchange.ImportTarget;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;

/** A repository's workspace as the place where an import puts its interventions. Neither side knows the other. */
public final class WorkspaceTarget implements ImportTarget {
	/** Carries what the repository said through the import engine, which knows no repository. */
	private static final class Refusal extends RuntimeException {
		private static final long serialVersionUID = 1L;

		private final transient RepositoryException reason;

		Refusal(RepositoryException reason) {
			super(reason);
			this.reason = reason;
		}
	}

	private final Workspace workspace;

	/** The workspace stays the caller's, who commits and closes it. */
	public WorkspaceTarget(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Applies a plan to the workspace; nothing is committed yet.
	 *
	 * @throws RepositoryException if the repository cannot be read or refuses an intervention
	 */
	public ImportResult apply(ImportPlan plan) throws RepositoryException {
		return apply(plan, this);
	}

	/** The same for a target that asks a workspace target. */
	static ImportResult apply(ImportPlan plan, ImportTarget target) throws RepositoryException {
		try {
			return plan.apply(target);
		} catch (Refusal refusal) {
			throw refusal.reason;
		}
	}

	@Override
	public Optional<Intervention> byId(String uuid) {
		return workspace.byId(uuid);
	}

	@Override
	public Optional<Intervention> byName(String name) {
		try {
			return workspace.byName(name);
		} catch (RepositoryException e) {
			throw new Refusal(e);
		}
	}

	@Override
	public void add(Intervention intervention) {
		try {
			workspace.add(intervention);
		} catch (RepositoryException e) {
			throw new Refusal(e);
		}
	}

	@Override
	public EditingDomain domain() {
		return workspace.domain();
	}
}
