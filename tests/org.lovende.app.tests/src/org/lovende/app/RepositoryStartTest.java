package org.lovende.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.organisation.Role;
import org.lovende.program.ExitCode;
import org.lovende.program.RepositoryOpening;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.server.ServerSettings;
import org.lovende.repository.server.Services;
import org.lovende.repository.server.StoreLocation;
import org.lovende.repository.server.StoreServer;
import org.lovende.ui.connection.StoredConnection;
import org.lovende.ui.connection.StoredConnections;

/** Which repository the workbench starts with, and what the user is asked before there is a window. */
class RepositoryStartTest {
	private static final String PASSWORD = "correct horse battery";
	private static final String ANNA = "anna";

	@TempDir
	Path temp;
	private Display display;
	private StoreServer server;

	@BeforeEach
	void startServer() throws Exception {
		display = Display.getDefault();
		Path store = temp.resolve("store");
		new RepositoryOpening(Locale.ENGLISH).open(RepositoryAddress.of(store), false, () -> { }).close();
		server = StoreServer.start(ServerSettings.of(StoreLocation.of(store), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), null), "server");
		assertThat(server.store().call(Services.USER_ADD, List.of(ANNA, PASSWORD, Role.CONTRIBUTOR.getLiteral(), "")).refused()).isFalse();
	}

	@AfterEach
	void stopServer() {
		StoredConnections stored = new StoredConnections();
		stored.all().forEach(stored::remove);
		if (server != null)
			server.close();
	}

	private String address() {
		return "cdo://127.0.0.1:" + server.port() + "/lovende";
	}

	private Repository start(String address) throws StartException {
		try (RepositoryStart start = new RepositoryStart(display, new RepositoryOpening(Locale.ENGLISH), Locale.ENGLISH)) {
			start.begin(address, false);
			return start.finish();
		}
	}

	@Test
	void start_addressOfAServer_asksWhoItIs_andTheNextStartGoesThereByItself() throws Exception {
		try (OpenDialog dialog = new OpenDialog(display, shown -> {
			assertThat(shown.texts().get(0).getText()).isEqualTo("127.0.0.1");
			shown.texts().get(1).setText(ANNA);
			shown.password(PASSWORD);
			shown.press("Connect");
		}); Repository repository = start(address())) {
			assertThat(repository.user()).isEqualTo(ANNA);
			assertThat(repository.list()).isEmpty();
		}
		StoredConnection kept = new StoredConnections().last().orElseThrow();
		assertThat(kept.address().text()).isEqualTo(address());
		// no password is kept: that is all that is asked for
		try (OpenDialog dialog = new OpenDialog(display, shown -> {
			assertThat(shown.texts().get(0).getText()).isEqualTo("127.0.0.1");
			assertThat(shown.texts().get(1).getText()).isEqualTo(ANNA);
			shown.password(PASSWORD);
			shown.press("Connect");
		}); Repository repository = start(null)) {
			assertThat(repository.address().text()).isEqualTo(address());
		}
	}

	@Test
	void start_wrongPassword_isSaidAndTheUserTriesAgain() throws Exception {
		try (OpenDialog dialog = new OpenDialog(display, shown -> {
			shown.texts().get(1).setText(ANNA);
			shown.password("not the right one");
			shown.press("Connect");
			shown.when("knows no user", () -> {
				shown.password(PASSWORD);
				shown.press("Connect");
			});
		}); Repository repository = start(address())) {
			assertThat(repository.user()).isEqualTo(ANNA);
		}
	}

	@Test
	void start_serverThatDoesNotAnswer_isSaid_andWhoGivesUpGetsOneSentence() throws Exception {
		String address = address();
		server.close();
		server = null;
		try (OpenDialog dialog = new OpenDialog(display, shown -> {
			shown.texts().get(1).setText(ANNA);
			shown.password(PASSWORD);
			shown.press("Connect");
			shown.when("does not answer", () -> shown.press("Cancel"));
		})) {
			assertThatThrownBy(() -> start(address)).isInstanceOfSatisfying(StartException.class, e -> {
				assertThat(e.exitCode()).isEqualTo(ExitCode.REPOSITORY);
				assertThat(e.getMessage()).startsWith("No repository was chosen.");
			});
		}
		assertThat(new StoredConnections().all()).as("what never worked is not kept").isEmpty();
	}

	@Test
	void start_addressThatIsNone_isOneSentence() {
		assertThatThrownBy(() -> start("cdo://127.0.0.1:many/lovende")).isInstanceOfSatisfying(StartException.class, e -> {
			assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE);
			assertThat(e.getMessage()).contains("cdo://127.0.0.1:many/lovende").doesNotContain("Exception");
		});
	}

	@Test
	void start_directoryThatIsNamed_isOpenedAlthoughAServerWasUsedLast() throws Exception {
		new StoredConnections().use(new StoredConnection("b8f0", "", "127.0.0.1", server.port(), ANNA, "", false));
		RepositoryAddress directory = RepositoryAddress.of(temp.resolve("own"));
		try (Repository repository = start(directory.text())) {
			assertThat(repository.address()).isEqualTo(directory);
		}
	}

	/** The window stands already, but nobody can do anything in it yet; what went wrong is told when it is known. */
	@Test
	void whenReady_repositoryThatTurnsOutDamaged_signStandsBeforeTheWindow_thenOneSentence() throws Exception {
		Path damaged = Files.createDirectories(temp.resolve("damaged"));
		Files.write(damaged.resolve("store.mv.db"), new byte[20_000]);
		List<Runnable> held = new ArrayList<>();
		List<StartException> failures = new ArrayList<>();
		Shell window = new Shell(display);
		window.open();
		try (RepositoryStart start = new RepositoryStart(display, new RepositoryOpening(Locale.ENGLISH), Locale.ENGLISH, held::add)) {
			start.begin(RepositoryAddress.of(damaged).text(), false);
			assertThat(start.isStuck()).as("nothing is known yet").isFalse();
			start.whenReady(window, () -> {
				try {
					start.finish().close();
				} catch (StartException e) {
					failures.add(e);
				}
			});
			assertThat(window.getShells()).singleElement().satisfies(sign -> {
				assertThat(sign.isVisible()).isTrue();
				assertThat(sign.getStyle() & SWT.APPLICATION_MODAL).as("takes the clicks of the window").isNotZero();
				assertThat(sign.getText()).isEqualTo("Opening the repository …");
			});
			assertThat(failures).isEmpty();
			Thread opening = new Thread(held.get(0));
			opening.start();
			opening.join();
			while (display.readAndDispatch()) {
				// lets the task run that waited
			}
			assertThat(start.isStuck()).isTrue();
		}
		assertThat(failures).singleElement().satisfies(e -> {
			assertThat(e.exitCode()).isEqualTo(ExitCode.REPOSITORY);
			assertThat(e.getMessage()).contains(damaged.toString()).doesNotContain("Exception");
		});
		assertThat(window.getShells()).as("the sign is gone").isEmpty();
		window.dispose();
	}

	@Test
	void whenReady_repositoryThatIsThere_isTakenAtOnceWithoutASign() throws Exception {
		Shell window = new Shell(display);
		List<Repository> taken = new ArrayList<>();
		try (RepositoryStart start = new RepositoryStart(display, new RepositoryOpening(Locale.ENGLISH), Locale.ENGLISH, Runnable::run)) {
			start.begin(RepositoryAddress.of(temp.resolve("own")).text(), false);
			start.whenReady(window, () -> {
				try {
					taken.add(start.finish());
				} catch (StartException e) {
					throw new AssertionError(e);
				}
			});
		}
		assertThat(taken).hasSize(1);
		assertThat(window.getShells()).isEmpty();
		taken.get(0).close();
		window.dispose();
	}
}
