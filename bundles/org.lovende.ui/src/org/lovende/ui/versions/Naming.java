package org.lovende.ui.versions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.model.intervention.Version;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;

/** Names a version of an open intervention: what is saved at this moment. What is not saved is saved before, if the user agrees. */
final class Naming {
	private final Shell shell;
	private final Locale locale = Workplace.current().locale();
	private final Messages messages = Workplace.messages(Naming.class);

	Naming(Shell shell) {
		this.shell = shell;
	}

	/** Asks for everything, and names the version in a job; it shows by itself when it is there. */
	void ask(OpenDocument document) {
		if (document.isDirty() && (!Dialogs.confirm(messages.get("new.dirty", document.name()), messages.get("new.saveFirst"), locale) || !document.trySave()))
			return;
		List<String> taken = document.intervention().getVersions().stream().map(Version::getTitle).filter(Objects::nonNull).toList();
		Optional<NameVersionDialog.NewVersion> version = new NameVersionDialog(shell, document.name(), taken, document.intervention().getStatus(), locale)
				.ask();
		version.ifPresent(named -> make(document.intervention().getId(), named));
	}

	private void make(String id, NameVersionDialog.NewVersion version) {
		Repository repository = Workplace.current().repository();
		Display display = Display.getCurrent();
		Job job = Job.create(messages.get("new.job", version.title()), (ICoreRunnable) monitor -> {
			try {
				repository.versions().make(id, version.title(), version.note(), version.status());
			} catch (RepositoryException e) {
				display.asyncExec(() -> Dialogs.failed(e, locale));
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}
}
