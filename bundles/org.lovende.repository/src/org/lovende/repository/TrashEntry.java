package org.lovende.repository;

import java.time.Instant;

/**
 * An intervention in the trash.
 *
 * @param id its UUID
 * @param name its name; empty if it has none
 * @param deleted when it was put there
 * @param deletedBy who put it there
 */
public record TrashEntry(String id, String name, Instant deleted, String deletedBy) {
}
