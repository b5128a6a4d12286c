package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;

import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.intervention.Version;

/** The named versions of the description, newest first: the description is a living document. */
final class Versions implements ChapterWriter {
	@Override
	public List<Block> write(Material material) {
		List<Version> versions = material.intervention().getVersions();
		if (versions.isEmpty())
			return List.of();
		List<Column> columns = List.of(Column.text(material.text("title.version"), 3), Column.text(material.label(Literals.VERSION__DATE), 4),
			Column.text(material.label(Literals.VERSION__STATUS), 3), Column.text(material.label(Literals.VERSION__NOTE), 8));
		List<Row> rows = new ArrayList<>();
		FrontMatter front = new FrontMatter(material);
		for (Version version : versions)
			rows.add(0, Row.of(Cell.of(material.name(version)), version.getDate() == null ? Cell.EMPTY : Cell.of(front.date(version.getDate())),
				Cell.of(material.word(version.getStatus())), FreeText.cell(version.getNote())));
		return List.of(new Table(material.text("versions.table"), columns, rows).withoutEmptyColumns());
	}
}
