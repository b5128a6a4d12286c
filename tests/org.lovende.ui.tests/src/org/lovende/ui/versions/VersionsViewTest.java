package org.lovende.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.await;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.edit.Change;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Version;
import org.lovende.program.ExportForm;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.SharedServer;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.history.MomentEditor;

/** Versions of an intervention on a server of the test's own, because those that are approved stay for ever. */
@InWorkbench
class VersionsViewTest {
	@TempDir
	Path temp;
	private SharedServer server;
	private OpenDocument document;
	private VersionsView view;

	@BeforeEach
	void open() throws Exception {
		server = new SharedServer(temp.resolve("store"), "anna");
		server.takeWorkbench("anna");
		document = RunningWorkbench.open(SharedServer.ID);
		view = RunningWorkbench.show(VersionsView.ID, VersionsView.class);
		RunningWorkbench.explorer().reveal(document.intervention());
	}

	@AfterEach
	void close() throws Exception {
		document.abandon();
		SharedServer.releaseWorkbench();
		server.close();
	}

	private void name(String title, String status) {
		RunningWorkbench.fillIn(dialog -> {
			text(dialog).setText(title);
			Button button = RunningWorkbench.buttons(dialog, status).get(0);
			button.setSelection(true);
			button.notifyListeners(SWT.Selection, new Event());
		}, "Name it");
		Button make = RunningWorkbench.buttons(view.getSite().getShell(), "Name a version …").get(0);
		await("intervention in the view", make::isEnabled);
		RunningWorkbench.press(make);
		await("version " + title, () -> document.intervention().getVersions().stream()
				.anyMatch(version -> title.equals(version.getTitle()) && version.getMoment() != null));
		await("row", () -> view.viewer().getTable().getItemCount() == document.intervention().getVersions().size());
	}

	private static Text text(Shell dialog) {
		return (Text) RunningWorkbench.controls(dialog).filter(Text.class::isInstance).findFirst().orElseThrow();
	}

	private Version version() {
		return document.intervention().getVersions().get(0);
	}

	@Test
	void named_isListedWithItsStatus_andTheInterventionHasIt() {
		name("Udkast 1", "In review");
		assertThat(view.viewer().getTable().getItem(0).getText(0)).isEqualTo("Udkast 1");
		assertThat(view.viewer().getTable().getItem(0).getText(2)).isEqualTo("In review");
		assertThat(document.intervention().getStatus()).isEqualTo(Status.IN_REVIEW);
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void approved_isFrozen_andTheWorkbenchSaysSo() {
		name("Version 1.0", "Approved");
		assertThat(view.viewer().getTable().getItem(0).getText(2)).isEqualTo("Approved, frozen");
		RunningWorkbench.fillIn(dialog -> assertThat(RunningWorkbench.controls(dialog)
				.anyMatch(control -> control instanceof Label label && label.getText().contains("approved and therefore frozen"))).isTrue(), "OK");
		document.execute(new Change(document.domain()).set(version(), ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Version 2.0").command("Rename"));
		assertThat(version().getTitle()).isEqualTo("Version 1.0");
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void opened_isAsItWas() {
		name("Version 1.0", "Draft");
		document.execute(new Change(document.domain()).set(document.intervention().getTargetGroups().get(0),
				ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Alle").command("Retitle"));
		await("drawn", () -> view.viewer().testFindItem(version()) != null);
		view.viewer().setSelection(new StructuredSelection(version()));
		RunningWorkbench.press(RunningWorkbench.buttons(view.getSite().getShell(), "Compare with today").stream().filter(Button::isEnabled).findFirst()
				.orElseThrow());
		MomentEditor editor = (MomentEditor) RunningWorkbench.page().getActiveEditor();
		assertThat(editor.getPartName()).isEqualTo("Version 1.0 (read only)");
		await("comparison", () -> RunningWorkbench.controls(view.getSite().getShell())
				.anyMatch(control -> control instanceof Label label && label.getText().contains("difference")));
	}

	@Test
	void exported_isAsItWas() throws Exception {
		Path file = temp.resolve("version");
		new MomentExport(view.getSite().getShell()).write(document.pendingWork().mine(), ExportForm.html, file);
		Path written = temp.resolve("version.html");
		await("file", () -> Files.exists(written));
		assertThat(Files.readString(written)).contains(SharedServer.GROUP);
	}
}
