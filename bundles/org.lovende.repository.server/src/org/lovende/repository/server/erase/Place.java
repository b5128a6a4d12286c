package org.lovende.repository.server.erase;

/**
 * Where a text stands, or once stood.
 *
 * @param element the id of the element
 * @param type the metamodel's name of its class
 * @param feature the metamodel's name of the feature
 */
public record Place(String element, String type, String feature) {
}
