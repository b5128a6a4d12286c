package org.lovende.ui.theory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.TheoryGraph;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.Deletion;
import org.lovende.core.theory.Arrows;
import org.lovende.core.theory.Column;
import org.lovende.core.theory.NewBoxes;
import org.lovende.core.theory.Retyping;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.Theory;
import org.lovende.ui.dialog.DeletionQuestion;
import org.lovende.ui.document.OpenDocument;

/**
 * The theory that two tables show, and what users do with it: each operation is one command on the document's stack. What would break a rule is
 * told to the user and not done.
 */
final class EditedTheory {
	private final OpenDocument document;
	private final String theoryId;
	private final Locale locale;
	private final Messages messages;

	/**
	 * @param theoryId null: the current theory
	 * @param locale the user's language
	 */
	EditedTheory(OpenDocument document, String theoryId, Locale locale) {
		this.document = document;
		this.theoryId = theoryId;
		this.locale = locale;
		messages = Messages.of(EditedTheory.class, locale);
	}

	OpenDocument document() {
		return document;
	}

	Intervention intervention() {
		return document.intervention();
	}

	Locale locale() {
		return locale;
	}

	/** The theory; null if the intervention has none yet, or the one chosen was deleted. */
	Theory theory() {
		if (theoryId == null)
			return Interventions.currentTheory(intervention());
		return intervention().getTheories().stream().filter(theory -> theoryId.equalsIgnoreCase(theory.getId())).findFirst().orElse(null);
	}

	/** Whether the theory that was chosen is no longer there: nothing can be edited then. */
	boolean isDeleted() {
		return theoryId != null && theory() == null;
	}

	/** Whether the checks look at it: they leave earlier versions alone. */
	boolean isChecked() {
		return theory() == Interventions.currentTheory(intervention());
	}

	/** Whether no command would be accepted now. */
	boolean isLocked() {
		return document.isSaving() || document.isClosed() || isDeleted();
	}

	TheoryGraph graph() {
		return TheoryGraph.of(theory());
	}

	/** The boxes that are shown: of an intervention without a theory its core elements. */
	List<? extends CausalNode> boxes() {
		if (isDeleted())
			return List.of();
		return theory() == null ? intervention().getCoreElements() : graph().nodes();
	}

	/** Makes a box below another one of its column. */
	Optional<CausalNode> add(Column column, String title, CausalNode after) {
		Creation<CausalNode> creation = new NewBoxes(document.domain(), locale).box(theory(), column, title, after, null);
		return document.execute(creation.command()) ? Optional.of(creation.element()) : Optional.empty();
	}

	/** Puts a box into another column; answers the box as it is then. */
	CausalNode move(CausalNode box, Column column) {
		if (Column.of(box) == column || theory() == null)
			return box;
		Retyping retyping = new Retyping(document.domain(), theory(), box, column, locale);
		return document.execute(retyping.command()) ? retyping.result() : box;
	}

	/** Sets a text; a blank one clears. */
	void setText(Element element, EAttribute feature, String text) {
		document.execute(new Change(document.domain()).setText(element, feature, text)
				.command(messages.get("change", ModelLabels.feature(feature, locale), ElementNames.brief(element, locale))));
	}

	/** Makes boxes at the ends of their columns. */
	void addBoxes(List<NewBoxes.Row> rows) {
		document.execute(new NewBoxes(document.domain(), locale).rows(theory(), rows).command());
	}

	/** Draws arrows that are in no theory yet. */
	void addLinks(List<CausalLink> links) {
		document.execute(arrows().draw(theory(), links));
	}

	/** Why no arrow can be drawn. */
	Optional<String> whyNot(CausalNode from, CausalNode to) {
		return arrows().whyNot(theory(), from, to);
	}

	/** Why an arrow cannot be led otherwise. */
	Optional<String> whyNot(CausalLink link, CausalNode from, CausalNode to) {
		return arrows().whyNot(link, from, to);
	}

	/** Draws an arrow. */
	Optional<CausalLink> connect(CausalNode from, CausalNode to) {
		Creation<CausalLink> creation = arrows().connect(theory(), from, to);
		return document.execute(creation.command()) ? Optional.of(creation.element()) : Optional.empty();
	}

	/** Leads an arrow otherwise. */
	void reconnect(CausalLink link, CausalNode from, CausalNode to) {
		if (link.getFrom() != from || link.getTo() != to)
			document.execute(arrows().reconnect(link, from, to));
	}

	/** Says why an arrow holds, how sure the team is, and what supports it. */
	void describe(CausalLink link, String rationale, Certainty certainty, String evidence) {
		document.execute(arrows().describe(link, rationale, certainty, evidence));
	}

	/** Deletes boxes and arrows, after showing what goes along. */
	void delete(List<? extends Element> elements) {
		Deletion deletion = theory() == null ? Deletion.of(intervention(), elements) : Deletion.inMap(theory(), elements);
		if (DeletionQuestion.agreed(deletion, locale))
			document.execute(deletion.command(document.domain(), locale));
	}

	private Arrows arrows() {
		return new Arrows(document.domain(), locale);
	}
}
