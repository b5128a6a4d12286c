package org.lovende.core.narrative;

import java.util.ArrayList;
import java.util.List;

import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.narrative.grammar.FreeText;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Decision;
import org.lovende.model.theory.DecisionTopic;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.UnresolvedIssue;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;

/**
 * What the minutes of a theory hold besides the narrative (handbook, booklet 3, section 4.2): the decisions that were taken and the
 * issues that are still to be solved. Texts are as the users wrote them.
 *
 * @param decisions the decisions by topic, in the order of the handbook; topics without decisions are left out
 * @param unresolvedIssues the issues in model order, resolved ones too
 */
public record Minutes(List<Topic> decisions, List<Issue> unresolvedIssues) {
	/** The decisions about one topic under its localised heading; at least one decision, each of them not blank. */
	public record Topic(DecisionTopic topic, String heading, List<String> decisions) {
	}

	/**
	 * An issue.
	 *
	 * @param title its title, empty if it has none
	 * @param note what is known about it, empty if nothing is
	 * @param resolved whether it has been dealt with
	 * @param concerns the title of the box, or the titles of the two ends of the arrow, that it is about; empty for the whole theory
	 */
	public record Issue(String title, String note, boolean resolved, String concerns) {
	}

	/** Makes the lists unmodifiable. */
	public Minutes {
		decisions = List.copyOf(decisions);
		unresolvedIssues = List.copyOf(unresolvedIssues);
	}

	static Minutes of(Theory theory, Messages messages) {
		List<Topic> topics = new ArrayList<>();
		for (DecisionTopic topic : DecisionTopic.VALUES) {
			List<String> texts = theory.getDecisions().stream().filter(decision -> decision.getTopic() == topic).map(Decision::getText)
					.filter(text -> !Texts.isBlank(text)).toList();
			if (!texts.isEmpty())
				topics.add(new Topic(topic, messages.get("topic." + topic.getName()), texts));
		}
		return new Minutes(topics, theory.getUnresolvedIssues().stream().map(issue -> issue(issue, messages)).toList());
	}

	private static Issue issue(UnresolvedIssue issue, Messages messages) {
		String note = issue.getNote() == null ? "" : issue.getNote();
		return new Issue(FreeText.line(issue.getTitle()), note, issue.isResolved(), concerns(issue.getConcerns(), messages));
	}

	private static String concerns(Element element, Messages messages) {
		if (element instanceof CausalLink link)
			return messages.get("issue.link", title(link.getFrom()), title(link.getTo()));
		return element instanceof TitledElement titled ? FreeText.line(titled.getTitle()) : "";
	}

	private static String title(CausalNode node) {
		return node == null ? "" : FreeText.line(node.getTitle());
	}
}
