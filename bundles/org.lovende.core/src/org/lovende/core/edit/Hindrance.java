package org.lovende.core.edit;

import java.time.Instant;

/**
 * Somebody else's change that a command could not be undone (or redone) without discarding.
 *
 * @param element the key of the element
 * @param elementName what the element is called
 * @param feature the feature's name in the user's language; empty where it is about the element as a whole
 * @param deleted whether they deleted the element: then it cannot be restored by undo
 * @param present the value now; empty for none
 * @param restored the value that undo would restore; empty for none
 * @param who who changed it; empty if that is not known
 * @param when when they did; null if that is not known
 */
public record Hindrance(String element, String elementName, String feature, boolean deleted, String present, String restored, String who,
		Instant when) {
}
