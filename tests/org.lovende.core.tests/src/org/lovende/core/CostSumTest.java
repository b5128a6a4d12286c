package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.model.intervention.Cost;
import org.lovende.model.intervention.InterventionFactory;

class CostSumTest {
	@Test
	void of_costsInSeveralUnits_hasOneSumForEachUnitWhateverItsCase() {
		List<CostSum> sums = CostSum.of(List.of(cost("1000.50", "kr./år"), cost("12", "timer"), cost("500", "Kr./ÅR"), cost(null, "timer")));
		assertThat(sums).containsExactly(new CostSum("kr./år", new BigDecimal("1500.50"), 2, 0), new CostSum("timer", new BigDecimal("12"), 1, 1));
		assertThat(sums.get(0).amountText(Interventions.DANISH)).isEqualTo("1.500,50");
		assertThat(sums.get(1).amountText(Locale.ENGLISH)).isEqualTo("12");
	}

	@Test
	void of_costWithoutUnit_isInKroner() {
		assertThat(CostSum.of(List.of(cost("5", " "), cost("6", "kr.")))).containsExactly(new CostSum("kr.", new BigDecimal("11"), 2, 0));
		assertThat(CostSum.of(List.of())).isEmpty();
	}

	private static Cost cost(String amount, String unit) {
		Cost cost = InterventionFactory.eINSTANCE.createCost();
		cost.setAmount(amount == null ? null : new BigDecimal(amount));
		cost.setUnit(unit);
		return cost;
	}
}
