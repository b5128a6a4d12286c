package org.lovende.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.lovende.core.Messages;
import org.lovende.core.compare.ChangeKind;
import org.lovende.core.compare.ElementChange;
import org.lovende.core.compare.InterventionChanges;
import org.lovende.exchange.Examples;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportResult;
import org.lovende.exchange.Imports;
import org.lovende.exchange.Problem;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.repository.Document;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;

/** Brings workbooks and XMI files into a repository: all of them in one commit, or nothing. */
public final class RepositoryImport {
	/**
	 * What came of an import; with an error among the problems nothing was imported.
	 *
	 * @param imported the names of the interventions
	 * @param ids their identifiers, in the same order
	 * @param problems what is to be said of the files, in their order
	 */
	public record Outcome(List<String> imported, List<String> ids, List<Problem> problems) {
		/** The number of problems that kept everything out. */
		public long errors() {
			return problems.stream().filter(Problem::isError).count();
		}

		/** Whether nothing was imported because of errors. */
		public boolean refused() {
			return errors() > 0;
		}
	}

	private final Repository repository;
	private final Locale locale;

	/**
	 * An import into a repository, which stays the caller's.
	 *
	 * @param locale the language of the problems
	 */
	public RepositoryImport(Repository repository, Locale locale) {
		this.repository = repository;
		this.locale = locale;
	}

	/**
	 * Imports the examples that come with the program.
	 *
	 * @throws RepositoryException if the repository cannot be read, or refuses them; nothing was imported then
	 * @throws IOException if the examples cannot be unpacked
	 */
	public Outcome importExamples() throws RepositoryException, IOException {
		return importAll(Examples.paths(locale), examplesLabel());
	}

	/**
	 * Adds the examples to a repository that has none of them.
	 *
	 * @param examples as {@link ExampleLibrary#read} has them
	 * @throws RepositoryException if the repository refuses them; nothing was added then
	 */
	void addExamples(List<Intervention> examples) throws RepositoryException {
		try (Workspace workspace = repository.openWorkspace()) {
			for (Intervention example : examples)
				workspace.add(example);
			workspace.commit(examplesLabel());
		}
	}

	private String examplesLabel() {
		return Messages.of(RepositoryImport.class, locale).get("label.examples");
	}

	/**
	 * Imports the files and folders.
	 *
	 * @param label what the history shall say of it
	 * @throws RepositoryException if the repository cannot be read, or refuses what the files hold; nothing was imported then
	 */
	public Outcome importAll(List<Path> paths, String label) throws RepositoryException {
		return importPlan(Imports.read(paths, locale), label);
	}

	/**
	 * Works out what an import would do; the repository and the interventions stay as they are.
	 *
	 * @param open the interventions that the user has open: copies of them as he sees them, with what is not saved yet
	 * @throws RepositoryException if the repository cannot be read
	 */
	public ImportPreview preview(List<Path> paths, List<Intervention> open) throws RepositoryException {
		ImportPlan plan = Imports.read(paths, locale);
		Set<String> stored = repository.list().stream().map(InterventionSummary::id).collect(Collectors.toSet());
		try (Workspace workspace = repository.openWorkspace()) {
			// one that somebody has deleted can still be open
			OpenTarget target = new OpenTarget(new WorkspaceTarget(workspace), open.stream().filter(each -> stored.contains(each.getId())).toList());
			ImportResult result = WorkspaceTarget.apply(plan, target);
			List<ImportPreview.Planned> planned = new ArrayList<>();
			for (ImportResult.Imported imported : result.imported())
				planned.add(planned(imported, target));
			return new ImportPreview(plan, planned, result.problems());
		}
	}

	private ImportPreview.Planned planned(ImportResult.Imported imported, OpenTarget target) throws RepositoryException {
		Intervention then = imported.intervention();
		Optional<Intervention> before = target.before(then);
		if (before.isPresent()) {
			List<ElementChange> changes = InterventionChanges.between(before.get(), then, locale);
			return new ImportPreview.Planned(then.getId(), then.getName(), false, changes, new ImportPreview.Opened(before.get(), then));
		}
		if (imported.isNew()) {
			Intervention nothing = InterventionFactory.eINSTANCE.createIntervention();
			nothing.setId(then.getId());
			return new ImportPreview.Planned(then.getId(), then.getName(), true,
					InterventionChanges.between(nothing, then, locale).stream().map(RepositoryImport::added).toList(), null);
		}
		if (!imported.changed())
			return new ImportPreview.Planned(then.getId(), then.getName(), false, List.of(), null);
		try (Document now = repository.openDocument(then.getId())) {
			return new ImportPreview.Planned(then.getId(), then.getName(), false, InterventionChanges.between(now.intervention(), then, locale), null);
		}
	}

	/** In a new intervention everything is new, also its own texts. */
	private static ElementChange added(ElementChange change) {
		return new ElementChange(ChangeKind.ADDED, change.elementId(), change.type(), change.name(), change.details());
	}

	/**
	 * Imports what was read before.
	 *
	 * @param label what the history shall say of it
	 * @throws RepositoryException if the repository cannot be read, or refuses what the files hold; nothing was imported then
	 */
	public Outcome importPlan(ImportPlan plan, String label) throws RepositoryException {
		try (Workspace workspace = repository.openWorkspace()) {
			WorkspaceTarget target = new WorkspaceTarget(workspace);
			ImportResult result = target.apply(plan);
			if (!plan.hasErrors())
				workspace.commit(label);
			return new Outcome(result.imported().stream().map(imported -> imported.intervention().getName()).toList(),
					result.imported().stream().map(imported -> imported.intervention().getId()).toList(), result.problems());
		}
	}
}
