package org.lovende.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lovende.core.Ids;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Version;

class RestorationTest {
	@Test
	void target_ofAll_keepsTheVersionsOfNow() {
		Intervention then = InterventionFactory.eINSTANCE.createIntervention();
		then.setId(Ids.random());
		then.setPurpose("Then");
		then.getVersions().add(version("Draft"));
		Intervention now = EcoreUtil.copy(then);
		now.setPurpose("Now");
		now.getVersions().get(0).setTitle("First draft");
		now.getVersions().add(version("Version 1.0"));

		Intervention restored = Restoration.target(InterventionState.of(now), InterventionState.of(then), InterventionState.key(then)).toIntervention();

		assertThat(restored.getPurpose()).isEqualTo("Then");
		assertThat(restored.getVersions()).extracting(Version::getTitle).containsExactly("First draft", "Version 1.0");
	}

	private static Version version(String title) {
		Version version = InterventionFactory.eINSTANCE.createVersion();
		version.setId(Ids.random());
		version.setTitle(title);
		return version;
	}
}
