package org.lovende.repository.server.backup;

import com.google.gson.JsonObject;

/**
 * What an object was from one commit to the next that changed it: a line in the file of states.
 *
 * @param object the number of the object, which never changes
 * @param type its class, as the name of the package, a slash and the name of the class
 * @param from when the state was committed, in milliseconds since 1970
 * @param until when the next commit changed or removed the object; null if the state still holds
 * @param container the number of the object that contains it; null for an intervention, which its resource holds
 * @param resource the number of the resource that holds it directly; null if an object contains it
 * @param values by the name of the feature: texts, references as objects with the number of the target in "to", several as an array, null
 *        where a feature was emptied that has a default; features that are not set or have their default are absent
 */
record ObjectState(long object, String type, long from, Long until, Long container, Long resource, JsonObject values) {
}
