package org.lovende.exchange.document.chapter;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lovende.core.Texts;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.model.intervention.Cost;
import org.lovende.model.intervention.CostKind;
import org.lovende.model.intervention.InterventionPackage.Literals;

/** What the intervention costs to set up and to run, summed per unit, and whether that can be carried (booklet 3 section 2.8). */
final class CostsChapter implements ChapterWriter {
	/** Amounts without a unit are in this currency, says the model. */
	private static final String KRONER = "kr.";

	@Override
	public List<Block> write(Material material) {
		List<Block> blocks = new ArrayList<>();
		for (CostKind kind : CostKind.VALUES) {
			List<Cost> costs = material.intervention().getCosts().stream().filter(cost -> cost.getKind() == kind).toList();
			if (costs.isEmpty())
				continue;
			blocks.add(Heading.section(material.text("costs." + kind.getName())));
			blocks.add(table(costs, material, kind));
		}
		if (!Texts.isBlank(material.intervention().getCostSustainability())) {
			blocks.add(Heading.section(material.label(Literals.INTERVENTION__COST_SUSTAINABILITY)));
			blocks.addAll(FreeText.blocks(material.intervention().getCostSustainability()));
		}
		return blocks;
	}

	private static Table table(List<Cost> costs, Material material, CostKind kind) {
		List<Column> columns = List.of(Column.text(material.text("costs.item"), 5), Column.number(material.label(Literals.COST__AMOUNT), 3),
			Column.text(material.label(Literals.COST__UNIT), 3), Column.text(material.label(Literals.COST__NOTE), 5));
		List<Row> rows = new ArrayList<>();
		for (Cost cost : costs) {
			Cell amount = Cell.of(cost.getAmount() == null ? material.text("costs.unknown") : amount(cost.getAmount(), material));
			rows.add(Row.of(Cell.of(material.name(cost)), amount, Cell.of(unit(cost)), FreeText.cell(cost.getNote())));
		}
		sums(costs).forEach((unit, sum) -> rows.add(total(unit, sum, material)));
		return new Table(material.text("costs.table." + kind.getName()), columns, rows).withoutEmptyColumns();
	}

	private static Row total(String unit, Sum sum, Material material) {
		Cell note = sum.unknown == 0 ? Cell.EMPTY : Cell.of(material.text("costs.without-unknown", sum.unknown));
		return Row.total(Cell.of(material.text("costs.sum")), Cell.of(amount(sum.amount, material)), Cell.of(unit), note);
	}

	/** The sums of what can be summed: of each unit that more than one known amount has. Units are equal whatever their letter case. */
	private static Map<String, Sum> sums(List<Cost> costs) {
		Map<String, Sum> sums = new LinkedHashMap<>();
		Map<String, String> spellings = new LinkedHashMap<>();
		for (Cost cost : costs) {
			String key = unit(cost).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
			sums.computeIfAbsent(spellings.computeIfAbsent(key, k -> unit(cost)), unit -> new Sum()).add(cost.getAmount());
		}
		sums.values().removeIf(sum -> sum.known < 2);
		return sums;
	}

	private static String unit(Cost cost) {
		return Texts.isBlank(cost.getUnit()) ? KRONER : cost.getUnit().strip();
	}

	private static String amount(BigDecimal amount, Material material) {
		NumberFormat format = NumberFormat.getNumberInstance(material.locale());
		boolean whole = amount.stripTrailingZeros().scale() <= 0;
		format.setMinimumFractionDigits(whole ? 0 : 2);
		format.setMaximumFractionDigits(whole ? 0 : Math.max(2, amount.scale()));
		return format.format(amount);
	}

	private static final class Sum {
		private BigDecimal amount = BigDecimal.ZERO;
		private int known;
		private int unknown;

		void add(BigDecimal summand) {
			if (summand == null)
				unknown++;
			else {
				amount = amount.add(summand);
				known++;
			}
		}
	}
}
