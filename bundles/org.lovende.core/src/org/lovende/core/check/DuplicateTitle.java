package org.lovende.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.lovende.core.Texts;
import org.lovende.core.TheoryGraph;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.CausalNode;

/** Two core elements, or two outcomes in one column, with the same title; case is ignored. One finding per title. */
final class DuplicateTitle extends Rule {
	DuplicateTitle() {
		super("duplicate-title", Severity.WARNING, ElementPackage.Literals.TITLED_ELEMENT__TITLE);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		Map<Key, List<CausalNode>> bearers = new LinkedHashMap<>();
		for (CausalNode node : subject.graph().nodes()) {
			String title = Texts.normalise(node.getTitle());
			if (title != null)
				bearers.computeIfAbsent(new Key(TheoryGraph.level(node), title.toLowerCase(Locale.ROOT)), key -> new ArrayList<>()).add(node);
		}
		for (List<CausalNode> nodes : bearers.values())
			if (nodes.size() > 1)
				findings.accept(finding(nodes.get(0), List.copyOf(nodes.subList(1, nodes.size())), List.of(),
						messages -> Integer.toString(nodes.size()), Wording.message("kind." + TheoryGraph.level(nodes.get(0)))));
	}

	private record Key(int level, String title) {
	}
}
