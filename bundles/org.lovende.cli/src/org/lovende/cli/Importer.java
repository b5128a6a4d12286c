package org.lovende.cli;

import java.nio.file.Path;
import java.util.List;

import org.lovende.core.Messages;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportResult;
import org.lovende.exchange.Imports;
import org.lovende.exchange.Problem;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;

/** Brings workbooks and XMI files into a repository: all of them in one commit, or nothing. */
final class Importer {
	/** What came of an import; with an error among the problems nothing was imported. */
	record Outcome(List<String> imported, List<Problem> problems) {
		long errors() {
			return problems.stream().filter(Problem::isError).count();
		}

		boolean refused() {
			return errors() > 0;
		}
	}

	private final Repository repository;
	private final Messages messages;

	Importer(Repository repository, Messages messages) {
		this.repository = repository;
		this.messages = messages;
	}

	/**
	 * Imports the files and folders.
	 *
	 * @param label what the history shall say of it
	 */
	Outcome importAll(List<Path> paths, String label) throws RepositoryException {
		ImportPlan plan = Imports.read(paths, messages.locale());
		try (Workspace workspace = repository.openWorkspace()) {
			WorkspaceTarget target = new WorkspaceTarget(workspace);
			ImportResult result = target.apply(plan);
			if (!plan.hasErrors())
				workspace.commit(label);
			return new Outcome(result.imported().stream().map(imported -> imported.intervention().getName()).toList(), result.problems());
		}
	}
}
