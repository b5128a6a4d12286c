package org.lovende.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which bundle may depend on which. The arrows drawn here are the direct ones; what lies below the target of an arrow may be used
 * too.
 */
final class Arrows {
	/** The layout of the project (README.md): every bundle with those that stand directly below it. */
	static final Arrows OF_LOVENDE = new Arrows(Map.ofEntries(
			Map.entry("org.lovende.cdo", Set.of()),
			Map.entry("org.lovende.danish.jface", Set.of()),
			Map.entry("org.lovende.danish.minmax", Set.of()),
			Map.entry("org.lovende.danish.renderers", Set.of()),
			Map.entry("org.lovende.danish.workbench", Set.of()),
			Map.entry("org.lovende.pdf", Set.of()),
			Map.entry("org.lovende.poi", Set.of()),
			Map.entry("org.lovende.model", Set.of("org.lovende.cdo")),
			Map.entry("org.lovende.model.edit", Set.of("org.lovende.model")),
			Map.entry("org.lovende.core", Set.of("org.lovende.model.edit")),
			Map.entry("org.lovende.repository.server", Set.of("org.lovende.core")),
			Map.entry("org.lovende.repository", Set.of("org.lovende.repository.server")),
			Map.entry("org.lovende.diagram", Set.of("org.lovende.core", "org.lovende.pdf")),
			Map.entry("org.lovende.diagram.client", Set.of()),
			Map.entry("org.lovende.diagram.ui", Set.of("org.lovende.diagram", "org.lovende.diagram.client")),
			Map.entry("org.lovende.exchange", Set.of("org.lovende.diagram", "org.lovende.pdf", "org.lovende.poi")),
			Map.entry("org.lovende.program", Set.of("org.lovende.exchange", "org.lovende.repository")),
			Map.entry("org.lovende.spelling", Set.of()),
			Map.entry("org.lovende.help", Set.of("org.lovende.core")),
			Map.entry("org.lovende.ui", Set.of("org.lovende.diagram.ui", "org.lovende.help", "org.lovende.program", "org.lovende.spelling")),
			Map.entry("org.lovende.app", Set.of("org.lovende.ui")),
			Map.entry("org.lovende.cli", Set.of("org.lovende.program"))));

	private final Map<String, Set<String>> below;

	Arrows(Map<String, Set<String>> below) {
		this.below = below;
	}

	/** One line per bundle that has no place and per dependency that no arrow allows. */
	List<String> violations(List<Bundle> bundles) {
		Map<String, String> exporters = new TreeMap<>();
		for (Bundle bundle : bundles)
			for (String exported : bundle.exported())
				exporters.putIfAbsent(exported, bundle.name());
		List<String> violations = new ArrayList<>();
		for (Bundle bundle : bundles) {
			if (!below.containsKey(bundle.name()))
				violations.add(bundle.name() + " has no place in the layout");
			Set<String> used = new TreeSet<>(bundle.required());
			bundle.imported().stream().filter(exporters::containsKey).map(exporters::get).forEach(used::add);
			used.removeIf(name -> !name.startsWith("org.lovende.") || name.equals(bundle.name()));
			used.removeAll(allBelow(bundle.name()));
			for (String name : used)
				violations.add(bundle.name() + " must not depend on " + name);
		}
		return violations;
	}

	/** Everything that can be reached from a bundle along the arrows. */
	Set<String> allBelow(String name) {
		Set<String> reached = new TreeSet<>();
		for (String next : below.getOrDefault(name, Set.of())) {
			reached.add(next);
			reached.addAll(allBelow(next));
		}
		return reached;
	}
}
