package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lovende.core.Texts;
import org.lovende.core.narrative.Section;
import org.lovende.exchange.document.content.Accent;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.exchange.document.content.TextBlock;
import org.lovende.exchange.document.content.TextStyle;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Decision;
import org.lovende.model.theory.DecisionTopic;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage.Literals;
import org.lovende.model.theory.UnresolvedIssue;

/** The theory of change: result map, narrative, the arrows with their reasons, and what the minutes keep (booklet 3 sections 2.5 and 4.2). */
final class TheoryChapter implements ChapterWriter {
	@Override
	public DiagramKind picture() {
		return DiagramKind.RESULT_MAP;
	}

	@Override
	public List<Block> write(Material material) {
		List<Block> blocks = new ArrayList<>();
		Theory theory = material.theory();
		if (theory == null || theory.eContents().isEmpty() && Texts.isBlank(theory.getMainChallenges()))
			return blocks;
		if (!Texts.isBlank(theory.getTitle()))
			blocks.add(new Paragraph(TextStyle.LEAD, material.name(theory)));
		List<Section> narrative = NarrativeText.sections(material);
		if (!Texts.isBlank(theory.getMainChallenges()) && !tells(narrative, theory.getMainChallenges())) {
			blocks.add(Heading.section(material.label(Literals.THEORY__MAIN_CHALLENGES)));
			blocks.addAll(FreeText.blocks(theory.getMainChallenges()));
		}
		addNarrative(blocks, narrative, material);
		if (!theory.getLinks().isEmpty()) {
			blocks.add(Heading.section(material.text("theory.links")));
			blocks.add(links(theory, material));
		}
		addDecisions(blocks, theory.getDecisions(), material);
		addIssues(blocks, theory.getUnresolvedIssues(), material);
		return blocks;
	}

	/** Whether the narrative holds a text already, with other line breaks perhaps. */
	private static boolean tells(List<Section> narrative, String text) {
		String wanted = text.strip().replaceAll("\\s+", " ");
		return narrative.stream().flatMap(section -> section.paragraphs().stream())
			.anyMatch(paragraph -> paragraph.text().replaceAll("\\s+", " ").contains(wanted));
	}

	private static void addNarrative(List<Block> blocks, List<Section> sections, Material material) {
		if (sections.isEmpty())
			return;
		blocks.add(Heading.section(material.text("theory.narrative")));
		for (Section section : sections) {
			blocks.add(new Heading(3, section.heading(), section.about() instanceof CoreElement ? Accent.CORE_ELEMENT : Accent.NONE));
			section.paragraphs().forEach(paragraph -> blocks.addAll(FreeText.blocks(paragraph.text())));
		}
	}

	private static Table links(Theory theory, Material material) {
		List<Column> columns = List.of(Column.text(material.label(Literals.CAUSAL_LINK__FROM), 7), Column.text(material.label(Literals.CAUSAL_LINK__TO), 7),
			Column.text(material.text("theory.because"), 10), Column.text(material.label(Literals.CAUSAL_LINK__CERTAINTY), 4));
		Comparator<CausalLink> order = Comparator.comparingInt(link -> place(link.getFrom(), theory));
		List<Row> rows = theory.getLinks().stream().sorted(order.thenComparingInt(link -> place(link.getTo(), theory))).map(link -> Row.of(
			Cell.of(material.name(link.getFrom())), Cell.of(material.name(link.getTo())), reason(link, material), Cell.of(material.word(link.getCertainty()))))
			.toList();
		return new Table(material.text("theory.links"), columns, rows);
	}

	/** From left to right over the columns of the map, and down each column. */
	private static int place(CausalNode node, Theory theory) {
		if (node instanceof Outcome outcome)
			return (outcome.getTerm().ordinal() + 1) * 10_000 + theory.getOutcomes().indexOf(outcome);
		return theory.getCoreElements().indexOf(node);
	}

	private static Cell reason(CausalLink link, Material material) {
		List<TextBlock> blocks = new ArrayList<>();
		if (Texts.isBlank(link.getRationale()))
			blocks.add(Paragraph.of(Run.muted(material.text("theory.no-rationale"))));
		else
			blocks.add(Paragraph.of(material.markedText(link.getRationale(), link).toArray(Run[]::new)));
		if (!Texts.isBlank(link.getEvidence()))
			blocks.add(evidence(link, material));
		if (!Texts.isBlank(link.getDetail()))
			blocks.addAll(FreeText.blocks(link.getDetail()));
		return new Cell(blocks);
	}

	private static Paragraph evidence(CausalLink link, Material material) {
		List<Run> runs = new ArrayList<>();
		runs.add(Run.muted(material.label(Literals.CAUSAL_LINK__EVIDENCE) + ": "));
		runs.addAll(FreeText.inline(link.getEvidence()));
		return Paragraph.of(runs.toArray(Run[]::new));
	}

	private static void addDecisions(List<Block> blocks, List<Decision> decisions, Material material) {
		if (decisions.isEmpty())
			return;
		blocks.add(Heading.section(material.text("theory.decisions")));
		for (DecisionTopic topic : DecisionTopic.VALUES) {
			List<Decision> some = decisions.stream().filter(decision -> decision.getTopic() == topic && !Texts.isBlank(decision.getText())).toList();
			if (some.isEmpty())
				continue;
			blocks.add(Heading.subsection(material.word(topic)));
			some.forEach(decision -> blocks.add(Paragraph.of(material.markedText(decision.getText(), decision).toArray(Run[]::new))));
		}
	}

	private static void addIssues(List<Block> blocks, List<UnresolvedIssue> issues, Material material) {
		if (issues.isEmpty())
			return;
		blocks.add(Heading.section(material.label(Literals.THEORY__UNRESOLVED_ISSUES)));
		blocks.add(new BulletList(issues.stream().map(issue -> item(issue, material)).toList()));
	}

	private static List<Run> item(UnresolvedIssue issue, Material material) {
		List<Run> runs = new ArrayList<>(material.name(issue));
		if (issue.isResolved())
			runs.add(Run.muted(" " + material.text("theory.resolved")));
		if (issue.getConcerns() != null) {
			runs.add(Run.muted("\n" + material.label(Literals.UNRESOLVED_ISSUE__CONCERNS) + ": "));
			runs.addAll(material.name(issue.getConcerns()));
		}
		if (!Texts.isBlank(issue.getNote()))
			runs.addAll(FreeText.inline("\n" + issue.getNote()));
		return runs;
	}
}
