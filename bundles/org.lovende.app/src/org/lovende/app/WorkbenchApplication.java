package org.lovende.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.lovende.core.Messages;
import org.lovende.program.ExitCode;
import org.lovende.program.RepositoryOpening;
import org.lovende.repository.RepositoryAddress;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.preferences.Appearance;
import org.lovende.ui.recovery.RecoveryFolder;
import org.lovende.ui.support.ErrorLog;

/** The workbench as a program: opens the repository, and the window meanwhile. Its result is the exit code of the process, as that of the command line. */
public final class WorkbenchApplication implements IApplication {
	private static final String WORKBENCH = "workbench";
	private static final String RECOVERY = "recovery";

	@Override
	public Object start(IApplicationContext context) {
		StartOptions options = StartOptions.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Locale locale = options.locale();
		Locale.setDefault(locale);
		CompletableFuture.runAsync(() -> Appearance.prepare());
		Display.setAppName(Dialogs.title(locale));
		Display display;
		try {
			display = GtkStyle.applyTo(PlatformUI::createDisplay);
		} catch (SWTError e) {
			System.err.println(Messages.of(WorkbenchApplication.class, locale).get("noDisplay"));
			return ExitCode.USAGE;
		}
		try {
			if (run(display, options, locale) == PlatformUI.RETURN_RESTART) {
				Platform.getInstanceLocation().release();
				NextStart.begin(options);
			}
			return IApplication.EXIT_OK;
		} catch (StartException e) {
			context.applicationRunning(); // takes the splash away
			Dialogs.error(e.getMessage(), locale);
			return e.exitCode();
		} finally {
			display.dispose();
		}
	}

	/** Answers the code with which the workbench was closed. */
	private static int run(Display display, StartOptions options, Locale locale) throws StartException {
		Messages messages = Messages.of(WorkbenchApplication.class, locale);
		if (!options.languageIsKnown())
			throw new StartException(ExitCode.USAGE, messages.get("unknownLanguage", options.language()));
		if (!options.unknown().isEmpty())
			throw new StartException(ExitCode.USAGE, messages.get("unknownOption", options.unknown().get(0)));
		Path data = instanceArea(messages);
		ErrorLog.start();
		new LanguageChange(data).apply(locale);
		try (RepositoryStart start = new RepositoryStart(display, new RepositoryOpening(locale), locale);
				Workplace workplace = Workplace.open(start.begin(options.repository(), !options.empty()), locale)) {
			Supplier<RecoveryFolder> recovery = () -> new RecoveryFolder(data.resolve(RECOVERY), workplace.address());
			LovendeWorkbenchAdvisor advisor = new LovendeWorkbenchAdvisor(start, workplace, recovery);
			int code = PlatformUI.createAndRunWorkbench(display, advisor);
			if (advisor.failure().isPresent())
				throw advisor.failure().get();
			return code;
		}
	}

	/** Where the workbench keeps its state: in the user's own data, beside the standard repository. Nobody is asked for it. */
	private static Path instanceArea(Messages messages) throws StartException {
		Location location = Platform.getInstanceLocation();
		Path data = RepositoryAddress.standard().directory().resolveSibling(WORKBENCH);
		try {
			if (!location.isSet()) {
				Files.createDirectories(data);
				location.set(data.toUri().toURL(), false);
			}
			if (!location.lock())
				throw new StartException(ExitCode.REPOSITORY, messages.get("running"));
			return Path.of(location.getURL().getPath());
		} catch (IOException e) {
			ILog.of(WorkbenchApplication.class).error("instance area", e);
			throw new StartException(ExitCode.FAILED, messages.get("cannotWrite", data));
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning())
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
	}
}
