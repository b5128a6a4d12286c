package org.lovende.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.repository.Document;
import org.lovende.repository.Presence;
import org.lovende.repository.Repository;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.SharedServer;
import org.lovende.ui.Workplace;
import org.lovende.ui.connection.ConnectionDialog;
import org.lovende.ui.connection.StoredConnection;
import org.lovende.ui.connection.StoredConnections;
import org.lovende.ui.dialog.ConflictDialog;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.history.HistoryView;
import org.lovende.ui.presence.Line;
import org.lovende.ui.presence.PeopleDialog;

/** Takes the pictures of docs/user/together.md in the language of the workbench. On demand only: docs/developer/building.md says how. */
@InWorkbench
@EnabledIfSystemProperty(named = Tour.FOLDER, matches = ".+")
class TogetherPicturesTest {
	private static final Rectangle WINDOW = new Rectangle(0, 0, 1500, 940);
	private static final EStructuralFeature TITLE = ElementPackage.Literals.TITLED_ELEMENT__TITLE;
	private static final EStructuralFeature ORGANISATION = InterventionPackage.Literals.INTERVENTION__ORGANISATION;

	@TempDir
	Path temp;
	private final Locale locale = RunningWorkbench.locale();
	private final boolean danish = locale.equals(Interventions.DANISH);
	private Camera camera;
	private SharedServer server;
	private Repository bents;
	private OpenDocument document;

	@BeforeEach
	void open() throws Exception {
		camera = new Camera(Files.createDirectories(Path.of(System.getProperty(Tour.FOLDER))));
		Shell window = SharedServer.window().getShell();
		window.setBounds(WINDOW);
		await("size", () -> window.getSize().equals(new Point(WINDOW.width, WINDOW.height)));
		server = new SharedServer(temp.resolve("store"), "anna", "bent");
		bents = server.open("bent");
		server.takeWorkbench("anna");
		await("connection", () -> Workplace.current().people().line() == Line.CONNECTED);
		document = RunningWorkbench.open(SharedServer.ID);
	}

	@AfterEach
	void close() throws Exception {
		StoredConnections stored = new StoredConnections();
		stored.all().forEach(stored::remove);
		document.abandon();
		SharedServer.releaseWorkbench();
		bents.close();
		server.close();
	}

	private void take(Shell shell, String what) {
		Camera.letDraw();
		camera.take(shell, "together-" + what + (danish ? "_da" : ""));
	}

	private Consumer<Shell> taking(String what) {
		return dialog -> take(dialog, what);
	}

	private String word(Class<?> anchor, String key) {
		return Messages.of(anchor, locale).get(key);
	}

	private static Command set(InterventionEditingDomain domain, Element element, EStructuralFeature feature, Object value, String label) {
		return new Change(domain).set(element, feature, value).command(label);
	}

	private void byBent(EStructuralFeature feature, Object value, String label) throws Exception {
		try (Document theirs = bents.openDocument(SharedServer.ID)) {
			Element element = feature == TITLE ? theirs.intervention().getTargetGroups().get(0) : theirs.intervention();
			theirs.domain().getCommandStack().execute(set(theirs.domain(), element, feature, value, label));
			theirs.save(label);
		}
	}

	@Test
	void connectionDialog_withStoredConnections() {
		StoredConnections stored = new StoredConnections();
		stored.use(new StoredConnection("course", danish ? "Kursus" : "Course", "127.0.0.1", server.port(), "anna", "", false));
		StoredConnection municipality = new StoredConnection("municipality", "Aarhus Kommune", "lovende.aarhus.example", 2036, "anna", "", false);
		stored.use(municipality);
		RunningWorkbench.fillIn(taking("connection"), word(ConnectionDialog.class, "cancel"));
		ConnectionDialog dialog = new ConnectionDialog(SharedServer.window().getShell(), Workplace.current().own(), null, locale);
		assertThat(dialog.startWith(municipality, "").ask()).isEmpty();
	}

	@Test
	void peopleDialog_withAColleague() throws Exception {
		try (Presence bent = bents.enter()) {
			bent.opened(SharedServer.ID);
			bent.editing(SharedServer.GROUP_ID);
			await("bent", () -> Workplace.current().people().all().stream().anyMatch(each -> !each.elements().isEmpty()));
			RunningWorkbench.fillIn(taking("people"), word(PeopleDialog.class, "close"));
			new PeopleDialog(SharedServer.window().getShell()).open();
		}
	}

	@Test
	void historyView_afterSeveralSaves() throws Exception {
		byBent(TITLE, "Unge mellem 18 og 30 år", danish ? "Målgruppe omdøbt" : "Target group renamed");
		bents.versions().make(SharedServer.ID, "Version 1.0", "", Status.APPROVED);
		byBent(ORGANISATION, "Aarhus Kommune", danish ? "Organisation ændret" : "Organisation changed");
		try (Presence bent = bents.enter()) {
			bent.opened(SharedServer.ID);
			bent.editing(SharedServer.GROUP_ID);
			RunningWorkbench.explorer().reveal(document.intervention().getTargetGroups().get(0));
			HistoryView view = RunningWorkbench.show(HistoryView.ID, HistoryView.class);
			Tree commits = (Tree) RunningWorkbench.controls(SharedServer.window().getShell()).filter(control -> control instanceof Tree tree
					&& tree.isVisible() && tree.getColumnCount() > 1).findFirst().orElseThrow();
			await("history", () -> view != null && commits.getItemCount() > 3);
			commits.setSelection(commits.getItem(0));
			Event unfold = new Event();
			unfold.item = commits.getItem(0);
			commits.notifyListeners(SWT.Expand, unfold);
			commits.getItem(0).setExpanded(true);
			take(SharedServer.window().getShell(), "history");
		}
	}

	@Test
	void conflictDialog_afterTheSameWasChanged() throws Exception {
		document.execute(set(document.domain(), document.intervention(), ORGANISATION, "Byen", "Organisation"));
		byBent(ORGANISATION, "Aarhus Kommune", "Organisation");
		RunningWorkbench.fillIn(taking("conflict"), word(ConflictDialog.class, "cancel"));
		assertThat(document.trySave()).isFalse();
	}
}
