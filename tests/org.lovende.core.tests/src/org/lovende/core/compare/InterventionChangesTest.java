package org.lovende.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Ids;
import org.lovende.core.Models;
import org.lovende.model.diagram.DiagramFactory;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.SupportNeed;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.model.intervention.Version;

class InterventionChangesTest {
	private Intervention before;
	private Intervention after;

	@BeforeEach
	void make() {
		before = InterventionFactory.eINSTANCE.createIntervention();
		before.setId(Ids.random());
		before.setName("Mentors");
		before.getTargetGroups().add(group("Young"));
		before.getTargetGroups().add(group("Old"));
		after = EcoreUtil.copy(before);
	}

	private static TargetGroup group(String title) {
		TargetGroup group = InterventionFactory.eINSTANCE.createTargetGroup();
		group.setId(Ids.random());
		group.setTitle(title);
		return group;
	}

	private List<ElementChange> changes() {
		return InterventionChanges.between(before, after, Locale.ENGLISH);
	}

	@Test
	void between_copies_isEmpty() {
		assertThat(changes()).isEmpty();
		long seed = 7;
		Intervention random = Models.random(new Random(seed), 40);
		assertThat(InterventionChanges.between(random, EcoreUtil.copy(random), Locale.ENGLISH)).as("seed " + seed).isEmpty();
	}

	@Test
	void between_aVersionAndWhatWasNamedByIt_isEmpty() {
		Version version = InterventionFactory.eINSTANCE.createVersion();
		version.setId(Ids.random());
		version.setTitle("For the meeting");
		before.getVersions().add(version);
		after = EcoreUtil.copy(before);
		after.getVersions().get(0).setMoment(Instant.parse("2026-03-01T10:00:00Z"));
		assertThat(changes()).isEmpty();
	}

	@Test
	void between_otherWords_saysOldAndNew() {
		after.getTargetGroups().get(0).setTitle("Youth");
		assertThat(changes()).containsExactly(new ElementChange(ChangeKind.CHANGED, before.getTargetGroups().get(0).getId(), "Target group", "Youth",
				List.of("Title: “Young” → “Youth”")));
	}

	@Test
	void between_added_isOneChangeWithItsParts() {
		TargetGroup added = group("New");
		SupportNeed need = InterventionFactory.eINSTANCE.createSupportNeed();
		need.setId(Ids.random());
		added.getSupportNeeds().add(need);
		after.getTargetGroups().add(added);
		assertThat(changes()).containsExactly(new ElementChange(ChangeKind.ADDED, added.getId(), "Target group", "New", List.of("with one part")));
	}

	@Test
	void between_removed_standsLastUnderItsOldName() {
		after.getTargetGroups().remove(0);
		after.setPurpose("Better lives");
		assertThat(changes()).extracting(ElementChange::kind).containsExactly(ChangeKind.CHANGED, ChangeKind.REMOVED);
		assertThat(changes().get(1).name()).isEqualTo("Young");
	}

	@Test
	void between_otherOrder_isSaidOfTheOwner() {
		after.getTargetGroups().move(0, 1);
		assertThat(changes()).singleElement().satisfies(change -> {
			assertThat(change.elementId()).isEqualTo(before.getId());
			assertThat(change.details()).singleElement().asString().endsWith("in another order");
		});
	}

	@Test
	void between_boxesMoved_isOneChangeOfTheDiagram() {
		DiagramLayout layout = DiagramFactory.eINSTANCE.createDiagramLayout();
		layout.setId(Ids.random());
		for (TargetGroup group : before.getTargetGroups()) {
			Position position = DiagramFactory.eINSTANCE.createPosition();
			position.setId(Ids.random());
			position.setElement(group);
			layout.getPositions().add(position);
		}
		before.getLayouts().add(layout);
		after = EcoreUtil.copy(before);
		after.getLayouts().get(0).getPositions().forEach(position -> position.setX(80));
		assertThat(changes()).singleElement().satisfies(change -> assertThat(change.details()).containsExactly("Boxes stand elsewhere"));
	}
}
