package org.lovende.diagram.resultmap.editor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.lovende.core.check.CurrentFindings;
import org.lovende.core.check.Finding;
import org.lovende.core.comment.CommentIndex;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Intervention;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What stands above the elements of the map as signs: what the checks found there, and how many comments are open. */
final class ElementSigns {
	private final Map<String, JsonArray> findings = new HashMap<>();
	private final Map<String, String> explanations = new HashMap<>();
	private final Map<String, Integer> comments = new HashMap<>();

	private ElementSigns(InterventionEditingDomain domain, Locale locale) {
		for (Finding finding : CurrentFindings.of(domain).open()) {
			findings.computeIfAbsent(finding.element().getId(), id -> new JsonArray()).add(json(finding, locale));
			explanations.computeIfAbsent(finding.rule(), rule -> finding.explanation(locale));
		}
		Intervention intervention = domain.intervention();
		CommentIndex index = CommentIndex.of(intervention);
		for (Comment comment : intervention.getComments())
			if (comment.getAbout() != null)
				comments.put(comment.getAbout().getId(), index.counts(comment.getAbout()).open());
	}

	/** The signs as things are now. */
	static ElementSigns of(DiagramContext context) {
		return new ElementSigns(context.domain(), context.locale());
	}

	/** The explanation of each rule that found something: told once, since all its findings share it. */
	Map<String, String> explanations() {
		return explanations;
	}

	/** What the page is told of an element. */
	Map<String, Object> arguments(String id) {
		Map<String, Object> arguments = new HashMap<>();
		if (findings.containsKey(id))
			arguments.put("findings", findings.get(id));
		if (comments.getOrDefault(id, 0) > 0)
			arguments.put("comments", comments.get(id));
		return arguments;
	}

	private static JsonObject json(Finding finding, Locale locale) {
		JsonObject json = new JsonObject();
		json.addProperty("rule", finding.rule());
		json.addProperty("severity", finding.severity().name());
		json.addProperty("message", finding.message(locale));
		JsonArray fixes = new JsonArray();
		finding.fixes().forEach(fix -> fixes.add(fix.label(locale)));
		json.add("fixes", fixes);
		return json;
	}
}
