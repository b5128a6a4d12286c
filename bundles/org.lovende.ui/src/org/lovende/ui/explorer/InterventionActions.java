package org.lovende.ui.explorer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionCopy;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.program.ExampleLibrary;
import org.lovende.repository.Document;
import org.lovende.repository.Workspace;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.dialog.ElementChooser;
import org.lovende.ui.dialog.NameDialog;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.welcome.NewInterventionWizard;

/** What a user can do with whole interventions. Each asks what it must know, works in a job and tells what went wrong. */
final class InterventionActions {
	private final Shell shell;
	private final RepositoryContents contents;
	private final Consumer<String> closeEditors;
	private final Locale locale = Workplace.current().locale();
	private final Messages messages = Workplace.messages(InterventionActions.class);

	/** @param closeEditors closes the editors of the intervention with this identifier */
	InterventionActions(Shell shell, RepositoryContents contents, Consumer<String> closeEditors) {
		this.shell = shell;
		this.contents = contents;
		this.closeEditors = closeEditors;
	}

	/** Makes a new intervention, empty or as a copy of another; hands its identifier over when it is in the repository. */
	void create(Consumer<String> created) {
		NewInterventionWizard wizard = new NewInterventionWizard(name -> problem(name, null), contents.interventions(), locale);
		if (!wizard.ask(shell))
			return;
		if (wizard.template().isPresent())
			copy(wizard.template().get().id(), wizard.name(), created);
		else
			add(wizard.outline().intervention(messages.get("intervention.new.theory")), messages.get("intervention.new.label", wizard.name()), created);
	}

	/** Renames an intervention. It is a change like any other: undoable, and in the repository when it is saved. */
	void rename(OpenDocument document) {
		Intervention intervention = document.intervention();
		askName("intervention.rename", "rename", intervention.getName(), intervention.getId())
				.ifPresent(name -> document.execute(new Change(document.domain())
						.set(intervention, InterventionPackage.Literals.INTERVENTION__NAME, name).command(messages.get("rename.label", intervention.getName()))));
	}

	/** Copies an intervention, as it is saved; hands the identifier of the copy over. Unsaved changes are saved before if the user agrees. */
	void duplicate(String id, Consumer<String> created) {
		Optional<OpenDocument> open = Workplace.current().documents().find(id);
		if (open.filter(OpenDocument::isDirty).isPresent()
				&& (!Dialogs.confirm(messages.get("duplicate.dirty", open.get().name()), messages.get("saveFirst"), locale) || !open.get().trySave()))
			return;
		Optional<String> name = askName("intervention.duplicate", "duplicate", messages.get("duplicate.name", contents.name(id)), null);
		name.ifPresent(given -> copy(id, given, created));
	}

	/** Makes a new intervention as a copy of one of the worked examples, in the state in which they come with the program. */
	void createFromExample(Consumer<String> created) {
		List<Intervention> examples;
		try {
			examples = ExampleLibrary.read(locale);
		} catch (IOException e) {
			Dialogs.error(e.getMessage(), locale);
			return;
		}
		Optional<Element> chosen = new ElementChooser(shell, messages.get("intervention.fromExample.title"), locale).chooseOne(examples, null);
		if (chosen.isEmpty())
			return;
		Intervention example = (Intervention) chosen.get();
		askName("intervention.fromExample.name", "create", messages.get("duplicate.name", example.getName()), null)
				.ifPresent(name -> add(InterventionCopy.of(example, name), messages.get("duplicate.label", name), created));
	}

	private void copy(String id, String name, Consumer<String> created) {
		String[] copied = new String[1];
		contents.perform(repository -> {
			Intervention copy;
			try (Document document = repository.openDocument(id)) {
				copy = InterventionCopy.of(document.intervention(), name);
			}
			try (Workspace workspace = repository.openWorkspace()) {
				workspace.add(copy);
				workspace.commit(messages.get("duplicate.label", name));
			}
			copied[0] = copy.getId();
		}, () -> created.accept(copied[0]));
	}

	/** Puts an intervention into the trash, after asking. Its editors are closed and what was not saved is dropped. */
	void delete(String id) {
		Optional<OpenDocument> open = Workplace.current().documents().find(id);
		String key = open.filter(OpenDocument::isDirty).isPresent() ? "delete.dirty" : "delete.intervention";
		if (!Dialogs.confirm(messages.get(key, contents.name(id)), messages.get("toTrash"), locale))
			return;
		contents.perform(repository -> repository.delete(id), () -> {
			open.ifPresent(OpenDocument::abandon);
			closeEditors.accept(id);
			Workplace.current().documents().drop(id);
		});
	}

	/** Takes an intervention out of the trash. */
	void restore(String id) {
		contents.perform(repository -> repository.restore(id), () -> { });
	}

	/** Removes what is in the trash for good, after asking. */
	void emptyTrash() {
		if (Dialogs.confirm(messages.get("emptyTrash", contents.trash().size()), messages.get("deleteForGood"), locale))
			contents.perform(repository -> repository.emptyTrash(), () -> { });
	}

	private void add(Intervention intervention, String label, Consumer<String> created) {
		String id = intervention.getId();
		contents.perform(repository -> {
			try (Workspace workspace = repository.openWorkspace()) {
				workspace.add(intervention);
				workspace.commit(label);
			}
		}, () -> created.accept(id));
	}

	private Optional<String> askName(String title, String accept, String start, String except) {
		return new NameDialog(shell, messages.get(title), messages.get(accept), start == null ? "" : start, name -> problem(name, except), locale).ask();
	}

	private Optional<String> problem(String name, String except) {
		boolean taken = contents.interventions().stream()
				.anyMatch(summary -> !summary.id().equals(except) && summary.name().strip().equalsIgnoreCase(name.strip()));
		return taken ? Optional.of(messages.get("nameTaken", name)) : Optional.empty();
	}
}
