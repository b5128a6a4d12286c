package org.lovende.exchange.document.chapter;

import java.util.List;

import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

/** Which core elements a description speaks of. */
final class CoreElements {
	private CoreElements() {
	}

	/** Those of the current theory and those of none: what only an earlier theory had has been given up. */
	static List<CoreElement> of(Material material) {
		return material.intervention().getCoreElements().stream().filter(element -> isCurrent(element, material)).toList();
	}

	private static boolean isCurrent(CoreElement element, Material material) {
		if (material.theory() != null && material.theory().getCoreElements().contains(element))
			return true;
		List<Theory> theories = material.intervention().getTheories();
		return theories.stream().noneMatch(theory -> theory.getCoreElements().contains(element));
	}
}
