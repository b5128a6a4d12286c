package org.lovende.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.lovende.core.Interventions;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.Workspace;
import org.lovende.trials.GeneratedInterventions;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.forms.Forms;
import org.lovende.ui.properties.FeatureHelp;

/**
 * How the workbench feels: how long it takes to start, compared with the bare skeleton; how long until a very large intervention can be used in the
 * tree; what it takes of the memory then; how long a key waits in a form.
 */
final class WorkbenchBenchmark implements WindowBenchmark {
	private static final double MAX_START = 1.5;
	private static final double MAX_TREE = 3000;
	private static final double MAX_MEMORY = 1024;
	private static final double MAX_WAIT = 50;
	private static final String LARGE = "Fifty thousand objects";
	private static final int PHASES = 500;
	private static final int PROFESSIONS = 20;
	private static final int PROCEDURES = 49_430;
	private static final String USUAL = "Map of 400 boxes";
	private static final int BOXES = 400;
	private static final int KILOBYTE = 1024;
	/** In milliseconds. */
	private static final int REST = 3000;

	private Consumer<Measurement> results;

	@Override
	public String name() {
		return "workbench";
	}

	@Override
	public void prepare(Path repository) throws Exception {
		Intervention large = GeneratedInterventions.phases(PHASES, PROFESSIONS, PROCEDURES, 2);
		large.setName(LARGE);
		try (Repository made = Repository.open(RepositoryAddress.of(repository), OpenOptions.of(Locale.ENGLISH));
				Workspace workspace = made.openWorkspace()) {
			workspace.add(large);
			workspace.add(GeneratedInterventions.complete(USUAL, BOXES, 1));
			workspace.commit("bench");
		}
	}

	@Override
	public void run(Path folder, Consumer<Measurement> consumer) throws Exception {
		results = consumer;
		try {
			starts(folder);
			typing();
			tree();
		} finally {
			// the workbench closes without a question
			Workplace.current().documents().dirty().forEach(WorkbenchBenchmark::takeBack);
		}
	}

	private void starts(Path folder) throws IOException, InterruptedException {
		StartTrial starts = new StartTrial(folder);
		starts.run();
		start("first start until usable", starts.cold());
		start("start until usable", starts.warm());
	}

	private void start(String what, double[] realAndBare) {
		results.accept(Measurement.of(name(), what + ", compared with a bare workbench", realAndBare[0], "ms").withRatio(realAndBare[1], MAX_START));
	}

	private void typing() throws Exception {
		OpenDocument document = open(USUAL);
		CoreElement element = document.intervention().getCoreElements().get(0);
		new Forms(page()).reveal(element);
		StyledText field = (StyledText) control(page().getWorkbenchWindow().getShell(), TheoryPackage.Literals.CORE_ELEMENT__KNOWLEDGE);
		results.accept(Measurement.of(name(), "longest wait of a key in a form, " + BOXES + " boxes", new Typist(field).longestWait(), "ms").withAim(MAX_WAIT));
		takeBack(document);
		page().closeAllEditors(false);
	}

	private void tree() throws Exception {
		long start = System.nanoTime();
		OpenDocument document = open(LARGE);
		Tree tree = tree(page().getWorkbenchWindow().getShell());
		PageProbe.await(() -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getItemCount() > 1);
		settle();
		long objects = Interventions.elements(document.intervention()).count();
		results.accept(Measurement.of(name(), "tree of " + objects + " objects, until usable", (System.nanoTime() - start) / 1e6, "ms").withAim(MAX_TREE));
		start = System.nanoTime();
		((ExplorerView) page().findView(ExplorerView.ID)).reveal(document.intervention().getPhases().get(PHASES - 1).getProcedures().get(0));
		settle();
		results.accept(Measurement.of(name(), "its last branch shown", (System.nanoTime() - start) / 1e6, "ms"));
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		results.accept(Measurement.of(name(), "heap in use with it", (runtime.totalMemory() - runtime.freeMemory()) >> 20, "MB"));
		results.accept(Measurement.of(name(), "memory of the process with it", residentAtRest(), "MB").withAim(MAX_MEMORY));
	}

	/** Lets the window do what it has put off. */
	private static void settle() {
		while (Display.getCurrent().readAndDispatch()) {
			// until there is nothing left
		}
	}

	/** Java gives memory back to the machine little by little after it has collected its garbage: looked at until no more comes. */
	private static double residentAtRest() throws IOException {
		double before;
		double now = resident();
		do {
			before = now;
			PageProbe.rest(REST);
			now = resident();
		} while (now < before);
		return now;
	}

	/** What the process has of the memory of the machine, in megabytes; what Linux says of it. */
	private static double resident() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS:"))
				.mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTE).findFirst().orElseThrow();
	}

	private static OpenDocument open(String name) throws Exception {
		String id = Workplace.current().repository().find(name).id();
		((ExplorerView) page().showView(ExplorerView.ID)).show(id);
		PageProbe.await(() -> Workplace.current().documents().find(id).isPresent());
		return Workplace.current().documents().find(id).orElseThrow();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static Tree tree(Composite parent) {
		for (Control child : parent.getChildren()) {
			Tree found = child instanceof Tree tree && tree.isVisible() ? tree : child instanceof Composite composite ? tree(composite) : null;
			if (found != null)
				return found;
		}
		return null;
	}

	private static Control control(Composite parent, Object feature) {
		for (Control child : parent.getChildren()) {
			Control found = child.getData(FeatureHelp.FEATURE) == feature ? child : child instanceof Composite composite ? control(composite, feature) : null;
			if (found != null)
				return found;
		}
		return null;
	}

	private static void takeBack(OpenDocument document) {
		while (document.isDirty() && document.undoLabel() != null)
			document.domain().undoAnyway();
	}
}
