package org.lovende.repository.server.security;

import java.time.Instant;

/**
 * A user's account.
 *
 * @param name the name, in lower case
 * @param disabled whether an administrator has disabled it
 * @param lockedUntil until when log-ins are refused because too many have failed; null if they are not
 * @param lastLogin the last log-in; null if there was none
 */
public record Account(String name, boolean disabled, Instant lockedUntil, Instant lastLogin) {
}
