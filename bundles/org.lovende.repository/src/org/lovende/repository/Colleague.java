package org.lovende.repository;

import java.util.Set;

/**
 * Somebody else who has the repository open.
 *
 * @param name the user's name
 * @param interventions the ids of the interventions that they have open
 * @param elements the ids of the elements that they are editing at this moment
 */
public record Colleague(String name, Set<String> interventions, Set<String> elements) {
	public Colleague {
		interventions = Set.copyOf(interventions);
		elements = Set.copyOf(elements);
	}
}
