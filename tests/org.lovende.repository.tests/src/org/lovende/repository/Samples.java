package org.lovende.repository;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Version;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

/** Interventions for tests. */
final class Samples {
	private Samples() {
	}

	/** An intervention that has nothing but an id and a name. */
	static Intervention named(String name) {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId(Ids.random());
		intervention.setName(name);
		return intervention;
	}

	/** An intervention with one version and one theory of so many outcomes, each linked to the next: about twice as many elements. */
	static Intervention withOutcomes(String name, int outcomes) {
		Intervention intervention = named(name);
		Theory theory = TheoryFactory.eINSTANCE.createTheory();
		theory.setId(Ids.random());
		theory.setTitle("Theory");
		intervention.getTheories().add(theory);
		intervention.setCurrentTheory(theory);
		Version version = InterventionFactory.eINSTANCE.createVersion();
		version.setId(Ids.random());
		version.setTitle("First");
		intervention.getVersions().add(version);
		Outcome former = null;
		for (int i = 0; i < outcomes; i++) {
			Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
			outcome.setId(Ids.random());
			outcome.setTitle("Outcome " + i);
			outcome.setDescription("What is expected, number " + i);
			outcome.setTerm(OutcomeTerm.VALUES.get(i % OutcomeTerm.VALUES.size()));
			theory.getOutcomes().add(outcome);
			if (former != null) {
				CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
				link.setId(Ids.random());
				link.setFrom(former);
				link.setTo(outcome);
				link.setRationale("Because of number " + i);
				theory.getLinks().add(link);
			}
			former = outcome;
		}
		return intervention;
	}

	/** An intervention that has a value in every feature of every class of the metamodel, and an element without any values beside it. */
	static Intervention complete(String name) {
		Intervention intervention = (Intervention) create(InterventionPackage.Literals.INTERVENTION);
		List<Element> elements = Interventions.elements(intervention).toList();
		for (Element element : elements)
			if (element.getCitation() != null)
				link(element, elements);
		intervention.setName(name);
		return intervention;
	}

	private static EObject create(EClass type) {
		EObject object = EcoreUtil.create(type);
		((Element) object).setId(Ids.random());
		for (EAttribute attribute : type.getEAllAttributes())
			if (!attribute.getName().equals("id"))
				object.eSet(attribute, attribute.isMany() ? List.of(value(attribute, 1), value(attribute, 0), value(attribute, 1)) : value(attribute, 1));
		for (EReference reference : type.getEAllContainments()) {
			EObject bare = EcoreUtil.create(reference.getEReferenceType());
			((Element) bare).setId(Ids.random());
			object.eSet(reference, List.of(create(reference.getEReferenceType()), bare));
		}
		return object;
	}

	private static Object value(EAttribute attribute, int index) {
		if (attribute.getEAttributeType() instanceof EEnum literals)
			return literals.getELiterals().get(index).getInstance();
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == String.class)
			return attribute.getName() + ": æøå \uD83D\uDE00\n'\"\\;% ";
		if (type == boolean.class)
			return true;
		if (type == double.class || type == Double.class)
			return 7.25;
		if (type == BigDecimal.class)
			return new BigDecimal("1234567890123.45");
		if (type == LocalDate.class)
			return LocalDate.of(2024, 2, 29);
		if (type == Instant.class)
			return Instant.parse("2026-01-31T10:00:00.123456Z");
		throw new AssertionError("no sample for " + attribute);
	}

	@SuppressWarnings("unchecked")
	private static void link(EObject element, List<Element> all) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment())
				continue;
			List<Element> targets = all.stream().filter(target -> target != element && reference.getEReferenceType().isInstance(target)).limit(3).toList();
			if (reference.isMany())
				((List<Object>) element.eGet(reference)).addAll(targets);
			else
				element.eSet(reference, targets.get(targets.size() - 1));
		}
	}

	/** Everything that an intervention says, as text: equal for two interventions exactly if they have the same elements and values. */
	static Map<String, String> content(Intervention intervention) {
		Map<String, String> content = new LinkedHashMap<>();
		Interventions.elements(intervention).forEach(element -> {
			List<String> values = new ArrayList<>();
			for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
				values.add(feature.getName() + "=" + text(element.eGet(feature)));
			content.put(element.eClass().getName() + " " + element.getId(), String.join("|", values));
		});
		return content;
	}

	private static String text(Object value) {
		if (value instanceof List<?> values)
			return values.stream().map(Samples::text).collect(Collectors.joining(",", "[", "]"));
		return value instanceof Element element ? element.getId() : String.valueOf(value);
	}
}
