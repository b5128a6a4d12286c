package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;

import org.lovende.core.Texts;
import org.lovende.exchange.document.content.Accent;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.TheoryPackage.Literals;

/** The goals of the intervention: the outcomes of its theory by term (booklet 3 section 2.8). */
final class GoalsChapter implements ChapterWriter {
	@Override
	public List<Block> write(Material material) {
		List<Block> blocks = new ArrayList<>();
		if (material.theory() == null)
			return blocks;
		for (OutcomeTerm term : OutcomeTerm.VALUES) {
			List<Outcome> outcomes = material.theory().getOutcomes().stream().filter(outcome -> outcome.getTerm() == term).toList();
			if (outcomes.isEmpty())
				continue;
			String heading = material.text("goals." + term.getName());
			blocks.add(new Heading(2, heading, accent(term)));
			boolean described = outcomes.stream().anyMatch(outcome -> !Texts.isBlank(outcome.getDescription()) || !Texts.isBlank(outcome.getIndicator()));
			blocks.add(described ? table(heading, outcomes, material) : new BulletList(outcomes.stream().map(material::name).toList()));
		}
		return blocks;
	}

	private static Table table(String title, List<Outcome> outcomes, Material material) {
		List<Column> columns = List.of(Column.text(material.text("goals.outcome"), 4), Column.text(material.label(Literals.OUTCOME__DESCRIPTION), 4),
			Column.text(material.label(Literals.OUTCOME__INDICATOR), 4));
		List<Row> rows = outcomes.stream().map(outcome -> Row.of(Cell.of(material.name(outcome)), FreeText.cell(outcome.getDescription()),
			FreeText.cell(outcome.getIndicator()))).toList();
		return new Table(title, columns, rows).withoutEmptyColumns();
	}

	private static Accent accent(OutcomeTerm term) {
		return switch (term) {
			case SHORT -> Accent.SHORT_TERM;
			case MEDIUM -> Accent.MEDIUM_TERM;
			case LONG -> Accent.LONG_TERM;
			case GOAL -> Accent.GOAL;
		};
	}
}
