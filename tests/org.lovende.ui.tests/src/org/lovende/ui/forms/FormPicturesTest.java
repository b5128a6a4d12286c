package org.lovende.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lovende.repository.InterventionSummary;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.method.MethodView;

/** Takes pictures of every page, to be looked at by people, when asked by <code>-Dlovende.test.arguments=-Dlovende.screenshots=FOLDER</code>. */
@InWorkbench
class FormPicturesTest {
	private static final Duration DRAWING = Duration.ofMillis(1500);
	private static final String FOLDER = "lovende.screenshots";

	@Test
	@EnabledIfSystemProperty(named = FOLDER, matches = ".+")
	void pages_ofAnExample_asPictures() throws Exception {
		Path folder = Files.createDirectories(Path.of(System.getProperty(FOLDER)));
		Shell shell = RunningWorkbench.page().getWorkbenchWindow().getShell();
		Rectangle screen = Display.getCurrent().getBounds();
		shell.setBounds(screen);
		for (String word : new String[] { "Sundhed", "spæd", "Aktivt" }) {
			InterventionSummary summary = Workplace.current().repository().list().stream().filter(each -> each.name().contains(word)).findFirst().orElse(null);
			if (summary == null)
				continue;
			OpenDocument document = RunningWorkbench.open(summary.id());
			FormEditor editor = new Forms(RunningWorkbench.page()).open(summary.id(), document.name()).orElseThrow();
			RunningWorkbench.await("form", () -> editor.shown() != null);
			for (FormPage page : FormPage.values()) {
				editor.show(page);
				take(shell, folder.resolve(word + "-" + page.ordinal() + "-" + page.name().toLowerCase() + ".png"));
			}
		}
		RunningWorkbench.show(MethodView.ID, MethodView.class);
		take(shell, folder.resolve("method.png"));
		assertThat(folder).isNotEmptyDirectory();
	}

	private static void take(Shell shell, Path file) {
		// the window system draws in its own time and tells nobody when it is done
		long end = System.nanoTime() + DRAWING.toNanos();
		RunningWorkbench.await("drawn", () -> System.nanoTime() > end);
		Point size = shell.getSize();
		Image image = new Image(shell.getDisplay(), size.x, size.y);
		GC gc = new GC(shell.getDisplay());
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
