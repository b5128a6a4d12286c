package org.lovende.core;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lovende.model.intervention.Cost;

/**
 * What several costs in the same unit come to.
 *
 * @param unit as it is written where it comes first; kroner where a cost has none
 * @param amount the sum of the known amounts
 * @param known how many amounts are known
 * @param unknown how many costs have no amount yet
 */
public record CostSum(String unit, BigDecimal amount, int known, int unknown) {
	private static final String KRONER = "kr.";

	/** A sum for each unit, in the order in which they come. Units are equal whatever their letter case. */
	public static List<CostSum> of(List<Cost> costs) {
		Map<String, CostSum> sums = new LinkedHashMap<>();
		for (Cost cost : costs) {
			String key = unit(cost).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
			sums.put(key, sums.getOrDefault(key, new CostSum(unit(cost), BigDecimal.ZERO, 0, 0)).plus(cost.getAmount()));
		}
		return new ArrayList<>(sums.values());
	}

	/** The unit of a cost: kroner if it says nothing else. */
	public static String unit(Cost cost) {
		return Texts.isBlank(cost.getUnit()) ? KRONER : cost.getUnit().strip();
	}

	/** The sum as people write it: without decimals if there are none. */
	public String amountText(Locale locale) {
		return text(amount, locale);
	}

	/** Any amount as people write it. */
	public static String text(BigDecimal amount, Locale locale) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		boolean whole = amount.stripTrailingZeros().scale() <= 0;
		format.setMinimumFractionDigits(whole ? 0 : 2);
		format.setMaximumFractionDigits(whole ? 0 : Math.max(2, amount.scale()));
		return format.format(amount);
	}

	private CostSum plus(BigDecimal summand) {
		return summand == null ? new CostSum(unit, amount, known, unknown + 1) : new CostSum(unit, amount.add(summand), known + 1, unknown);
	}
}
