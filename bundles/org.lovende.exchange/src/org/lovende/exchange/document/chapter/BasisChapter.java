package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.lovende.core.Texts;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.intervention.KnowledgeForm;
import org.lovende.model.intervention.KnowledgeSource;
import org.lovende.model.intervention.Strength;

/** The theoretical and methodological basis, and the knowledge base in its four forms (booklet 3 sections 2.3 and 2.8). */
final class BasisChapter implements ChapterWriter {
	@Override
	public List<Block> write(Material material) {
		Intervention intervention = material.intervention();
		List<Block> blocks = new ArrayList<>();
		addText(blocks, material.label(Literals.INTERVENTION__THEORETICAL_BASIS), intervention.getTheoreticalBasis());
		addText(blocks, material.label(Literals.INTERVENTION__METHODS), intervention.getMethods());
		if (!intervention.getSources().isEmpty())
			addKnowledge(blocks, material);
		return blocks;
	}

	private static void addText(List<Block> blocks, String heading, String text) {
		if (Texts.isBlank(text))
			return;
		blocks.add(Heading.section(heading));
		blocks.addAll(FreeText.blocks(text));
	}

	private static void addKnowledge(List<Block> blocks, Material material) {
		blocks.add(Heading.section(material.text("knowledge")));
		for (KnowledgeForm form : KnowledgeForm.VALUES) {
			List<KnowledgeSource> sources = sources(material, form);
			if (sources.isEmpty() && material.silentOnGaps())
				continue;
			blocks.add(Heading.subsection(material.word(form)));
			blocks.add(sources.isEmpty() ? Paragraph.note(material.text("knowledge.none")) : table(sources, material, form));
		}
		blocks.add(Heading.subsection(material.text("knowledge.overview")));
		blocks.add(overview(material));
	}

	private static List<KnowledgeSource> sources(Material material, KnowledgeForm form) {
		return material.intervention().getSources().stream().filter(source -> source.getForm() == form).toList();
	}

	private static Table table(List<KnowledgeSource> sources, Material material, KnowledgeForm form) {
		List<Column> columns = List.of(Column.text(material.text("knowledge.source"), 5),
			Column.text(material.label(Literals.KNOWLEDGE_SOURCE__SUPPORTS), 4), Column.text(material.label(Literals.KNOWLEDGE_SOURCE__STRENGTH), 2));
		List<Row> rows = sources.stream().map(source -> Row.of(Cell.of(material.name(source)), supported(source, material), strength(source, material)))
			.toList();
		return new Table(material.word(form), columns, rows);
	}

	private static Cell supported(KnowledgeSource source, Material material) {
		return source.getSupports().isEmpty() ? Cell.of(material.text("knowledge.whole")) : material.names(source.getSupports());
	}

	private static Cell strength(KnowledgeSource source, Material material) {
		return Cell.of(material.word(source.getStrength()));
	}

	/** Shows where the intervention is well founded and where not: core elements down, forms of knowledge across. */
	private static Table overview(Material material) {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.text(material.text("knowledge.what"), 18));
		for (KnowledgeForm form : KnowledgeForm.VALUES)
			columns.add(fitted(material.word(form)));
		List<Row> rows = new ArrayList<>();
		rows.add(row(Cell.of(material.text("knowledge.whole")), null, material));
		CoreElements.of(material).forEach(element -> rows.add(row(Cell.of(material.name(element)), element, material)));
		return new Table(material.text("knowledge.overview"), columns, rows);
	}

	/** A column in which the longest word of its header has room. */
	private static Column fitted(String header) {
		return Column.text(header, 3 + Stream.of(header.split(" ")).mapToInt(String::length).max().orElse(0));
	}

	private static Row row(Cell head, Element supported, Material material) {
		List<Cell> cells = new ArrayList<>();
		cells.add(head);
		for (KnowledgeForm form : KnowledgeForm.VALUES)
			cells.add(Cell.of(summary(sources(material, form).stream().filter(source -> supports(source, supported)).toList(), material)));
		return new Row(cells, false);
	}

	private static boolean supports(KnowledgeSource source, Element supported) {
		return supported == null ? source.getSupports().isEmpty() : source.getSupports().contains(supported);
	}

	/** How many sources there are and how strong the best of them is. */
	private static String summary(List<KnowledgeSource> sources, Material material) {
		if (sources.isEmpty())
			return "–";
		Strength best = sources.stream().map(KnowledgeSource::getStrength).max(Enum::compareTo).orElseThrow();
		return material.text(best == Strength.NOT_ASSESSED ? "knowledge.count" : "knowledge.count-strength", sources.size(),
			material.word(best).toLowerCase(material.locale()));
	}
}
