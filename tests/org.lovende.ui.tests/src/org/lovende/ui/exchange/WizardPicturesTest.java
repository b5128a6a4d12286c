package org.lovende.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.check.Checks;
import org.lovende.core.check.DismissFinding;
import org.lovende.core.check.Finding;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.comparison.InterventionComparisonEditor;
import org.lovende.ui.comparison.InterventionComparisonInput;
import org.lovende.ui.comparison.Side;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.find.FindView;
import org.lovende.ui.problems.ProblemsView;

/** Takes pictures of the wizards and views, to be looked at by people, when asked by <code>-Dlovende.test.arguments=-Dlovende.screenshots=FOLDER</code>. */
@InWorkbench
class WizardPicturesTest {
	private static final Duration DRAWING = Duration.ofMillis(1500);
	private static final String FOLDER = "lovende.screenshots";
	private static final String CANCEL = "da".equals(Workplace.current().locale().getLanguage()) ? "Annullér" : "Cancel";

	@TempDir
	private Path temporary;
	private Path folder;

	@Test
	@EnabledIfSystemProperty(named = FOLDER, matches = ".+")
	void wizardsAndViews_asPictures() throws Exception {
		folder = Files.createDirectories(Path.of(System.getProperty(FOLDER)));
		Shell shell = RunningWorkbench.page().getWorkbenchWindow().getShell();
		shell.setBounds(Display.getCurrent().getBounds());
		RunningWorkbench.await("examples", WizardPicturesTest::isThere);
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));

		Path good = tables("good", "id,title,inclusion\nunge,Unge med misbrug,18-25\nfamilier,Familier til unge,\n");
		Path bad = tables("bad", "id,title,colour,support\nunge,Unge med misbrug,red,x\nunge,Familier til unge,,\n");
		wizard("import-good", "org.lovende.ui.exchange.import", dialog -> path(dialog, good), true);
		wizard("import-bad", "org.lovende.ui.exchange.import", dialog -> path(dialog, bad), true);
		wizard("export", "org.lovende.ui.exchange.export", dialog -> { }, false);
		wizard("pictures", "org.lovende.ui.exchange.pictures", dialog -> { }, false);

		RunningWorkbench.command("org.lovende.ui.find.open");
		FindView find = (FindView) RunningWorkbench.page().findView(FindView.ID);
		RunningWorkbench.controls(shell).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> text.isFocusControl()).findFirst().orElseThrow().setText("målgruppe");
		assertThat(find).isNotNull();
		take("find");
		Finding finding = Checks.run(document.intervention()).get(0);
		document.execute(DismissFinding.dismiss(document.domain(), finding, "Aftalt med ledelsen: vi tager det op efter pilotperioden.", "kim", Instant.now(),
				Workplace.current().locale()));
		RunningWorkbench.show(ProblemsView.ID, ProblemsView.class);
		take("checks");
		document.undo();
		String copy = Workplace.current().repository().list().stream().map(InterventionSummary::name).filter(name -> name.contains("Mentor")).findFirst().orElseThrow();
		RunningWorkbench.page().openEditor(new InterventionComparisonInput(copy, Side.today(document.intervention().getId()),
				Side.today(RunningWorkbench.id(copy))), InterventionComparisonEditor.ID);
		take("compare");
	}

	private static boolean isThere() {
		try {
			return Workplace.current().repository().list().stream().map(InterventionSummary::name).anyMatch(RunningWorkbench.W1::equals);
		} catch (RepositoryException e) {
			throw new AssertionError(e);
		}
	}

	private Path tables(String name, String groups) throws Exception {
		Path tables = Files.createDirectory(temporary.resolve(name));
		Files.writeString(tables.resolve("intervention.csv"), "key,value\nname,Kontaktpersoner i natten\npurpose,At give ro om natten\n");
		Files.writeString(tables.resolve("target-groups.csv"), groups);
		return tables;
	}

	private static void path(Shell dialog, Path path) {
		RunningWorkbench.controls(dialog).filter(Combo.class::isInstance).map(Combo.class::cast).filter(combo -> (combo.getStyle() & SWT.READ_ONLY) == 0)
				.findFirst().orElseThrow().setText(path.toString());
	}

	/** Takes a picture of both pages of a wizard. */
	private void wizard(String name, String command, Consumer<Shell> filling, boolean reads) {
		RunningWorkbench.fillIn(dialog -> {
			filling.accept(dialog);
			take(name + "-1");
			Button next = RunningWorkbench.controls(dialog).filter(Button.class::isInstance).map(Button.class::cast)
					.filter(button -> Integer.valueOf(IDialogConstants.NEXT_ID).equals(button.getData())).findFirst().orElseThrow();
			RunningWorkbench.press(next);
			if (reads)
				RunningWorkbench.await("preview", () -> RunningWorkbench.controls(dialog).filter(Table.class::isInstance).map(Table.class::cast)
						.anyMatch(table -> table.getItemCount() > 0));
			take(name + "-2");
		}, CANCEL);
		RunningWorkbench.command(command);
	}

	private void take(String name) {
		// the window system draws in its own time and tells nobody when it is done
		long end = System.nanoTime() + DRAWING.toNanos();
		RunningWorkbench.await("drawn", () -> System.nanoTime() > end);
		Display display = Display.getCurrent();
		Rectangle screen = display.getBounds();
		Image image = new Image(display, screen.width, screen.height);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
