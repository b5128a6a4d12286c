package org.lovende.core.theory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Constraints;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;

/** Draws and describes the arrows of a result map. */
public final class Arrows {
	private final InterventionEditingDomain domain;
	private final Locale locale;

	/** Commands for the domain's stack, labelled in a language. */
	public Arrows(InterventionEditingDomain domain, Locale locale) {
		this.domain = domain;
		this.locale = locale;
	}

	/** Why no arrow can be drawn from one box to another, as a sentence for the user; empty if it can. */
	public Optional<String> whyNot(Theory theory, CausalNode from, CausalNode to) {
		return Constraints.ofNewLink(theory, from, to).map(violation -> violation.message(locale));
	}

	/**
	 * Why an arrow cannot be led between these boxes instead of those it joins now; empty if it can, also where that changes nothing.
	 *
	 * @param link an arrow of a theory
	 */
	public Optional<String> whyNot(CausalLink link, CausalNode from, CausalNode to) {
		return link.getFrom() == from && link.getTo() == to ? Optional.empty() : whyNot((Theory) link.eContainer(), from, to);
	}

	/** Draws an arrow; it is assumed and has no reason yet. The stack refuses it where {@link #whyNot} gives a reason. */
	public Creation<CausalLink> connect(Theory theory, CausalNode from, CausalNode to) {
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setFrom(from);
		link.setTo(to);
		Command command = new Change(domain).add(theory, TheoryPackage.Literals.THEORY__LINKS, link)
				.command(messages().get("connect", ElementNames.brief(from, locale), ElementNames.brief(to, locale)));
		return new Creation<>(command, link);
	}

	/** Draws arrows that are in no theory yet, in one step. The stack refuses it where {@link #whyNot} gives a reason for one of them. */
	public Command draw(Theory theory, List<CausalLink> links) {
		Change change = new Change(domain);
		links.forEach(link -> change.add(theory, TheoryPackage.Literals.THEORY__LINKS, link));
		return change.command(messages().get("draw", links.size()));
	}

	/** Leads an arrow between other boxes; what is said of it stays. */
	public Command reconnect(CausalLink link, CausalNode from, CausalNode to) {
		Change change = new Change(domain);
		if (link.getFrom() != from)
			change.set(link, TheoryPackage.Literals.CAUSAL_LINK__FROM, from);
		if (link.getTo() != to)
			change.set(link, TheoryPackage.Literals.CAUSAL_LINK__TO, to);
		return change.command(messages().get("reconnect", ElementNames.brief(link, locale)));
	}

	/** Sets why an arrow holds, how sure the team is and what supports it, in one step. Blank texts clear. */
	public Command describe(CausalLink link, String rationale, Certainty certainty, String evidence) {
		Change change = new Change(domain);
		change.setText(link, TheoryPackage.Literals.CAUSAL_LINK__RATIONALE, rationale);
		if (link.getCertainty() != certainty)
			change.set(link, TheoryPackage.Literals.CAUSAL_LINK__CERTAINTY, certainty);
		change.setText(link, TheoryPackage.Literals.CAUSAL_LINK__EVIDENCE, evidence);
		return change.command(messages().get("describe", ElementNames.brief(link, locale)));
	}

	private Messages messages() {
		return Messages.of(Arrows.class, locale);
	}
}
