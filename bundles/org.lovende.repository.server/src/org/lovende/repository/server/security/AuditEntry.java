package org.lovende.repository.server.security;

import java.time.Instant;

/**
 * A line of the audit log.
 *
 * @param number counts the lines from 1 without gaps
 * @param time when
 * @param kind what kind of thing happened
 * @param user who did it; empty if nobody was logged in
 * @param address from where; empty for the machine of the server itself
 * @param detail what exactly, in short technical words; empty if the kind says it all
 */
public record AuditEntry(long number, Instant time, AuditKind kind, String user, String address, String detail) {
}
