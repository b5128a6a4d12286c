package org.lovende.repository;

import java.time.Instant;

import org.lovende.model.intervention.Status;

/**
 * An intervention in the list of them.
 *
 * @param id its UUID
 * @param name its name; empty if it has none
 * @param organisation empty if not given
 * @param status how far its description has come
 * @param version the title of its last version; empty if there is none
 * @param modified when anything in it was last committed
 */
public record InterventionSummary(String id, String name, String organisation, Status status, String version, Instant modified) {
}
