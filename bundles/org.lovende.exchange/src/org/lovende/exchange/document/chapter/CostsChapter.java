package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;

import org.lovende.core.CostSum;
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
			Cell amount = Cell.of(cost.getAmount() == null ? material.text("costs.unknown") : CostSum.text(cost.getAmount(), material.locale()));
			rows.add(Row.of(Cell.of(material.name(cost)), amount, Cell.of(CostSum.unit(cost)), FreeText.cell(cost.getNote())));
		}
		// of one amount there is nothing to sum
		CostSum.of(costs).stream().filter(sum -> sum.known() > 1).forEach(sum -> rows.add(total(sum, material)));
		return new Table(material.text("costs.table." + kind.getName()), columns, rows).withoutEmptyColumns();
	}

	private static Row total(CostSum sum, Material material) {
		Cell note = sum.unknown() == 0 ? Cell.EMPTY : Cell.of(material.text("costs.without-unknown", sum.unknown()));
		return Row.total(Cell.of(material.text("costs.sum")), Cell.of(sum.amountText(material.locale())), Cell.of(sum.unit()), note);
	}
}
