package org.lovende.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.SharedServer;
import org.lovende.ui.Workplace;

@InWorkbench
class ConnectionDialogTest {
	@TempDir
	Path temp;
	private SharedServer server;

	@BeforeEach
	void start() throws Exception {
		server = new SharedServer(temp.resolve("store"), "anna");
	}

	@AfterEach
	void stop() {
		StoredConnections stored = new StoredConnections();
		stored.all().forEach(stored::remove);
		server.close();
	}

	private ConnectionDialog dialog() {
		ConnectionDialog dialog = new ConnectionDialog(SharedServer.window().getShell(), Workplace.current().own(), null, Workplace.current().locale());
		return dialog.startWith(new StoredConnection(StoredConnections.newId(), "Kommunen", "127.0.0.1", server.port(), "anna", "", false), "");
	}

	private static List<Text> texts(Shell shell) {
		return RunningWorkbench.controls(shell).filter(Text.class::isInstance).map(Text.class::cast).toList();
	}

	private static void type(Shell shell, String password) {
		texts(shell).stream().filter(text -> (text.getStyle() & SWT.PASSWORD) != 0).findFirst().orElseThrow().setText(password);
	}

	private static boolean says(Shell shell, String words) {
		return !shell.isDisposed()
				&& RunningWorkbench.controls(shell).anyMatch(control -> control instanceof Label label && label.getText().contains(words));
	}

	/** Goes on when something has happened in the dialog, which blocks the test. */
	private static void when(Shell shell, String words, Runnable then) {
		shell.getDisplay().timerExec(50, new Runnable() {
			@Override
			public void run() {
				if (says(shell, words))
					then.run();
				else if (!shell.isDisposed())
					shell.getDisplay().timerExec(50, this);
			}
		});
	}

	private static void press(Shell shell, String words) {
		Button button = RunningWorkbench.buttons(shell, words).get(0);
		RunningWorkbench.press(button);
	}

	@Test
	void wrongPassword_isSaidInOneSentence_andTheNextOneConnects() {
		RunningWorkbench.fillIn(shell -> {
			type(shell, "something else");
			when(shell, "knows no user", () -> {
				type(shell, SharedServer.PASSWORD);
				press(shell, "Connect");
			});
		}, "Connect");
		try (Repository repository = dialog().ask().orElseThrow()) {
			assertThat(repository.user()).isEqualTo("anna");
			assertThat(new StoredConnections().last()).hasValueSatisfying(last -> assertThat(last.label()).isEqualTo("Kommunen"));
		}
	}

	private static Text field(Shell shell, String content) {
		return texts(shell).stream().filter(text -> text.getText().equals(content)).findFirst().orElseThrow();
	}

	@Test
	void serverWithACertificate_isTrustedOnlyUnderItsNameAndByTheAuthorityThatTheUserNames() throws Exception {
		SelfMadeCertificate right = new SelfMadeCertificate(temp.resolve("right"), "localhost");
		String wrong = new SelfMadeCertificate(temp.resolve("wrong"), "localhost").authority().toString();
		server.secure(right.tls());
		RunningWorkbench.fillIn(shell -> {
			type(shell, SharedServer.PASSWORD);
			when(shell, "comes from an authority that this machine does not know", () -> {
				field(shell, wrong).setText(right.authority().toString());
				field(shell, "localhost").setText("127.0.0.1");
				press(shell, "Connect");
				when(shell, "is made out to another name", () -> {
					field(shell, "127.0.0.1").setText("localhost");
					press(shell, "Connect");
				});
			});
		}, "Connect");
		ConnectionDialog dialog = new ConnectionDialog(SharedServer.window().getShell(), Workplace.current().own(), null, Workplace.current().locale());
		dialog.startWith(new StoredConnection(StoredConnections.newId(), "", "localhost", server.port(), "anna", wrong, false), "");
		try (Repository repository = dialog.ask().orElseThrow()) {
			assertThat(repository.user()).isEqualTo("anna");
			assertThat(repository.list()).extracting(InterventionSummary::name).containsExactly(SharedServer.NAME);
		}
		StoredConnection kept = new StoredConnections().last().orElseThrow();
		assertThat(kept.authorities()).isEqualTo(right.authority().toString());
		try (Repository again = new Opening(Workplace.current().locale()).open(kept, SharedServer.PASSWORD).join()) {
			assertThat(again.user()).isEqualTo("anna");
		}
	}

	@Test
	void noServerThere_isSaid_andTheUserCanLeave() {
		server.stop();
		RunningWorkbench.fillIn(shell -> {
			type(shell, SharedServer.PASSWORD);
			when(shell, "does not answer", () -> press(shell, "Cancel"));
		}, "Connect");
		assertThat(dialog().ask()).isEmpty();
		assertThat(new StoredConnections().all()).isEmpty();
	}

	@Test
	void incomplete_saysWhatIsMissing() {
		RunningWorkbench.fillIn(shell -> {
			assertThat(says(shell, "Type your password")).isTrue();
			assertThat(RunningWorkbench.buttons(shell, "Connect").get(0).isEnabled()).isFalse();
			assertThat(says(shell, "The server is on this machine")).isTrue();
			texts(shell).get(0).setText("lovende.example");
			assertThat(says(shell, "encrypted (TLS)")).isTrue();
		}, "Cancel");
		assertThat(dialog().ask()).isEmpty();
	}

	@Test
	void ownRepository_thatIsOpen_isLeftAsItIs() {
		RunningWorkbench.fillIn(shell -> {
			Table list = (Table) RunningWorkbench.controls(shell).filter(Table.class::isInstance).findFirst().orElseThrow();
			list.setSelection(0);
			list.notifyListeners(SWT.Selection, new Event());
		}, "Open");
		// the button has its words only after the row is selected
		assertThat(dialog().startWith(null, "").ask()).isEmpty();
	}

	@Test
	void password_changed_holdsForTheNextConnection() throws Exception {
		String fresh = "battery staple correct";
		try (Repository repository = server.open("anna")) {
			RunningWorkbench.fillIn(shell -> {
				List<Text> fields = texts(shell);
				fields.get(0).setText("not the old one");
				fields.get(1).setText(fresh);
				fields.get(2).setText(fresh);
				when(shell, "is not right", () -> {
					fields.get(0).setText(SharedServer.PASSWORD);
					press(shell, "Change");
				});
			}, "Change");
			new PasswordDialog(SharedServer.window().getShell(), repository, Workplace.current().locale()).open();
			server.stop();
			server.start();
			CompletableFuture<Integer> again = CompletableFuture.supplyAsync(() -> size(repository));
			await("connected again", again::isDone);
			assertThat(again.join()).isEqualTo(1);
		}
	}

	private static int size(Repository repository) {
		try {
			return repository.list().size();
		} catch (RepositoryException e) {
			throw new IllegalStateException(e);
		}
	}
}
