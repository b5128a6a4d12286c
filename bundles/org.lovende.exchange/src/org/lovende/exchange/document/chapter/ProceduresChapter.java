package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;

import org.lovende.core.Texts;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.PageFormat;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.exchange.document.content.TextBlock;
import org.lovende.exchange.document.content.WidePages;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.intervention.Party;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.ProcedureState;

/** The phases and their procedures, as text and table (booklet 3 section 2.6); their picture comes first. */
final class ProceduresChapter implements ChapterWriter {
	/** Danish words are long: with more columns the table stands on a page across. */
	private static final int MAX_COLUMNS = 4;

	@Override
	public DiagramKind picture() {
		return DiagramKind.PHASES;
	}

	@Override
	public List<Block> write(Material material) {
		List<Phase> phases = material.intervention().getPhases();
		List<Block> blocks = new ArrayList<>();
		if (phases.isEmpty())
			return blocks;
		if (phases.stream().anyMatch(phase -> !Texts.isBlank(phase.getDescription()))) {
			blocks.add(Heading.section(material.text("phases")));
			for (int i = 0; i < phases.size(); i++) {
				blocks.add(Heading.subsection(material.text("phases.numbered", i + 1, material.heading(phases.get(i)))));
				blocks.addAll(FreeText.blocks(phases.get(i).getDescription()));
			}
		}
		Table table = table(phases, material);
		List<Block> procedures = List.of(Heading.section(material.text("procedures")), table);
		if (table.columns().size() > MAX_COLUMNS)
			blocks.add(new WidePages(PageFormat.LANDSCAPE, procedures));
		else
			blocks.addAll(procedures);
		return blocks;
	}

	private static Table table(List<Phase> phases, Material material) {
		List<Column> columns = List.of(Column.text(material.text("procedures.phase"), 24), Column.text(material.text("procedures.procedure"), 46),
			Column.text(material.text("procedures.who"), 29), Column.text(material.label(Literals.PROCEDURE__TIMING), 26),
			Column.text(material.text("procedures.core-elements"), 26));
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < phases.size(); i++) {
			Phase phase = phases.get(i);
			Cell name = Cell.of(material.text("phases.numbered", i + 1, material.heading(phase)));
			if (phase.getProcedures().isEmpty())
				rows.add(Row.of(name, new Cell(List.of(Paragraph.of(Run.muted(material.text("procedures.none"))))), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
			for (Procedure procedure : phase.getProcedures())
				rows.add(Row.of(name, procedure(procedure, material), who(procedure, material), FreeText.cell(procedure.getTiming()),
					material.names(procedure.getCoreElements())));
		}
		return new Table(material.text("procedures.table"), columns, rows).withoutEmptyColumns();
	}

	private static Cell procedure(Procedure procedure, Material material) {
		List<Run> title = new ArrayList<>();
		for (Run run : material.name(procedure))
			title.add(run.link() == null && run.emphasis() == Run.Emphasis.PLAIN ? Run.bold(run.text()) : run);
		if (procedure.getState() == ProcedureState.WANTED)
			title.add(Run.muted(" " + material.text("procedures.wanted")));
		List<TextBlock> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(title.toArray(Run[]::new)));
		blocks.addAll(FreeText.blocks(procedure.getDescription()));
		return new Cell(blocks);
	}

	private static Cell who(Procedure procedure, Material material) {
		List<TextBlock> blocks = new ArrayList<>(material.names(procedure.getProfessions()).blocks());
		if (procedure.getParty() != Party.UNSPECIFIED)
			blocks.add(Paragraph.of(Run.muted(material.word(procedure.getParty()))));
		return new Cell(blocks);
	}
}
