package org.lovende.exchange;

import java.util.List;

import org.lovende.model.intervention.Intervention;

/**
 * What an import did.
 *
 * @param imported one entry per file or folder, in the order given; empty if there was an error, as then nothing is imported
 * @param problems everything found
 */
public record ImportResult(List<Imported> imported, List<Problem> problems) {
	/**
	 * One intervention.
	 *
	 * @param intervention the intervention in the target
	 * @param isNew whether the import created it
	 * @param changed whether anything differs from before
	 */
	public record Imported(Intervention intervention, boolean isNew, boolean changed) {
	}
}
