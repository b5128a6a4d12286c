package org.lovende.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.Brightness;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.TabWay;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.preferences.ChosenLook;
import org.lovende.ui.preferences.Look;

/** Looks at one window or dialog after the other, and collects what is wrong there. Takes pictures if a folder for them is named. */
final class Tour {
	/** The system property with the folder for the pictures. */
	static final String FOLDER = "lovende.tour";

	private final Frame frame;
	private final Optional<Camera> camera;
	private final ForeignText foreign;
	private final Shell window = RunningWorkbench.page().getWorkbenchWindow().getShell();
	private final List<String> faults = new ArrayList<>();
	private int stops;

	/** Gives the window the frame that is wanted. */
	Tour(Frame frame) throws IOException, RepositoryException {
		this.frame = frame;
		String folder = System.getProperty(FOLDER, "");
		camera = folder.isEmpty() ? Optional.empty() : Optional.of(new Camera(Files.createDirectories(Path.of(folder))));
		foreign = new ForeignText(Path.of(System.getProperty("lovende.root")), RunningWorkbench.locale());
		assertThat(frame.fits(Display.getCurrent())).as("the screen has room for " + frame).isTrue();
		ChosenLook.choose(frame.look());
		// the system takes its time until all colours are those of the look
		RunningWorkbench.await("colours of the system",
				() -> Brightness.isDark(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB()) == (frame.look() == Look.DARK));
		Camera.letDraw();
		Camera.letDraw();
		window.setMaximized(false);
		window.setBounds(0, 0, frame.points().x, frame.points().y);
		RunningWorkbench.await("size", () -> window.getSize().equals(frame.points()));
	}

	Shell window() {
		return window;
	}

	/** Looks at the window. */
	void stop(String what) {
		stop(window, what);
	}

	/** Looks at a window or dialog. */
	void stop(Shell shell, String what) {
		stops++;
		RunningWorkbench.dispatchAll();
		String place = String.join("-", RunningWorkbench.locale().getLanguage(), frame.toString(), what);
		camera.ifPresent(taking -> {
			Camera.letDraw();
			taking.take(shell, place);
		});
		faults.addAll(Inspection.of(shell, place, foreign));
		if (shell != window)
			faults.addAll(keys(shell, place));
	}

	/** What is wrong in a dialog for people who use no mouse. */
	private static List<String> keys(Shell dialog, String place) {
		TabWay way = TabWay.through(dialog, reached -> { });
		List<String> faults = new ArrayList<>();
		way.unreached().forEach(control -> faults.add(place + ": not reached by Tab: " + control));
		// once it does: it began where the user is, and not with the first
		if (way.jumps().size() > 1)
			faults.add(place + ": Tab jumps: " + way.jumps());
		return faults;
	}

	/** Opens a dialog, looks at it and closes it. */
	void dialog(String what, Runnable opening) {
		dialog(what, opening, shell -> { });
	}

	/**
	 * Opens a dialog, looks at it and closes it.
	 *
	 * @param filling gives it content before
	 */
	void dialog(String what, Runnable opening, Consumer<Shell> filling) {
		// which is what commands are about, also after a dialog was there
		RunningWorkbench.explorer();
		RunningWorkbench.await("explorer", () -> RunningWorkbench.page().getActivePart() instanceof ExplorerView);
		RunningWorkbench.visit(shell -> {
			filling.accept(shell);
			stop(shell, what);
		});
		opening.run();
	}

	/** Fails if something was wrong anywhere. */
	void end() {
		assertThat(stops).isPositive();
		assertThat(faults).isEmpty();
	}
}
