package org.lovende.ui.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.edit.Creation;
import org.lovende.core.theory.TheoryVersions;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.ui.Workplace;
import org.lovende.ui.comparison.ComparisonEditor;
import org.lovende.ui.comparison.ComparisonInput;
import org.lovende.ui.dialog.ElementChooser;
import org.lovende.ui.dialog.NameDialog;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.theory.TheoryTablesEditor;
import org.lovende.ui.theory.TheoryTablesInput;

/** What a user can do with one version of the theory of change of an open intervention. */
final class TheoryActions {
	private final IWorkbenchPage page;
	private final Theory theory;
	private final Intervention intervention;
	private final Locale locale = Workplace.current().locale();
	private final Messages messages = Workplace.messages(TheoryActions.class);

	TheoryActions(IWorkbenchPage page, Theory theory) {
		this.page = page;
		this.theory = theory;
		intervention = Interventions.interventionOf(theory);
	}

	/** Opens its result map as tables. */
	void openTables() {
		new DiagramEditors(page).open(new TheoryTablesInput(intervention.getId(), intervention.getName(), theory.getId()), TheoryTablesEditor.ID);
	}

	/** Asks for a name and makes a copy that becomes the current version; empty if the user thought better of it. */
	Optional<Theory> newVersion() {
		Optional<OpenDocument> document = Workplace.current().documents().of(theory);
		String start = messages.get("theory.newVersion.name", ElementNames.of(theory, locale));
		Optional<String> title = new NameDialog(page.getWorkbenchWindow().getShell(), messages.get("theory.newVersion.title"), messages.get("create"),
				start, name -> Optional.empty(), locale).ask();
		if (document.isEmpty() || title.isEmpty())
			return Optional.empty();
		Creation<Theory> creation = TheoryVersions.duplicate(document.get().domain(), theory, title.get(), locale);
		return document.get().execute(creation.command()) ? Optional.of(creation.element()) : Optional.empty();
	}

	/** The other versions in the intervention. */
	List<Theory> others() {
		return intervention.getTheories().stream().filter(other -> other != theory).toList();
	}

	/** Whether another theory is of the same intervention. */
	boolean canCompare(Theory other) {
		return others().contains(other);
	}

	/** Lets the user choose with what to compare; where there is only one other version it is that one. */
	void compareWithAnother() {
		Optional<Theory> other = others().size() == 1 ? Optional.of(others().get(0))
				: new ElementChooser(page.getWorkbenchWindow().getShell(), messages.get("theory.compareWith.title", ElementNames.brief(theory, locale)),
						locale).chooseOne(others(), null).map(Theory.class::cast);
		other.ifPresent(this::compare);
	}

	/** Shows the two side by side, the one that stands first in the intervention as the earlier one. */
	void compare(Theory other) {
		List<Theory> order = intervention.getTheories();
		boolean isEarlier = order.indexOf(theory) < order.indexOf(other);
		Theory first = isEarlier ? theory : other;
		Theory second = isEarlier ? other : theory;
		new DiagramEditors(page).open(new ComparisonInput(intervention.getId(), intervention.getName(), first.getId(), second.getId()),
				ComparisonEditor.ID);
	}
}
