package org.lovende.diagram.page;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.lovende.model.element.ElementKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Phase;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.prioritisation.PrioritisationFactory;

/** An intervention with many development points, as a team has them after a year: always the same. */
final class GeneratedPoints {
	private static final List<String> BEGINNINGS = List.of("Fælles sprog om", "Tydeligere ramme for", "Systematisk opfølgning på", "Inddragelse af pårørende i",
			"Kompetenceudvikling i", "Bedre overgange ved");
	private static final List<String> ENDINGS = List.of("tilknytning og mentalisering", "overleveringen til almenområdet", "dokumentation", "de ugentlige konferencer",
			"tværprofessionelle samarbejdsaftaler");

	private GeneratedPoints() {
	}

	static Intervention of(int count, long seed) {
		Random random = new Random(seed);
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId(UUID.nameUUIDFromBytes(new byte[] {1}).toString());
		intervention.setName("Den intensive spædeindsats");
		for (String title : List.of("Før fødsel", "Efter fødsel")) {
			Phase phase = InterventionFactory.eINSTANCE.createPhase();
			phase.setId(new UUID(random.nextLong(), random.nextLong()).toString());
			phase.setTitle(title);
			intervention.getPhases().add(phase);
		}
		for (int i = 0; i < count; i++)
			intervention.getDevelopmentPoints().add(point(random, i, intervention));
		return intervention;
	}

	private static DevelopmentPoint point(Random random, int index, Intervention intervention) {
		DevelopmentPoint point = PrioritisationFactory.eINSTANCE.createDevelopmentPoint();
		point.setId(new UUID(random.nextLong(), random.nextLong()).toString());
		point.setTitle(BEGINNINGS.get(index % BEGINNINGS.size()) + " " + ENDINGS.get(index / BEGINNINGS.size() % ENDINGS.size()));
		point.setKind(ElementKind.get(index % 3 == 0 ? 1 : 0));
		point.setOrigin(intervention.getPhases().get(index % 2));
		point.setPeriod(Period.get(index % 4));
		// one in ten is not rated; the last three stand in one place
		if (index % 10 != 9) {
			point.setImportance(index > 26 ? 8.0 : random.nextInt(21) / 2.0);
			point.setEase(index > 26 ? 7.0 : random.nextInt(21) / 2.0);
		}
		return point;
	}
}
