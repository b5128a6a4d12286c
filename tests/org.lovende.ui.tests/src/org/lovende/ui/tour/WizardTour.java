package org.lovende.ui.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.lovende.ui.RunningWorkbench;

/** Goes through every page of every wizard, as far as it leads without doing anything. */
final class WizardTour {
	private static final int MOST_PAGES = 6;
	/** What stands in the pages as if a user had written it. */
	static final List<String> WRITTEN = List.of("Kontaktpersoner i natten", "Unge med misbrug", "Familier til unge", "target-groups.csv");

	private final Tour tour;
	private final Path folder;

	/** @param folder for the files that are imported */
	WizardTour(Tour tour, Path folder) {
		this.tour = tour;
		this.folder = folder;
	}

	void go() throws Exception {
		Path good = tables("good", "id,title,inclusion\nunge,Unge med misbrug,18-25\nfamilier,Familier til unge,\n");
		Path bad = tables("bad", "id,title,colour,support\nunge,Unge med misbrug,red,x\nunge,Familier til unge,,\n");
		wizard("new", IWorkbenchCommandConstants.FILE_NEW, WizardTour::name);
		wizard("import", "org.lovende.ui.exchange.import", dialog -> path(dialog, good));
		wizard("import-problems", "org.lovende.ui.exchange.import", dialog -> path(dialog, bad));
		wizard("export", "org.lovende.ui.exchange.export", dialog -> { });
		wizard("pictures", "org.lovende.ui.exchange.pictures", dialog -> { });
	}

	private Path tables(String name, String groups) throws Exception {
		Path tables = Files.createDirectory(folder.resolve(name));
		Files.writeString(tables.resolve("intervention.csv"), "key,value\nname,Kontaktpersoner i natten\npurpose,At give ro om natten\n");
		Files.writeString(tables.resolve("target-groups.csv"), groups);
		return tables;
	}

	private static void name(Shell dialog) {
		RunningWorkbench.controls(dialog).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow().setText("Kontaktpersoner i natten");
	}

	private static void path(Shell dialog, Path path) {
		RunningWorkbench.controls(dialog).filter(Combo.class::isInstance).map(Combo.class::cast).filter(combo -> (combo.getStyle() & SWT.READ_ONLY) == 0)
				.findFirst().orElseThrow().setText(path.toString());
	}

	/** Stops at every page of a wizard, and closes it. */
	private void wizard(String what, String command, Consumer<Shell> filling) {
		RunningWorkbench.visit(dialog -> {
			filling.accept(dialog);
			tour.stop(dialog, "wizard-" + what + "-1");
			for (int page = 2; page <= MOST_PAGES && next(dialog).filter(Button::isEnabled).findFirst().isPresent(); page++) {
				RunningWorkbench.press(next(dialog).findFirst().orElseThrow());
				if (what.startsWith("import"))
					RunningWorkbench.await("preview", () -> RunningWorkbench.controls(dialog)
							.anyMatch(control -> control instanceof Table table && table.isVisible() && table.getItemCount() > 0));
				tour.stop(dialog, "wizard-" + what + "-" + page);
			}
		});
		RunningWorkbench.command(command);
	}

	private static Stream<Button> next(Shell dialog) {
		return RunningWorkbench.controls(dialog).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> Integer.valueOf(IDialogConstants.NEXT_ID).equals(button.getData()));
	}
}
