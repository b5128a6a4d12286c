package org.lovende.core.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;

/**
 * The activity board (booklet 3, section 4.1): every activity a note with its purpose, notes with the same purpose in a group, and a group
 * becomes a core element. A group is a name that notes have in common; it is there as long as a note stands in it.
 */
public final class ActivityBoard {
	private final InterventionEditingDomain domain;
	private final Locale locale;

	/** Commands for the domain's stack, labelled in a language. */
	public ActivityBoard(InterventionEditingDomain domain, Locale locale) {
		this.domain = domain;
		this.locale = locale;
	}

	/** The notes that stand on the board: activities that are not part of a core element yet, in order. */
	public static List<Activity> notes(Intervention intervention) {
		return intervention.getActivities().stream().filter(activity -> activity.getCoreElement() == null).toList();
	}

	/** The groups with their notes, in the order of their first notes. Notes in no group are left out. */
	public static Map<String, List<Activity>> groups(Intervention intervention) {
		Map<String, List<Activity>> groups = new LinkedHashMap<>();
		for (Activity note : notes(intervention))
			if (!Texts.isBlank(note.getGroup()))
				groups.computeIfAbsent(note.getGroup(), name -> new ArrayList<>()).add(note);
		return groups;
	}

	/** A name for a new group that no group has yet, in the intervention's language. */
	public String newGroupName() {
		Messages messages = Messages.of(ActivityBoard.class, Interventions.locale(domain.intervention()));
		Map<String, List<Activity>> groups = groups(domain.intervention());
		int number = 1;
		while (groups.containsKey(messages.get("group", number)))
			number++;
		return messages.get("group", number);
	}

	/**
	 * A new note.
	 *
	 * @param group the group in which it stands; null: none
	 */
	public Creation<Activity> newNote(String title, String group) {
		Activity note = newActivity(title);
		note.setGroup(Texts.normalise(group));
		Command command = new Change(domain).add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__ACTIVITIES, note)
				.command(messages().get("newNote", ElementNames.brief(note, locale)));
		return new Creation<>(command, note);
	}

	/** A note for each line of a text that is not blank. */
	public Creation<List<Activity>> newNotes(String text, String group) {
		Change change = new Change(domain);
		List<Activity> notes = Texts.lines(text).stream().map(ActivityBoard::newActivity).toList();
		for (Activity note : notes) {
			note.setGroup(Texts.normalise(group));
			change.add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__ACTIVITIES, note);
		}
		return new Creation<>(change.command(messages().get("newNotes", notes.size())), notes);
	}

	/** Sets why an activity is done; blank clears it. */
	public Command setPurpose(Activity note, String purpose) {
		return new Change(domain).setText(note, TheoryPackage.Literals.ACTIVITY__PURPOSE, purpose)
				.command(messages().get("purpose", ElementNames.brief(note, locale)));
	}

	/**
	 * Moves notes into a group, out of a core element where they were part of one.
	 *
	 * @param group null: into no group
	 */
	public Command moveToGroup(Collection<Activity> notes, String group) {
		Change change = new Change(domain);
		for (Activity note : notes) {
			change.setText(note, TheoryPackage.Literals.ACTIVITY__GROUP, group);
			if (note.getCoreElement() != null)
				change.set(note, TheoryPackage.Literals.ACTIVITY__CORE_ELEMENT, null);
		}
		return change.command(Texts.isBlank(group) ? messages().get("ungroup", notes.size()) : messages().get("moveToGroup", notes.size(), group));
	}

	/** Makes notes activities of a core element; they leave the board. */
	public Command moveToCoreElement(Collection<Activity> notes, CoreElement coreElement) {
		Change change = new Change(domain);
		notes.forEach(note -> join(note, coreElement, change));
		return change.command(messages().get("moveToCoreElement", notes.size(), ElementNames.brief(coreElement, locale)));
	}

	/** Gives a group another name. Where a group of that name is there already, the two become one. */
	public Command renameGroup(String group, String name) {
		Change change = new Change(domain);
		if (!Texts.isBlank(name))
			groups(domain.intervention()).getOrDefault(group, List.of())
					.forEach(note -> change.setText(note, TheoryPackage.Literals.ACTIVITY__GROUP, name));
		boolean merges = groups(domain.intervention()).containsKey(Texts.normalise(name));
		return change.command(messages().get(merges ? "mergeGroups" : "renameGroup", group, Objects.requireNonNullElse(name, "")));
	}

	/**
	 * Makes a core element out of a group: it has the group's name as title, the notes become its activities, and where all notes that have
	 * a purpose have the same one, that says how it works.
	 *
	 * @param theory the theory in which it takes part; null: in none
	 */
	public Creation<CoreElement> becomeCoreElement(String group, Theory theory) {
		List<Activity> notes = groups(domain.intervention()).getOrDefault(group, List.of());
		CoreElement coreElement = TheoryFactory.eINSTANCE.createCoreElement();
		coreElement.setTitle(Texts.title(group));
		List<String> purposes = notes.stream().map(Activity::getPurpose).filter(purpose -> !Texts.isBlank(purpose)).distinct().toList();
		if (purposes.size() == 1)
			coreElement.setEffect(purposes.get(0));
		Change change = new Change(domain);
		change.add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS, coreElement);
		if (theory != null)
			change.add(theory, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, coreElement);
		notes.forEach(note -> join(note, coreElement, change));
		return new Creation<>(change.command(messages().get("becomeCoreElement", group)), coreElement);
	}

	private static void join(Activity note, CoreElement coreElement, Change change) {
		if (note.getCoreElement() != coreElement)
			change.set(note, TheoryPackage.Literals.ACTIVITY__CORE_ELEMENT, coreElement);
		change.setText(note, TheoryPackage.Literals.ACTIVITY__GROUP, null);
	}

	private static Activity newActivity(String title) {
		Activity activity = TheoryFactory.eINSTANCE.createActivity();
		activity.setTitle(Texts.title(title));
		return activity;
	}

	private Messages messages() {
		return Messages.of(ActivityBoard.class, locale);
	}
}
