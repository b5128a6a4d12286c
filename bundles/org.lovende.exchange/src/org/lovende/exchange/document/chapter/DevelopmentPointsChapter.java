package org.lovende.exchange.document.chapter;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.lovende.core.ElementNames;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.priority.RankedPoint;
import org.lovende.core.priority.Ranking;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.PrioritisationPackage.Literals;

/** The development points in the order of their priority, then each with its reasons (booklet 3 section 2.7). Their matrix comes first. */
final class DevelopmentPointsChapter implements ChapterWriter {
	@Override
	public DiagramKind picture() {
		return DiagramKind.PRIORITY_MATRIX;
	}

	@Override
	public List<Block> write(Material material) {
		List<Block> blocks = new ArrayList<>();
		Ranking ranking = Ranking.of(material.intervention());
		if (!ranking.points().isEmpty()) {
			blocks.add(Heading.section(material.text("points.ranking")));
			blocks.add(table(ranking.points(), material));
			for (RankedPoint ranked : ranking.points())
				addPoint(blocks, material.text("phases.numbered", ranked.rank(), material.heading(ranked.point())), ranked.point(), material);
		}
		if (!ranking.unrated().isEmpty()) {
			blocks.add(Heading.section(material.text("points.unrated")));
			for (DevelopmentPoint point : ranking.unrated())
				addPoint(blocks, material.heading(point), point, material);
		}
		return blocks;
	}

	private static Table table(List<RankedPoint> points, Material material) {
		List<Column> columns = List.of(Column.text(material.text("points.point"), 9), Column.number(material.label(Literals.RATED__IMPORTANCE), 4),
			Column.number(material.label(Literals.RATED__EASE), 4), Column.text(material.text("points.field"), 4),
			Column.text(material.label(Literals.RATED__PERIOD), 4));
		List<Row> rows = new ArrayList<>();
		for (RankedPoint ranked : points) {
			List<Run> name = new ArrayList<>(material.name(ranked.point()));
			name.add(0, Run.plain(ranked.rank() + ". "));
			rows.add(Row.of(Cell.of(name), Cell.of(rating(ranked.importance(), material)), Cell.of(rating(ranked.ease(), material)),
				Cell.of(ranked.field().label(material.locale())), Cell.of(material.word(ranked.point().getPeriod()))));
		}
		return new Table(material.text("points.table"), columns, rows);
	}

	private static void addPoint(List<Block> blocks, String heading, DevelopmentPoint point, Material material) {
		blocks.add(Heading.subsection(heading));
		String kind = material.word(point.getKind());
		blocks.add(Paragraph.underHeading(point.getOrigin() == null ? kind : kind + " · " + material.text("points.origin",
			ModelLabels.type(point.getOrigin().eClass(), material.locale()), ElementNames.of(point.getOrigin(), material.locale()))));
		blocks.addAll(FreeText.blocks(point.getDescription()));
		if (!point.getOutcomes().isEmpty()) {
			blocks.add(Paragraph.label(material.label(Literals.DEVELOPMENT_POINT__OUTCOMES)));
			blocks.add(new BulletList(point.getOutcomes().stream().map(material::name).toList()));
		}
		addRating(blocks, material.label(Literals.RATED__IMPORTANCE), point.getImportance(), point.getImportanceReason(), material);
		addRating(blocks, material.label(Literals.RATED__EASE), point.getEase(), point.getEaseReason(), material);
	}

	private static void addRating(List<Block> blocks, String label, Double rating, String reason, Material material) {
		if (rating == null && Texts.isBlank(reason) && material.silentOnGaps())
			return;
		String rated = rating == null ? material.text("points.not-rated") : material.text("points.rating", rating(rating, material));
		blocks.add(Paragraph.label(label + ": " + rated));
		if (Texts.isBlank(reason) && rating != null && !material.silentOnGaps())
			blocks.add(Paragraph.note(material.text("points.no-reason")));
		blocks.addAll(FreeText.blocks(reason));
	}

	private static String rating(Double rating, Material material) {
		NumberFormat format = NumberFormat.getNumberInstance(material.locale());
		format.setMaximumFractionDigits(2);
		return format.format(rating);
	}
}
