package org.lovende.core.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.lovende.model.intervention.Language;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

/**
 * Theories of any shape: cycles, backward arrows, arrows to core elements, missing texts, boxes without arrows. Every text is unique in
 * its theory.
 */
final class RandomTheories {
	private static final List<String> TITLES = List.of("Øget viden om emne %d", "Borgerne er glade for emne %d.", "Emne %d",
			"At den unge trives med emne %d", "Ro, struktur og emne %d", "ADHD-symptomerne mindskes af emne %d", "Hvad med emne %d?",
			"Borgerne bliver ikke trætte af emne %d", "Flere dyrker emne %d");
	private static final List<String> RATIONALES = List.of("de får glæde af grund %d", "Fordi de mindes om grund %d.", "Grund %d",
			"De får ro. Det skyldes grund %d.", "alle skal se grund %d,\nog det hjælper");

	private final Random random;
	private final TheoryBuilder builder;

	private RandomTheories(long seed, Language language) {
		random = new Random(seed);
		builder = new TheoryBuilder(language);
	}

	/** A theory with 0 to the given number of boxes. */
	static Theory theory(long seed, int maxBoxes, Language language) {
		return new RandomTheories(seed, language).build(maxBoxes);
	}

	private Theory build(int maxBoxes) {
		int boxes = random.nextInt(maxBoxes + 1);
		List<String> keys = new ArrayList<>();
		for (int i = 0; i < boxes; i++) {
			String key = String.valueOf(i);
			keys.add(key);
			String title = random.nextInt(12) == 0 ? null : pick(TITLES).formatted(i + 1000);
			if (random.nextInt(4) == 0) {
				builder.core(key, title);
				for (int activity = random.nextInt(3); activity > 0; activity--)
					builder.activity(key, pick(TITLES).formatted(i + 3000), random.nextInt(3) == 0 ? pick(TITLES).formatted(i + 4000) : null);
			} else
				builder.outcome(key, OutcomeTerm.get(random.nextInt(4)), title);
		}
		for (String from : keys)
			for (int link = random.nextInt(4); link > 0; link--)
				addLink(from, pick(keys));
		return builder.theory();
	}

	private void addLink(String from, String to) {
		boolean exists = builder.theory().getLinks().stream()
				.anyMatch(link -> link.getFrom() == builder.node(from) && link.getTo() == builder.node(to));
		if (!exists && !from.equals(to))
			builder.link(from, to, random.nextInt(3) == 0 ? "  " : pick(RATIONALES).formatted(5000 + builder.theory().getLinks().size()),
					Certainty.get(random.nextInt(3)));
	}

	private <T> T pick(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
