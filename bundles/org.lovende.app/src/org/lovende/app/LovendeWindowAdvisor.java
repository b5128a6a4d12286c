package org.lovende.app;

import java.util.function.Supplier;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.lovende.core.Messages;
import org.lovende.ui.FocusKeeper;
import org.lovende.ui.SelectionSync;
import org.lovende.ui.Workplace;
import org.lovende.ui.connection.LineWatch;
import org.lovende.ui.connection.StatusLine;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.DiagramTabs;
import org.lovende.ui.document.LastEditor;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.handlers.HistoryLabels;
import org.lovende.ui.preferences.Appearance;
import org.lovende.ui.preferences.Autosave;
import org.lovende.ui.recovery.Recovery;
import org.lovende.ui.recovery.RecoveryFolder;
import org.lovende.ui.welcome.WelcomeEditor;

/** The window: its size and title, and what is offered when it opens after a crash. */
final class LovendeWindowAdvisor extends WorkbenchWindowAdvisor {
	private static final Point SIZE = new Point(1440, 900);

	private final Workplace workplace;
	private final Supplier<RecoveryFolder> recovery;

	LovendeWindowAdvisor(IWorkbenchWindowConfigurer configurer, Workplace workplace, Supplier<RecoveryFolder> recovery) {
		super(configurer);
		this.workplace = workplace;
		this.recovery = recovery;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer) {
			@Override
			protected void fillStatusLine(IStatusLineManager statusLine) {
				StatusLine.fill(statusLine, getWindowConfigurer().getWindow());
			}
		};
	}

	@Override
	public void preWindowOpen() {
		Appearance.follow(Display.getCurrent());
		FocusKeeper.watch(Display.getCurrent());
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(SIZE);
		configurer.setTitle(Dialogs.title(workplace.locale()));
		configurer.setShowCoolBar(false);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(false);
	}

	@Override
	public void postWindowOpen() {
		LastEditor.follow(page());
		DiagramTabs.follow(page());
		SelectionSync.follow(page());
		WindowTitle.follow(getWindowConfigurer(), Dialogs.title(workplace.locale()), Messages.of(WindowTitle.class, workplace.locale()));
		HistoryLabels.follow(workplace.documents(), getWindowConfigurer().getWindow());
		if (page().getEditorReferences().length == 0)
			WelcomeEditor.open(page());
		else
			goOn();
		Autosave.follow(Display.getCurrent(), workplace.documents());
		LineWatch.follow(getWindowConfigurer().getWindow());
		page().addSelectionListener(workplace.people().ownWork());
		workplace.addListener(this::offerRecovery);
		workplace.whenOpen(repository -> offerRecovery());
	}

	/**
	 * Who comes back goes on where they were: in the editor in front, the only one that the window builds before somebody asks for it.
	 * Behind a view that has all the room it stays where it is: it would lie over that view.
	 */
	private void goOn() {
		onceDrawn(() -> new DiagramEditors(page()).inSight().ifPresent(page()::activate));
	}

	/** After the window is drawn, so that the question stands before it. */
	private void offerRecovery() {
		onceDrawn(() -> new Recovery(recovery.get(), workplace.repository(),
				workplace.documents(), workplace.locale()).offer(this::show));
	}

	private void onceDrawn(Runnable action) {
		getWindowConfigurer().getWindow().getShell().getDisplay().asyncExec(action);
	}

	private void show(String interventionId) {
		if (page().findView(ExplorerView.ID) instanceof ExplorerView explorer) {
			explorer.show(interventionId);
			// undo and save are about what was brought back, not about the welcome page
			page().activate(explorer);
		}
	}

	private IWorkbenchPage page() {
		return getWindowConfigurer().getWindow().getActivePage();
	}
}
