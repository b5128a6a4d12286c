package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Chapter;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.organisation.OrganisationPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.TheoryPackage;

class ModelLabelsTest {
	private static final List<EPackage> PACKAGES = List.of(ElementPackage.eINSTANCE, InterventionPackage.eINSTANCE, TheoryPackage.eINSTANCE,
			PrioritisationPackage.eINSTANCE, DiagramPackage.eINSTANCE, OrganisationPackage.eINSTANCE);

	@Test
	void files_bothLanguages_haveExactlyTheKeysThatTheProvidersNeed() throws IOException {
		TreeSet<String> needed = new TreeSet<>(List.of("pluginName", "providerName", "_UI_CreateChild_text", "_UI_CreateChild_text2",
				"_UI_CreateChild_text3", "_UI_CreateChild_tooltip", "_UI_CreateChild_description", "_UI_CreateSibling_description",
				"_UI_PropertyDescriptor_description", "_UI_Unknown_type", "_UI_Unknown_datatype", "_UI_Unknown_feature"));
		for (EPackage ePackage : PACKAGES)
			for (EClassifier classifier : ePackage.getEClassifiers()) {
				if (classifier instanceof EClass type) {
					needed.add("_UI_" + type.getName() + "_type");
					type.getEStructuralFeatures().forEach(feature -> needed.add("_UI_" + type.getName() + '_' + feature.getName() + "_feature"));
				}
				if (classifier instanceof EEnum words)
					words.getELiterals().forEach(word -> needed.add("_UI_" + words.getName() + '_' + word.getName() + "_literal"));
			}
		assertThat(needed).hasSizeGreaterThan(180);
		assertThat(labels("plugin.properties").keySet()).containsExactlyInAnyOrderElementsOf(needed);
		assertThat(labels("plugin_da.properties").keySet()).containsExactlyInAnyOrderElementsOf(needed);
	}

	@Test
	void files_noLabel_isBlankOrLeftAsTheGeneratorWritesIt() throws IOException {
		for (Map.Entry<Object, Object> label : labels("plugin.properties").entrySet())
			assertThat((String) label.getValue()).as("%s", label.getKey()).isNotBlank().doesNotMatch("[a-z].*");
		for (Map.Entry<Object, Object> label : labels("plugin_da.properties").entrySet())
			assertThat((String) label.getValue()).as("%s", label.getKey()).isNotBlank().doesNotMatch("[a-z].*");
	}

	@Test
	void labels_everythingInTheModel_canBeAskedForInBothLanguages() {
		for (Locale locale : List.of(Locale.ENGLISH, Interventions.DANISH))
			for (EPackage ePackage : PACKAGES)
				for (EClassifier classifier : ePackage.getEClassifiers()) {
					if (classifier instanceof EClass type) {
						assertThat(ModelLabels.type(type, locale)).isNotBlank();
						type.getEAllStructuralFeatures().forEach(feature -> assertThat(ModelLabels.feature(feature, locale)).isNotBlank());
					}
					if (classifier instanceof EEnum words)
						words.getELiterals().forEach(word -> assertThat(ModelLabels.literal(word.getInstance(), locale)).isNotBlank());
				}
	}

	@Test
	void labels_language_isTheOneAskedForAndNotTheMachines() {
		assertThat(ModelLabels.type(TheoryPackage.Literals.CORE_ELEMENT, Locale.ENGLISH)).isEqualTo("Core element");
		assertThat(ModelLabels.type(TheoryPackage.Literals.CORE_ELEMENT, Interventions.DANISH)).isEqualTo("Kerneelement");
		assertThat(ModelLabels.type(TheoryPackage.Literals.CORE_ELEMENT, Locale.forLanguageTag("da-DK"))).isEqualTo("Kerneelement");
		assertThat(ModelLabels.feature(TheoryPackage.Literals.CORE_ELEMENT__EFFECT, Interventions.DANISH)).isEqualTo("Hvordan virker det?");
		assertThat(ModelLabels.literal(Chapter.COSTS, Interventions.DANISH)).isEqualTo("Omkostninger");
	}

	private static Properties labels(String file) throws IOException {
		Path path = Path.of(System.getProperty("lovende.root"), "bundles/org.lovende.model.edit", file);
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
