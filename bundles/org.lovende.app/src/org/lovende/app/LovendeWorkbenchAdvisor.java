package org.lovende.app;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.lovende.ui.UnsavedChanges;
import org.lovende.ui.Workplace;
import org.lovende.ui.properties.PropertiesView;
import org.lovende.ui.properties.TypedText;
import org.lovende.ui.recovery.RecoveryFolder;
import org.lovende.ui.recovery.RecoveryWriter;

/** The life of the workbench: what it remembers, when its repository has to be there, and what is written for the case that it dies. */
final class LovendeWorkbenchAdvisor extends WorkbenchAdvisor {
	private final RepositoryStart start;
	private final Workplace workplace;
	private final Supplier<RecoveryFolder> recovery;
	private RecoveryWriter writer;
	private StartException failure;

	LovendeWorkbenchAdvisor(RepositoryStart start, Workplace workplace, Supplier<RecoveryFolder> recovery) {
		this.start = start;
		this.workplace = workplace;
		this.recovery = recovery;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		Window.setDefaultImages(WindowIcons.images());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return DescribePerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new LovendeWindowAdvisor(configurer, workplace, recovery);
	}

	@Override
	public void preStartup() {
		writer = new RecoveryWriter(recovery, workplace.documents(), getWorkbenchConfigurer().getWorkbench().getDisplay(), workplace.locale());
	}

	/** If there is something to say or to ask already, that comes before the window. */
	@Override
	public boolean openWindows() {
		return (!start.isStuck() || takeRepository()) && super.openWindows();
	}

	@Override
	public void postStartup() {
		start.whenReady(getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows()[0].getShell(), () -> {
			if (!takeRepository())
				// without asking the views what to remember: they are empty, and those of the last time were not
				getWorkbenchConfigurer().emergencyClose();
		});
	}

	/** Answers whether there is one. */
	private boolean takeRepository() {
		if (workplace.isOpen())
			return true;
		try {
			workplace.arrive(start.finish());
			return true;
		} catch (StartException e) {
			failure = e;
			return false;
		}
	}

	/** Why the workbench has no repository; empty if it has one. */
	Optional<StartException> failure() {
		return Optional.ofNullable(failure);
	}

	/** Asks once, however the workbench is closed: by its window, by the menu, by its last window. */
	@Override
	public boolean preShutdown() {
		IWorkbenchWindow window = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null && window.getActivePage().findView(PropertiesView.ID) instanceof PropertiesView properties)
			properties.commit();
		TypedText typed = TypedText.of(getWorkbenchConfigurer().getWorkbench().getDisplay().getFocusControl());
		if (typed != null)
			typed.commit();
		return new UnsavedChanges(workplace).mayClose();
	}

	@Override
	public void postShutdown() {
		writer.close();
	}
}
