package org.lovende.ui.tour;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.merge.MergeConflict;
import org.lovende.model.theory.Theory;
import org.lovende.repository.Choice;
import org.lovende.repository.Conflict;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.ConflictDialog;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.dialog.ElementChooser;
import org.lovende.ui.dialog.NameDialog;
import org.lovende.ui.dialog.TextDialog;
import org.lovende.ui.document.OpenDocument;

/** Opens every dialog that needs no server. */
final class DialogTour {
	private static final String LONG = "Sundhedsrettede aktiviteter i botilbud for borgere med psykiske vanskeligheder og misbrug";
	private static final String OTHER = "Et andet formål";
	private static final String ACCEPT = "OK";
	/** What stands in the dialogs as if a user had written it. */
	static final List<String> WRITTEN = List.of(LONG, OTHER, ACCEPT);

	private final Tour tour;
	private final Shell shell;
	private final Locale locale = Workplace.current().locale();

	DialogTour(Tour tour) {
		this.tour = tour;
		shell = tour.window();
	}

	void go() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		for (String command : List.of("settings", "keys", "connect", "nameVersion"))
			tour.dialog("dialog-" + command, () -> RunningWorkbench.command("org.lovende.ui." + command));
		// these are full of names of others and of the words of exceptions
		if (!locale.equals(Messages.PSEUDO))
			for (String command : List.of("errorLog", "about"))
				tour.dialog("dialog-" + command, () -> RunningWorkbench.command("org.lovende.ui." + command));
		questions();
		conflict();
		elements(document);
	}

	private void questions() {
		tour.dialog("dialog-unsaved", () -> Dialogs.unsaved(List.of(RunningWorkbench.W1, LONG), locale));
		tour.dialog("dialog-error", () -> Dialogs.failed(new IllegalStateException("tour"), locale));
		tour.dialog("dialog-name", () -> new NameDialog(shell, LONG, ACCEPT, LONG, name -> Optional.of(LONG), locale).ask());
		tour.dialog("dialog-text", () -> new TextDialog(shell, LONG, ACCEPT, LONG, locale).ask());
	}

	private void conflict() {
		Conflict conflict = new Conflict("id", RunningWorkbench.W1, "purpose", MergeConflict.Kind.VALUE, "", LONG, OTHER, "anna", Instant.now(),
				Set.of(Choice.MINE, Choice.THEIRS, Choice.BOTH), LONG + "?", null);
		tour.dialog("dialog-conflict", () -> new ConflictDialog(shell, RunningWorkbench.W1, List.of(conflict, conflict), locale).ask());
	}

	private void elements(OpenDocument document) {
		Theory theory = Interventions.currentTheory(document.intervention());
		tour.dialog("dialog-choose-one", () -> new ElementChooser(shell, LONG, locale).chooseOne(theory.getOutcomes(), theory.getOutcomes().get(0)));
		tour.dialog("dialog-choose-several",
				() -> new ElementChooser(shell, LONG, locale).chooseSeveral(document.intervention().getCoreElements(), document.intervention().getCoreElements()));
	}
}
