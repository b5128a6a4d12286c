package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;

import org.lovende.core.Interventions;
import org.lovende.core.Texts;
import org.lovende.core.text.FormattedText;
import org.lovende.exchange.document.content.Accent;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.TheoryPackage.Literals;

/** The core elements, each under the five headings of booklet 3 section 2.4. */
final class CoreElementsChapter implements ChapterWriter {
	@Override
	public List<Block> write(Material material) {
		List<Block> blocks = new ArrayList<>();
		for (CoreElement element : CoreElements.of(material)) {
			blocks.add(new Heading(2, material.heading(element), Accent.CORE_ELEMENT));
			blocks.add(Paragraph.underHeading(material.text("core-element.kind." + element.getKind().getName())));
			addPart(blocks, material, material.label(Literals.CORE_ELEMENT__ABOUT), FreeText.blocks(element.getAbout()));
			addPart(blocks, material, material.label(Literals.CORE_ELEMENT__EFFECT), FreeText.blocks(element.getEffect()));
			addPart(blocks, material, material.label(Literals.CORE_ELEMENT__KNOWLEDGE), FreeText.blocks(element.getKnowledge()));
			addPart(blocks, material, material.text("core-element.activities"), activities(element, material));
			addPart(blocks, material, material.label(Literals.CORE_ELEMENT__DOSAGE), FreeText.blocks(element.getDosage()));
		}
		return blocks;
	}

	private static void addPart(List<Block> blocks, Material material, String heading, List<? extends Block> content) {
		if (!content.isEmpty()) {
			blocks.add(Heading.subsection(heading));
			blocks.addAll(content);
		} else if (!material.silentOnGaps()) {
			// on one line: a description with many gaps is not to look longer than it is
			blocks.add(Paragraph.of(Run.bold(heading), Run.muted(" " + material.text("not-described"))));
		}
	}

	private static List<Block> activities(CoreElement element, Material material) {
		List<Activity> activities = Interventions.activities(element);
		return activities.isEmpty() ? List.of() : List.of(new BulletList(activities.stream().map(activity -> item(activity, material)).toList()));
	}

	private static List<Run> item(Activity activity, Material material) {
		List<Run> runs = new ArrayList<>(material.name(activity));
		if (!Texts.isBlank(activity.getPurpose()))
			runs.add(Run.muted("\n" + material.text("core-element.purpose", FormattedText.plain(activity.getPurpose()))));
		return runs;
	}
}
