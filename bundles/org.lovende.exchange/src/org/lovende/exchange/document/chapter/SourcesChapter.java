package org.lovende.exchange.document.chapter;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.KnowledgeSource;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage.Literals;

/** The sources of the knowledge base as a bibliography, and where the texts of the description come from. */
final class SourcesChapter implements ChapterWriter {
	@Override
	public List<Block> write(Material material) {
		List<Block> blocks = new ArrayList<>();
		addBibliography(blocks, material);
		addOrigins(blocks, material);
		if (Interventions.elements(material.intervention()).anyMatch(Element::isConstructed))
			blocks.add(Paragraph.note(material.text("sources.constructed", material.text("constructed"))));
		return blocks;
	}

	private static void addBibliography(List<Block> blocks, Material material) {
		if (material.intervention().getSources().isEmpty())
			return;
		Comparator<KnowledgeSource> byReference = Comparator.comparing(source -> reference(source, material), Collator.getInstance(material.locale()));
		blocks.add(Heading.section(material.text("sources.bibliography")));
		blocks.add(new BulletList(material.intervention().getSources().stream().sorted(byReference)
			.map(source -> entry(source, material)).toList()));
	}

	private static String reference(KnowledgeSource source, Material material) {
		return Texts.isBlank(source.getReference()) ? ElementNames.of(source, material.locale()) : source.getReference();
	}

	private static List<Run> entry(KnowledgeSource source, Material material) {
		if (Texts.isBlank(source.getReference()) || Texts.isBlank(source.getTitle()) || source.getReference().contains(source.getTitle()))
			return material.marked(reference(source, material), source);
		List<Run> runs = new ArrayList<>();
		runs.add(Run.plain(source.getTitle() + ". "));
		runs.addAll(material.markedText(source.getReference(), source));
		return runs;
	}

	private static void addOrigins(List<Block> blocks, Material material) {
		Map<String, List<Element>> origins = new LinkedHashMap<>();
		Interventions.elements(material.intervention()).filter(element -> !Texts.isBlank(element.getCitation()) && isShown(element, material))
			.forEach(element -> origins.computeIfAbsent(element.getCitation(), citation -> new ArrayList<>()).add(element));
		if (origins.isEmpty())
			return;
		blocks.add(Heading.section(material.text("sources.origins")));
		blocks.add(Paragraph.introduction(material.text("sources.origins.lead")));
		List<Row> rows = new ArrayList<>();
		origins.forEach((citation, elements) -> rows.add(Row.of(Cell.of(FreeText.runs(citation)), texts(elements, material))));
		blocks.add(new Table(material.text("sources.origins"), List.of(Column.text(material.text("sources.citation"), 5),
			Column.text(material.text("sources.texts"), 6)), rows));
	}

	/** What belongs to an earlier theory does not appear in the description. */
	private static boolean isShown(Element element, Material material) {
		for (EObject part = element; part != null; part = part.eContainer())
			if (part instanceof Theory theory && theory != material.theory())
				return false;
		return true;
	}

	/** The elements by type; arrows are counted, because their names are long and their table is close. */
	private static Cell texts(List<Element> elements, Material material) {
		Map<EClass, List<Element>> byType = new LinkedHashMap<>();
		elements.forEach(element -> byType.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(element));
		List<Run> runs = new ArrayList<>();
		byType.forEach((type, some) -> {
			if (!runs.isEmpty())
				runs.add(Run.plain("\n"));
			if (type == Literals.CAUSAL_LINK)
				runs.add(Run.plain(material.text("sources.links", some.size())));
			else if (!(some.get(0) instanceof TitledElement || some.get(0) instanceof Intervention))
				runs.add(Run.plain(ModelLabels.type(type, material.locale())));
			else {
				runs.add(Run.muted(ModelLabels.type(type, material.locale()) + ": "));
				runs.add(Run.plain(some.stream().map(element -> ElementNames.of(element, material.locale())).collect(Collectors.joining("; "))));
			}
		});
		return Cell.of(runs);
	}
}
