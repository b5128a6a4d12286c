package org.lovende.core.phases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Party;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.ProcedureState;
import org.lovende.model.intervention.Profession;
import org.lovende.model.theory.CoreElement;

/** The phases diagram: phases across, professions down, procedures as cards in the cells. */
public final class PhasesBoard {
	private final InterventionEditingDomain domain;
	private final Locale locale;

	/** Commands for the domain's stack, labelled in a language. */
	public PhasesBoard(InterventionEditingDomain domain, Locale locale) {
		this.domain = domain;
		this.locale = locale;
	}

	/**
	 * A new phase.
	 *
	 * @param index its place from the left, from 0; at the end where it is beyond that
	 */
	public Creation<Phase> newPhase(String title, int index) {
		return add(InterventionFactory.eINSTANCE.createPhase(), title, InterventionPackage.Literals.INTERVENTION__PHASES,
				domain.intervention().getPhases(), index, "newPhase");
	}

	/** A new profession; the index is its place from the top. */
	public Creation<Profession> newProfession(String title, int index) {
		return add(InterventionFactory.eINSTANCE.createProfession(), title, InterventionPackage.Literals.INTERVENTION__PROFESSIONS,
				domain.intervention().getProfessions(), index, "newProfession");
	}

	private <E extends TitledElement> Creation<E> add(E element, String title, EReference feature, List<E> list, int index, String label) {
		element.setTitle(Texts.title(title));
		Command command = new Change(domain).add(domain.intervention(), feature, element, clamp(index, list.size()))
				.command(messages().get(label, ElementNames.brief(element, locale)));
		return new Creation<>(command, element);
	}

	/** Gives a phase, profession or procedure another title. */
	public Command rename(TitledElement element, String title) {
		return new Change(domain).setText(element, ElementPackage.Literals.TITLED_ELEMENT__TITLE, title)
				.command(messages().get("rename", ElementNames.brief(element, locale)));
	}

	/** Moves a phase to a place from the left, from 0, as it is to be afterwards. */
	public Command move(Phase phase, int index) {
		return move(phase, InterventionPackage.Literals.INTERVENTION__PHASES, domain.intervention().getPhases(), index);
	}

	/** Moves a profession to a place from the top, from 0, as it is to be afterwards. */
	public Command move(Profession profession, int index) {
		return move(profession, InterventionPackage.Literals.INTERVENTION__PROFESSIONS, domain.intervention().getProfessions(), index);
	}

	private Command move(TitledElement element, EReference feature, List<? extends TitledElement> list, int index) {
		Change change = new Change(domain);
		int place = clamp(index, list.size() - 1);
		if (list.indexOf(element) != place)
			change.move(domain.intervention(), feature, element, place);
		return change.command(messages().get("moveLane", ElementNames.brief(element, locale)));
	}

	/**
	 * A new procedure in a cell.
	 *
	 * @param profession null: in the lane of procedures without a profession
	 */
	public Creation<Procedure> newProcedure(Phase phase, Profession profession, String title) {
		Procedure procedure = InterventionFactory.eINSTANCE.createProcedure();
		procedure.setTitle(Texts.title(title));
		if (profession != null)
			procedure.getProfessions().add(profession);
		Command command = new Change(domain).add(phase, InterventionPackage.Literals.PHASE__PROCEDURES, procedure)
				.command(messages().get("newProcedure", ElementNames.brief(procedure, locale)));
		return new Creation<>(command, procedure);
	}

	/**
	 * Moves a card from one cell to another. A procedure with several professions stands in the cell of each: only the one from which it was
	 * dragged is replaced. Its order among the procedures of its new phase is given by the one it is put before.
	 *
	 * @param from the profession in whose lane it was taken; null: the lane without a profession
	 * @param phase the phase in which it is put
	 * @param to the profession in whose lane it is put; null: without a profession
	 * @param before a procedure of that phase; null: at the end
	 */
	public Command move(Procedure procedure, Profession from, Phase phase, Profession to, Procedure before) {
		Change change = new Change(domain);
		List<Profession> professions = new ArrayList<>(procedure.getProfessions());
		if (from != to)
			replace(professions, from, to);
		if (!professions.equals(procedure.getProfessions()))
			change.set(procedure, InterventionPackage.Literals.PROCEDURE__PROFESSIONS, professions);
		moveWithin(procedure, phase, before, change);
		return change.command(messages().get("moveProcedure", ElementNames.brief(procedure, locale), ElementNames.brief(phase, locale)));
	}

	private static void replace(List<Profession> professions, Profession from, Profession to) {
		int index = professions.indexOf(from);
		professions.remove(from);
		if (to != null && !professions.contains(to))
			professions.add(index < 0 ? professions.size() : index, to);
	}

	private static void moveWithin(Procedure procedure, Phase phase, Procedure before, Change change) {
		List<Procedure> procedures = phase.getProcedures();
		int index = before == null ? procedures.size() : procedures.indexOf(before);
		if (procedure.eContainer() == phase) {
			int now = procedures.indexOf(procedure);
			int place = now < index ? index - 1 : index;
			if (index >= 0 && place != now)
				change.move(phase, InterventionPackage.Literals.PHASE__PROCEDURES, procedure, place);
			return;
		}
		change.remove(procedure.eContainer(), procedure.eContainmentFeature(), procedure);
		if (index < 0)
			change.add(phase, InterventionPackage.Literals.PHASE__PROCEDURES, procedure);
		else
			change.add(phase, InterventionPackage.Literals.PHASE__PROCEDURES, procedure, index);
	}

	/** Brings a core element into play in a procedure; nothing happens where it is already. */
	public Command putInPlay(CoreElement coreElement, Procedure procedure) {
		Change change = new Change(domain);
		if (!procedure.getCoreElements().contains(coreElement))
			change.add(procedure, InterventionPackage.Literals.PROCEDURE__CORE_ELEMENTS, coreElement);
		return change.command(messages().get("putInPlay", ElementNames.brief(coreElement, locale), ElementNames.brief(procedure, locale)));
	}

	/** Takes a core element out of play in a procedure. */
	public Command takeOutOfPlay(CoreElement coreElement, Procedure procedure) {
		Change change = new Change(domain);
		if (procedure.getCoreElements().contains(coreElement))
			change.remove(procedure, InterventionPackage.Literals.PROCEDURE__CORE_ELEMENTS, coreElement);
		return change.command(messages().get("takeOutOfPlay", ElementNames.brief(coreElement, locale), ElementNames.brief(procedure, locale)));
	}

	/** Goes on to the next answer to the question with whom: not said, with the citizen, in collaboration, not said again. */
	public Command toggleParty(Procedure procedure) {
		Party next = Party.VALUES.get((procedure.getParty().ordinal() + 1) % Party.VALUES.size());
		return new Change(domain).set(procedure, InterventionPackage.Literals.PROCEDURE__PARTY, next)
				.command(messages().get("party", ElementNames.brief(procedure, locale), ModelLabels.literal(next, locale)));
	}

	/** Says that a procedure is in use where it was wanted, and the other way round. */
	public Command toggleState(Procedure procedure) {
		ProcedureState next = procedure.getState() == ProcedureState.WANTED ? ProcedureState.IN_USE : ProcedureState.WANTED;
		return new Change(domain).set(procedure, InterventionPackage.Literals.PROCEDURE__STATE, next)
				.command(messages().get("state", ElementNames.brief(procedure, locale), ModelLabels.literal(next, locale)));
	}

	private static int clamp(int index, int last) {
		return Math.max(0, Math.min(index, last));
	}

	private Messages messages() {
		return Messages.of(PhasesBoard.class, locale);
	}
}
