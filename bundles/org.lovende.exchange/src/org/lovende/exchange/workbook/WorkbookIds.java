package org.lovende.exchange.workbook;

import org.lovende.core.Ids;
import org.lovende.core.Texts;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Review;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.prioritisation.Round;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Theory;

/**
 * The identifiers that rows lead to. They depend on nothing but the intervention and what a row is known by, so importing a workbook
 * again finds the same elements. The names of elements without an id of their own hold a semicolon, which no id can hold, so the two
 * never meet.
 */
final class WorkbookIds {
	/** The namespace of interventions whose id in the workbook is no UUID: UUIDv5 of our address in the namespace of addresses. */
	private static final String INTERVENTIONS = Ids.named("6ba7b811-9dad-11d1-80b4-00c04fd430c8", "http://lovende.org/workbook");

	private WorkbookIds() {
	}

	/** Whether a text can be an id: one line, short, and without the character that separates ids in a cell. */
	static boolean isUsable(String id) {
		return id != null && id.equals(Texts.normalise(id)) && id.length() <= Texts.MAX_TITLE && id.indexOf(';') < 0 && id.indexOf('\n') < 0;
	}

	/** The identifier of an intervention with this id in its workbook. */
	static String intervention(String id) {
		return Ids.isUuid(id) ? Ids.canonical(id) : Ids.named(INTERVENTIONS, id);
	}

	/** The identifier of an element with this id in its workbook. */
	static String element(String intervention, String id) {
		return Ids.isUuid(id) ? Ids.canonical(id) : Ids.named(intervention, id);
	}

	/** The identifier of the theory that a workbook without theories speaks of. */
	static String theory(String intervention) {
		return Ids.named(intervention, "theory;");
	}

	static String link(String intervention, Element theory, Element from, Element to) {
		return Ids.named(intervention, "link;" + theory.getId() + ";" + from.getId() + ";" + to.getId());
	}

	static String rating(String intervention, Element round, Element developmentPoint) {
		return Ids.named(intervention, "rating;" + round.getId() + ";" + developmentPoint.getId());
	}

	static String review(String intervention, String question) {
		return Ids.named(intervention, "review;" + question);
	}

	static String layout(String intervention, DiagramKind diagram, Theory theory) {
		return Ids.named(intervention, "layout;" + diagram.getLiteral() + (theory == null ? "" : ";" + theory.getId()));
	}

	static String position(String intervention, DiagramLayout layout, Element element) {
		return Ids.named(intervention, "position;" + layout.getId() + ";" + element.getId());
	}

	/** The identifier of an element that a short form or a title made. */
	static String titled(String intervention, String kind, String owner, String title) {
		return Ids.named(intervention, kind + ";" + owner + ";" + title);
	}

	/** The identifier that a row without an id leads to for an element that is known by something else; null for other elements. */
	static String ofOwnIdentity(String intervention, Element element) {
		if (element instanceof CausalLink link && link.eContainer() instanceof Theory theory && link.getFrom() != null && link.getTo() != null)
			return link(intervention, theory, link.getFrom(), link.getTo());
		if (element instanceof Rating rating && rating.eContainer() instanceof Round round && rating.getDevelopmentPoint() != null)
			return rating(intervention, round, rating.getDevelopmentPoint());
		if (element instanceof Review review && review.getQuestion() != null)
			return review(intervention, review.getQuestion());
		if (element instanceof DiagramLayout layout)
			return layout(intervention, layout.getDiagram(), layout.getTheory());
		if (element instanceof Position position && position.eContainer() instanceof DiagramLayout layout && position.getElement() != null)
			return position(intervention, layout, position.getElement());
		return null;
	}
}
