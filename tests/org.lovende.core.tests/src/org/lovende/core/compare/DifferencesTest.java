package org.lovende.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Chapter;
import org.lovende.model.intervention.Cost;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.TheoryPackage;

class DifferencesTest {
	private static final long SEED = 2020;

	private Intervention left;
	private Intervention right;

	@BeforeEach
	void makeEqualInterventions() {
		left = Models.random(new Random(SEED), 10);
		Cost cost = InterventionFactory.eINSTANCE.createCost();
		cost.setId(Ids.random());
		cost.setAmount(new BigDecimal("100.00"));
		left.getCosts().add(cost);
		right = EcoreUtil.copy(left);
	}

	@Test
	void between_copies_isEmpty() {
		assertThat(Differences.between(left, right)).isEmpty();
	}

	@Test
	void between_everyAttributeOfEveryElement_isSeen() {
		int changes = 0;
		for (Element element : Interventions.elements(right).toList())
			for (EStructuralFeature feature : element.eClass().getEAllAttributes()) {
				if (feature == ElementPackage.Literals.ELEMENT__ID)
					continue;
				Object value = element.eGet(feature);
				element.eSet(feature, other(value, feature));
				assertThat(Differences.between(left, right)).as(element + " " + feature.getName()).singleElement()
						.extracting(Difference::feature).isSameAs(feature);
				element.eSet(feature, value);
				changes++;
			}
		assertThat(changes).isGreaterThan(300);
		assertThat(Differences.between(left, right)).isEmpty();
	}

	@Test
	void between_elementsMissingOnEitherSide_areSeen() {
		Outcome added = Models.outcome(right.getTheories().get(0), OutcomeTerm.LONG, "added");
		assertThat(Differences.between(left, right)).singleElement().satisfies(difference -> {
			assertThat(difference.feature()).isSameAs(TheoryPackage.Literals.THEORY__OUTCOMES);
			assertThat(difference.left()).isNull();
			assertThat(difference.right()).contains("Outcome", "added", added.getId());
		});
		assertThat(Differences.between(right, left)).singleElement().extracting(Difference::right).isNull();
	}

	@Test
	void between_anotherIdentifier_isSeen() {
		right.getPhases().get(0).eSet(ElementPackage.Literals.ELEMENT__ID, Ids.random());
		assertThat(Differences.between(left, right)).hasSize(2).extracting(Difference::feature)
				.containsOnly(InterventionPackage.Literals.INTERVENTION__PHASES);
	}

	@Test
	void between_theSameIdTwice_isSeen() {
		right.getPhases().add(EcoreUtil.copy(right.getPhases().get(0)));
		assertThat(Differences.between(left, right)).isNotEmpty();
	}

	@Test
	void between_anotherOrder_isSeen() {
		right.getCoreElements().move(0, 1);
		assertThat(Differences.between(left, right)).singleElement().extracting(Difference::feature)
				.isSameAs(InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS);
	}

	@Test
	void between_orderOfReferences_isSeen() {
		right.getTheories().get(0).getCoreElements().move(0, 1);
		assertThat(Differences.between(left, right)).singleElement().extracting(Difference::feature)
				.isSameAs(TheoryPackage.Literals.THEORY__CORE_ELEMENTS);
	}

	@Test
	void between_anotherTargetOfAReference_isSeen() {
		right.getActivities().get(0).setCoreElement(right.getCoreElements().get(1));
		assertThat(Differences.between(left, right)).singleElement().extracting(Difference::feature)
				.isSameAs(TheoryPackage.Literals.ACTIVITY__CORE_ELEMENT);
		right.getActivities().get(0).setCoreElement(null);
		assertThat(Differences.between(left, right)).hasSize(1);
	}

	@Test
	void between_whatIsEqualInTheModelsForm_isEqual() {
		right.setId(right.getId().toUpperCase(Locale.ROOT));
		right.setPurpose(" ");
		left.setMethods("one\ntwo");
		right.setMethods(" one\r\ntwo ");
		right.getCosts().get(0).setAmount(new BigDecimal("1E+2"));
		assertThat(Differences.between(left, right)).isEmpty();
		left.getCosts().get(0).setAmount(BigDecimal.ZERO);
		right.getCosts().get(0).setAmount(new BigDecimal("0.00"));
		assertThat(Differences.between(left, right)).isEmpty();
		right.getCosts().get(0).setAmount(null);
		assertThat(Differences.between(left, right)).hasSize(1);
	}

	private static Object other(Object value, EStructuralFeature feature) {
		if (feature.isMany())
			return ((Collection<?>) value).isEmpty() ? List.of(Chapter.GOALS) : List.of();
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == String.class)
			return value + " and more";
		if (type == boolean.class)
			return !(Boolean) value;
		if (type == double.class || type == Double.class)
			return value == null ? (Object) 1.0 : (Double) value + 1;
		if (type == BigDecimal.class)
			return BigDecimal.TEN;
		if (type == LocalDate.class)
			return LocalDate.EPOCH;
		if (type == Instant.class)
			return Instant.EPOCH;
		return ((EEnum) feature.getEType()).getELiterals().stream().map(literal -> literal.getInstance())
				.filter(literal -> literal != value).findFirst().orElseThrow();
	}
}
