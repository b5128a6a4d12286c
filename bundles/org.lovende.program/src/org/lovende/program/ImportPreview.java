package org.lovende.program;

import java.util.List;

import org.lovende.core.compare.ElementChange;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.Problem;

/**
 * What an import would do, worked out against a repository without changing it.
 *
 * @param plan what was read, for {@link RepositoryImport#importPlan}
 * @param interventions one for each file or folder; empty if there is an error
 * @param problems everything that was found in the files, in their order
 */
public record ImportPreview(ImportPlan plan, List<Planned> interventions, List<Problem> problems) {
	/**
	 * One intervention as it would be.
	 *
	 * @param id its identifier; of a new one it can be another when it is imported
	 * @param isNew whether the import makes it
	 * @param changes what will be otherwise than now, in words; for a new intervention everything in it; empty if nothing will
	 */
	public record Planned(String id, String name, boolean isNew, List<ElementChange> changes) {
	}

	/** Whether something in the files keeps everything out. */
	public boolean hasErrors() {
		return problems.stream().anyMatch(Problem::isError);
	}

	/** Whether the import would change nothing at all. */
	public boolean isEmpty() {
		return interventions.stream().allMatch(planned -> planned.changes().isEmpty());
	}
}
