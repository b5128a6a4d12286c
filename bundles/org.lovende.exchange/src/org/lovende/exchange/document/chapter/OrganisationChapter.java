package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;

import org.lovende.core.Texts;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Heading;
import org.lovende.model.intervention.Competence;
import org.lovende.model.intervention.CompetenceKind;
import org.lovende.model.intervention.Intervention;

/** How the work must be organised and what the staff must be able to do, and when (booklet 3 section 2.8). */
final class OrganisationChapter implements ChapterWriter {
	@Override
	public List<Block> write(Material material) {
		Intervention intervention = material.intervention();
		List<Block> blocks = new ArrayList<>();
		if (!Texts.isBlank(intervention.getOrganisationRequirements())) {
			blocks.add(Heading.section(material.text("organisation")));
			blocks.addAll(FreeText.blocks(intervention.getOrganisationRequirements()));
		}
		if (!intervention.getProfessions().isEmpty()) {
			blocks.add(Heading.section(material.text("organisation.professions")));
			blocks.add(new BulletList(intervention.getProfessions().stream().map(material::name).toList()));
		}
		if (!intervention.getCompetences().isEmpty())
			addCompetences(blocks, material);
		return blocks;
	}

	private static void addCompetences(List<Block> blocks, Material material) {
		blocks.add(Heading.section(material.text("organisation.competences")));
		for (CompetenceKind kind : CompetenceKind.VALUES) {
			List<Competence> competences = material.intervention().getCompetences().stream().filter(competence -> competence.getKind() == kind).toList();
			if (competences.isEmpty())
				continue;
			blocks.add(Heading.subsection(material.text("organisation.competences." + kind.getName())));
			blocks.add(new BulletList(competences.stream().map(material::name).toList()));
		}
	}
}
