package org.lovende.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.await;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.repository.Document;
import org.lovende.repository.Presence;
import org.lovende.repository.Repository;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.SharedServer;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.presence.Line;
import org.lovende.ui.presence.People;

/** Anna's workbench works on a server, where Bent is too. */
@InWorkbench
class OnServerTest {
	@TempDir
	Path temp;
	private SharedServer server;
	private Repository bents;
	private OpenDocument document;

	@BeforeEach
	void open() throws Exception {
		server = new SharedServer(temp.resolve("store"), "anna", "bent");
		bents = server.open("bent");
		server.takeWorkbench("anna");
		await("connection", () -> people().line() == Line.CONNECTED);
		document = RunningWorkbench.open(SharedServer.ID);
	}

	@AfterEach
	void close() throws Exception {
		if (document != null && !document.isClosed())
			document.abandon();
		SharedServer.releaseWorkbench();
		bents.close();
		server.close();
	}

	private static People people() {
		return Workplace.current().people();
	}

	private TargetGroup group() {
		return document.intervention().getTargetGroups().get(0);
	}

	private void retitle(String title) {
		document.execute(retitle(document.domain(), title));
	}

	private static Command retitle(InterventionEditingDomain domain, String title) {
		return new Change(domain).set(domain.intervention().getTargetGroups().get(0), ElementPackage.Literals.TITLED_ELEMENT__TITLE, title)
				.command("Retitle");
	}

	private String titleThere() throws Exception {
		try (Document theirs = bents.openDocument(SharedServer.ID)) {
			return theirs.intervention().getTargetGroups().get(0).getTitle();
		}
	}

	/** The words in the line at the bottom of the window. */
	private static List<String> statusLine() {
		return toolBars(SharedServer.window().getShell()).flatMap(bar -> Arrays.stream(bar.getItems())).map(ToolItem::getText)
				.filter(text -> !text.isEmpty()).toList();
	}

	private static Stream<ToolBar> toolBars(Composite parent) {
		return RunningWorkbench.controls(parent).filter(ToolBar.class::isInstance).filter(Control::isVisible).map(ToolBar.class::cast);
	}

	private static boolean statusLineHas(String words) {
		return statusLine().stream().anyMatch(text -> text.contains(words));
	}

	/** The words in the explorer's row of an element or intervention. */
	private static Optional<String> row(String beginning) {
		Tree tree = (Tree) ((Viewer) RunningWorkbench.explorerInPlace().getSite().getSelectionProvider()).getControl();
		return rows(tree.getItems()).map(TreeItem::getText).filter(text -> text.contains(beginning)).findFirst();
	}

	private static Stream<TreeItem> rows(TreeItem[] items) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item), rows(item.getItems())));
	}

	@Test
	void statusLine_saysTheServerAndTheUser() {
		await("server", () -> statusLineHas("127.0.0.1 \u2013 anna"));
		await("nobody", () -> statusLineHas("Nobody else here"));
	}

	@Test
	void colleague_opensAndEdits_isNamedInStatusLineAndExplorer() throws Exception {
		try (Presence bent = bents.enter()) {
			await("name", () -> statusLineHas("Here: bent"));
			bent.opened(SharedServer.ID);
			await("mark of the intervention", () -> row(SharedServer.NAME).filter(text -> text.contains("bent")).isPresent());
			RunningWorkbench.explorer().reveal(group());
			bent.editing(SharedServer.GROUP_ID);
			await("mark of the element", () -> row(SharedServer.GROUP).filter(text -> text.endsWith("bent")).isPresent());
			bent.leave(SharedServer.GROUP_ID);
			await("end of the mark", () -> row(SharedServer.GROUP).filter(text -> !text.contains("bent")).isPresent());
		}
		await("bent is gone", () -> statusLineHas("Nobody else here"));
	}

	@Test
	void ownChange_isTold_untilAnotherElementIsSelected() throws Exception {
		try (Presence bent = bents.enter()) {
			await("open", () -> bent.colleagues().stream().anyMatch(anna -> anna.name().equals("anna") && anna.interventions().contains(SharedServer.ID)));
			retitle("Unge");
			await("editing", () -> bent.editorOf(SharedServer.GROUP_ID).isPresent());
			RunningWorkbench.explorer().reveal(document.intervention());
			await("left", () -> bent.editorOf(SharedServer.GROUP_ID).isEmpty());
		}
	}

	@Test
	void liveMode_sharesEachChangeAndIsShown() throws Exception {
		RunningWorkbench.command("org.lovende.ui.live");
		assertThat(document.isLive()).isTrue();
		await("sign", () -> statusLineHas("LIVE: " + SharedServer.NAME));
		await("mark", () -> row(SharedServer.NAME).filter(text -> text.contains("LIVE")).isPresent());
		retitle("Delt");
		await("shared", () -> !document.isDirty());
		assertThat(titleThere()).isEqualTo("Delt");
		RunningWorkbench.command("org.lovende.ui.live");
		await("no sign", () -> !statusLineHas("LIVE"));
	}

	@Test
	void connectionLost_userIsTold_savingWaits_andIsDoneWhenItIsBack() throws Exception {
		server.stop();
		await("lost", () -> statusLineHas("connection lost"));
		retitle("Skrevet uden forbindelse");
		document.save(new NullProgressMonitor());
		await("waits", () -> statusLineHas("waits to be saved"));
		assertThat(document.isDirty()).isTrue();
		server.start();
		await("back", () -> statusLineHas("127.0.0.1 \u2013 anna"));
		await("saved", () -> !document.isDirty());
		assertThat(titleThere()).isEqualTo("Skrevet uden forbindelse");
	}

	@Test
	void own_again_showsItsInterventions() throws Exception {
		assertThat(Interventions.byId(document.intervention(), SharedServer.GROUP_ID)).isPresent();
		SharedServer.releaseWorkbench();
		assertThat(document.isClosed()).isTrue();
		await("own", () -> row(RunningWorkbench.W1).isPresent());
		assertThat(row(SharedServer.NAME)).isEmpty();
		await("words", () -> statusLineHas("My own repository"));
	}
}
