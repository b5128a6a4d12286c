package org.lovende.repository;

import org.lovende.model.intervention.Intervention;

/**
 * Work that is not in the repository.
 *
 * @param base the intervention as it was in the repository when the work began
 * @param mine the intervention as it is here
 */
public record PendingWork(Intervention base, Intervention mine) {
}
