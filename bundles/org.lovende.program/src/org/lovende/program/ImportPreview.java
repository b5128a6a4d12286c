package org.lovende.program;

import java.util.List;

import org.lovende.core.compare.ElementChange;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.Problem;
import org.lovende.model.intervention.Intervention;

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
	 * @param opened if the user has it open: before and after; null if he has not
	 */
	public record Planned(String id, String name, boolean isNew, List<ElementChange> changes, Opened opened) {
	}

	/**
	 * An intervention that the user has open, into which the import can come as one step that undo takes back.
	 *
	 * @param before as the user saw it, with what was not saved yet
	 * @param after as the import makes it
	 */
	public record Opened(Intervention before, Intervention after) {
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
