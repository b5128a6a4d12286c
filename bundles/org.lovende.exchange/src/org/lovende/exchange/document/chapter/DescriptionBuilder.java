package org.lovende.exchange.document.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lovende.core.Chapters;
import org.lovende.exchange.document.ExportOptions;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.Contents;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Drawing;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.WidePages;
import org.lovende.model.intervention.Chapter;
import org.lovende.model.intervention.Intervention;

/** Builds the description of an intervention: title page, contents and the chapters in the order that the team chose. */
public final class DescriptionBuilder {
	private final ExportOptions options;
	private final Material material;

	/**
	 * @param locale the language of the document
	 */
	public DescriptionBuilder(Intervention intervention, Locale locale, ExportOptions options) {
		this.options = options;
		material = Material.of(intervention, withCountry(locale), options.leaveOutEmptyChapters());
	}

	/** The document as the intervention is now. */
	public Document build() {
		FrontMatter front = new FrontMatter(material);
		List<Block> blocks = new ArrayList<>();
		blocks.add(front.titlePage(LocalDate.now(options.clock())));
		blocks.add(new Contents(material.text("contents")));
		for (Chapter chapter : Chapters.of(material.intervention()))
			addChapter(blocks, material.text("chapter." + chapter.getName()), writer(chapter));
		Versions versions = new Versions();
		if (!versions.write(material).isEmpty())
			addChapter(blocks, material.text("versions"), versions);
		return new Document(front.properties(options.clock().instant()), front.running(), joined(blocks));
	}

	private void addChapter(List<Block> blocks, String title, ChapterWriter writer) {
		Heading heading = Heading.chapter(title);
		List<Block> content = writer.write(material);
		Optional<Drawing> picture = content.isEmpty() || writer.picture() == null ? Optional.empty() : Drawings.of(material, writer.picture());
		if (content.isEmpty() && options.leaveOutEmptyChapters())
			return;
		if (picture.isPresent())
			blocks.addAll(FigurePlacement.place(List.of(heading), picture.get()));
		else
			blocks.add(heading);
		if (content.isEmpty())
			blocks.add(Paragraph.note(material.text("chapter-empty")));
		blocks.addAll(content);
	}

	/** Joins wide pages of one format that follow one another: a table below a picture need not begin on a page of its own. */
	private static List<Block> joined(List<Block> blocks) {
		List<Block> joined = new ArrayList<>();
		for (Block block : blocks) {
			Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (block instanceof WidePages pages && last instanceof WidePages before && pages.format() == before.format()) {
				List<Block> all = new ArrayList<>(before.blocks());
				all.addAll(pages.blocks());
				joined.set(joined.size() - 1, new WidePages(pages.format(), all));
			} else
				joined.add(block);
		}
		return joined;
	}

	private static ChapterWriter writer(Chapter chapter) {
		return switch (chapter) {
			case TARGET_GROUPS -> new TargetGroupsChapter();
			case CORE_ELEMENTS -> new CoreElementsChapter();
			case BASIS -> new BasisChapter();
			case THEORY_OF_CHANGE -> new TheoryChapter();
			case ORGANISATION -> new OrganisationChapter();
			case PROCEDURES -> new ProceduresChapter();
			case GOALS -> new GoalsChapter();
			case COSTS -> new CostsChapter();
			case DEVELOPMENT_POINTS -> new DevelopmentPointsChapter();
			case REVIEW -> new ReviewChapter();
			case SOURCES -> new SourcesChapter();
		};
	}

	/** The spelling checkers of word processors want to know the country, too. */
	private static Locale withCountry(Locale locale) {
		if (!locale.getCountry().isEmpty())
			return locale;
		return locale.getLanguage().equals("da") ? new Locale("da", "DK") : Locale.UK;
	}
}
