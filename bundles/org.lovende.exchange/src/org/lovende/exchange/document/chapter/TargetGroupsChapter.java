package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;

import org.lovende.core.Texts;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.intervention.TargetGroup;

/** Whom the intervention is for (booklet 3 section 2.2). */
final class TargetGroupsChapter implements ChapterWriter {
	@Override
	public List<Block> write(Material material) {
		List<Block> blocks = new ArrayList<>();
		for (TargetGroup group : material.intervention().getTargetGroups()) {
			blocks.add(Heading.section(material.heading(group)));
			blocks.addAll(FreeText.blocks(group.getCharacteristics()));
			addList(blocks, material.label(Literals.TARGET_GROUP__SUPPORT_NEEDS), group.getSupportNeeds().stream().map(material::name).toList());
			addCriteria(blocks, material.label(Literals.TARGET_GROUP__INCLUSION), group.getInclusion());
			addCriteria(blocks, material.label(Literals.TARGET_GROUP__EXCLUSION), group.getExclusion());
			if (!Texts.isBlank(group.getReferral())) {
				blocks.add(Heading.subsection(material.label(Literals.TARGET_GROUP__REFERRAL)));
				blocks.addAll(FreeText.blocks(group.getReferral()));
			}
			if (!material.silentOnGaps())
				addGaps(blocks, material, group);
		}
		return blocks;
	}

	/** The criteria are what decides who gets the help, so their absence is said. */
	private static void addGaps(List<Block> blocks, Material material, TargetGroup group) {
		List<String> missing = new ArrayList<>();
		if (Texts.isBlank(group.getInclusion()))
			missing.add(material.text("target-group.no-inclusion"));
		if (Texts.isBlank(group.getExclusion()))
			missing.add(material.text("target-group.no-exclusion"));
		if (!missing.isEmpty())
			blocks.add(Paragraph.note(String.join(" ", missing)));
	}

	/** Criteria are written one per line. */
	private static void addCriteria(List<Block> blocks, String heading, String criteria) {
		addList(blocks, heading, FreeText.items(criteria));
	}

	private static void addList(List<Block> blocks, String heading, List<List<Run>> items) {
		if (items.isEmpty())
			return;
		blocks.add(Heading.subsection(heading));
		blocks.add(new BulletList(items));
	}
}
