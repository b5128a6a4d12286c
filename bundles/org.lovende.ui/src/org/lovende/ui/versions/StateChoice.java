package org.lovende.ui.versions;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.lovende.core.Messages;
import org.lovende.repository.Repository;
import org.lovende.repository.VersionEntry;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.Background;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.history.Times;

/**
 * Asks whether an intervention is meant as it is today, as it was last saved, as it was when a version was named, or as it was at another time of its
 * history. What there is to choose from is read in the background.
 */
public final class StateChoice {
	/** A state that can be chosen. @param moment null for today */
	private record State(Instant moment, String name, String words) {
	}

	/** What is read in the background. @param saved when the intervention was last saved */
	private record Known(List<VersionEntry> versions, Instant saved) {
	}

	private final Messages messages = Workplace.messages(StateChoice.class);
	private final Repository repository = Workplace.current().repository();
	private final Combo combo;
	private final Runnable changed;
	private final List<State> states = new ArrayList<>();
	private String interventionId;
	private int chosen;

	/** @param changed run when another state is chosen, by the user or because there are others to choose from */
	public StateChoice(Composite parent, Runnable changed) {
		this.changed = changed;
		combo = new Combo(parent, SWT.READ_ONLY);
		AccessibleName.set(combo, () -> messages.get("state.name"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.Selection, event -> selected());
	}

	/**
	 * Offers the states of an intervention.
	 *
	 * @param id its identifier
	 * @param moment the state that is chosen at first; null for today
	 */
	public void show(String id, Instant moment) {
		interventionId = id;
		states.clear();
		boolean isDirty = Workplace.current().documents().find(id).filter(OpenDocument::isDirty).isPresent();
		String today = messages.get(isDirty ? "state.today.unsaved" : "state.today");
		states.add(new State(null, "", today));
		choose(moment);
		Background.read(combo, () -> new Known(repository.versions().list(id), repository.find(id).modified()), known -> {
			if (!id.equals(interventionId))
				return;
			Instant before = moment();
			states.removeIf(state -> state.moment() != null);
			if (isDirty)
				states.add(new State(known.saved(), messages.get("state.saved"), messages.get("state.saved")));
			known.versions().stream().filter(version -> version.moment() != null).forEach(version -> states.add(state(version)));
			choose(before);
		});
	}

	private State state(VersionEntry version) {
		String words = version.date() == null ? version.title() : messages.get("state.version", version.title(),
				DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()).format(version.date()));
		return new State(version.moment(), version.title(), words);
	}

	private void choose(Instant moment) {
		if (states.stream().noneMatch(state -> Objects.equals(state.moment(), moment))) {
			String time = Times.text(moment, messages.locale());
			states.add(new State(moment, time, messages.get("state.moment", time)));
		}
		List<String> words = new ArrayList<>(states.stream().map(State::words).toList());
		words.add(messages.get("state.another"));
		combo.setItems(words.toArray(String[]::new));
		chosen = states.stream().map(State::moment).toList().indexOf(moment);
		combo.select(chosen);
		changed.run();
	}

	private void selected() {
		if (combo.getSelectionIndex() < states.size()) {
			chosen = combo.getSelectionIndex();
			changed.run();
			return;
		}
		combo.select(chosen);
		String id = interventionId;
		Background.read(combo, () -> repository.commits(id), commits -> {
			if (id.equals(interventionId))
				new MomentDialog(combo.getShell(), commits, messages.locale()).ask().ifPresent(this::choose);
		});
	}

	/** The moment as of which it is meant; null for today. */
	public Instant moment() {
		return states.isEmpty() ? null : states.get(chosen).moment();
	}

	/** What the moment is called: the title of a version, or its time; empty for today. */
	public String momentName() {
		return states.isEmpty() ? "" : states.get(chosen).name();
	}

	/** Gives it the focus. */
	public void setFocus() {
		combo.setFocus();
	}
}
