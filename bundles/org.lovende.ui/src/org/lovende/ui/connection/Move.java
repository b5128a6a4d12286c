package org.lovende.ui.connection;

import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.ui.UnsavedChanges;
import org.lovende.ui.Workplace;
import org.lovende.ui.properties.PropertiesView;
import org.lovende.ui.welcome.WelcomeEditor;

/** Takes the workbench to another repository: the user chooses it and is asked about unsaved changes, then what is open is closed. */
public final class Move {
	private final IWorkbenchWindow window;
	private final Workplace workplace = Workplace.current();

	/** @param window whose editors are closed */
	public Move(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Lets the user choose, beginning with the repository that is open. */
	public void ask() {
		RepositoryAddress here = workplace.address();
		ConnectionDialog dialog = new ConnectionDialog(window.getShell(), workplace.own(), here.equals(workplace.own()) ? null : workplace.left(),
				workplace.locale());
		if (here.server() != null)
			dialog.startWith(current(here.server()), workplace.people().problem().map(Throwable::getMessage).orElse(""));
		dialog.ask().ifPresent(repository -> {
			if (dialog.passwordWasLost())
				Notice.show(window.getShell(), "passwordNotKept.title", "passwordNotKept");
			to(repository);
		});
	}

	private static StoredConnection current(RepositoryAddress.Server server) {
		return new StoredConnections().last().filter(last -> last.host().equals(server.host()) && last.port() == server.port())
				.orElseGet(() -> ConnectionDialog.unknown(server));
	}

	/**
	 * Goes to a repository unless the user wants to stay for unsaved changes; it is closed then.
	 *
	 * @return whether the workbench is there
	 */
	public boolean to(Repository repository) {
		IWorkbenchPage page = window.getActivePage();
		if (page.findView(PropertiesView.ID) instanceof PropertiesView properties)
			properties.commit();
		if (!new UnsavedChanges(workplace).mayClose()) {
			CompletableFuture.runAsync(repository::close);
			return false;
		}
		page.closeAllEditors(false);
		workplace.moveTo(repository);
		WelcomeEditor.open(page); // with what was changed last there
		return true;
	}
}
