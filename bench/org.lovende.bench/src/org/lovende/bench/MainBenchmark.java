package org.lovende.bench;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.lovende.program.WorkspaceTarget;
import org.lovende.core.Interventions;
import org.lovende.core.check.Checks;
import org.lovende.core.narrative.Narrative;
import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Picture;
import org.lovende.diagram.PngWriter;
import org.lovende.diagram.SvgWriter;
import org.lovende.diagram.resultmap.ElkRows;
import org.lovende.diagram.resultmap.ResultMap;
import org.lovende.diagram.resultmap.ResultMapLayout;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.document.DescriptionExport;
import org.lovende.exchange.document.ExportOptions;
import org.lovende.exchange.document.Format;
import org.lovende.exchange.workbook.WorkbookExport;
import org.lovende.exchange.workbook.WorkbookFormat;
import org.lovende.exchange.workbook.WorkbookImport;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.repository.Document;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;
import org.lovende.repository.server.EmbeddedStore;
import org.lovende.trials.GeneratedInterventions;

/** The main job: import, open, check, lay out, draw, export; for result maps of growing size and for many interventions. */
final class MainBenchmark implements Benchmark {
	private static final int[] BOXES = { 50, 150, 400 };
	private static final int INTERVENTIONS = 200;
	private static final int BOXES_OF_MANY = 20;
	/** Of what takes milliseconds: with fewer runs before, whatever is measured first bears the work of the just-in-time compiler for both. */
	private static final Stopwatch STOPWATCH = new Stopwatch(30, 31);
	/** Of what takes a second. */
	private static final Stopwatch SLOW = new Stopwatch(1, 3);
	private static final Locale LANGUAGE = Interventions.DANISH;
	private static final OpenOptions OPTIONS = OpenOptions.of(LANGUAGE);
	private static final double MAX_RATIO = 1.3;
	private static final double MAX_THINKING = 50;
	private static final double MAX_DOCX = 2000;

	private Consumer<Measurement> results;

	@Override
	public String name() {
		return "main";
	}

	@Override
	public void run(Path folder, Consumer<Measurement> consumer) throws Exception {
		results = consumer;
		for (int boxes : BOXES)
			one(folder.resolve("map" + boxes), boxes);
		many(folder.resolve("many"));
	}

	private void one(Path folder, int boxes) throws Exception {
		Files.createDirectories(folder);
		String size = boxes + " boxes: ";
		Intervention intervention = GeneratedInterventions.complete("Map of " + boxes + " boxes", boxes, boxes);
		Path workbook = folder.resolve("map.xlsx");
		WorkbookExport.write(intervention, WorkbookFormat.XLSX, workbook, LANGUAGE);
		Path directory = folder.resolve("repository");
		int[] run = new int[1];
		add(size + "import of a workbook", SLOW.median(() -> {
			try (Repository repository = Repository.open(RepositoryAddress.of(folder.resolve("import" + run[0]++)), OPTIONS)) {
				importAll(repository, List.of(workbook));
			}
		}), "ms (with a new repository)");
		try (Repository repository = Repository.open(RepositoryAddress.of(directory), OPTIONS)) {
			importAll(repository, List.of(workbook));
		}
		opening(size, directory, intervention.getId());
		thinking(size, intervention, boxes);
		pictures(size, intervention);
		documents(size, intervention, boxes, folder);
	}

	private void opening(String size, Path directory, String id) throws Exception {
		double plain;
		try (EmbeddedStore store = EmbeddedStore.open(directory, "bench")) {
			plain = STOPWATCH.median(() -> load(store, "/interventions/" + id));
		}
		try (Repository repository = Repository.open(RepositoryAddress.of(directory), OPTIONS)) {
			double ours = STOPWATCH.median(() -> {
				try (Document document = repository.openDocument(id)) {
					touch(document.intervention());
				}
			});
			results.accept(Measurement.of(name(), size + "open", ours, "ms").withRatio(plain, MAX_RATIO));
		}
	}

	/** What CDO alone needs for the same objects. */
	private static void load(EmbeddedStore store, String path) {
		CDOSession session = store.openSession();
		try {
			CDOResource resource = session.openTransaction().getResource(path);
			resource.cdoPrefetch(CDORevision.DEPTH_INFINITE);
			touch(resource.getContents().get(0));
		} finally {
			session.close();
		}
	}

	private static void touch(EObject root) {
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();)
			all.next().eClass();
	}

	private void thinking(String size, Intervention intervention, int boxes) throws Exception {
		Theory theory = Interventions.currentTheory(intervention);
		boolean hasAim = boxes == BOXES[BOXES.length - 1];
		Measurement check = Measurement.of(name(), size + "check", STOPWATCH.median(() -> Checks.run(intervention)), "ms");
		results.accept(hasAim ? check.withAim(MAX_THINKING) : check);
		Measurement narrative = Measurement.of(name(), size + "narrative", STOPWATCH.median(() -> Narrative.of(theory, LANGUAGE)), "ms");
		results.accept(hasAim ? narrative.withAim(MAX_THINKING) : narrative);
	}

	private void pictures(String size, Intervention intervention) throws Exception {
		Theory theory = Interventions.currentTheory(intervention);
		ResultMap map = ResultMap.of(intervention, theory, "…");
		double[] times = STOPWATCH.medians(() -> ResultMapLayout.arrange(map, Map.of()), () -> new ElkRows(map).layout());
		results.accept(Measurement.of(name(), size + "layout", times[0], "ms").withRatio(times[1], MAX_RATIO));
		add(size + "draw the result map", STOPWATCH.median(() -> Diagrams.draw(intervention, DiagramKind.RESULT_MAP, LANGUAGE)), "ms");
		Picture picture = Diagrams.draw(intervention, DiagramKind.RESULT_MAP, LANGUAGE);
		add(size + "write svg", STOPWATCH.median(() -> SvgWriter.write(picture, OutputStream.nullOutputStream())), "ms");
		add(size + "write png (300 dpi)", SLOW.median(() -> PngWriter.write(picture, OutputStream.nullOutputStream())), "ms");
	}

	private void documents(String size, Intervention intervention, int boxes, Path folder) throws Exception {
		ExportOptions options = ExportOptions.defaults();
		// the aim is for six pictures; a description holds three, so two whole documents must not take longer
		Measurement docx = Measurement.of(name(), size + "export two docx (six pictures)", SLOW.median(() -> {
			write(intervention, Format.DOCX, folder.resolve("1.docx"), options);
			write(intervention, Format.DOCX, folder.resolve("2.docx"), options);
		}), "ms");
		results.accept(boxes == BOXES[0] ? docx.withAim(MAX_DOCX) : docx);
		add(size + "export pdf", SLOW.median(() -> write(intervention, Format.PDF, folder.resolve("1.pdf"), options)), "ms");
		Path workbook = folder.resolve("1.xlsx");
		add(size + "export xlsx", SLOW.median(() -> WorkbookExport.write(intervention, WorkbookFormat.XLSX, workbook, LANGUAGE)), "ms");
	}

	private static void write(Intervention intervention, Format format, Path file, ExportOptions options) throws Exception {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			DescriptionExport.write(intervention, format, out, options);
		}
	}

	private void many(Path folder) throws Exception {
		Files.createDirectories(folder);
		String size = INTERVENTIONS + " interventions: ";
		List<Path> workbooks = new ArrayList<>();
		List<Intervention> interventions = new ArrayList<>();
		for (int i = 0; i < INTERVENTIONS; i++) {
			Intervention intervention = GeneratedInterventions.complete("Intervention " + i, BOXES_OF_MANY, i + 1);
			interventions.add(intervention);
			workbooks.add(folder.resolve(i + ".xlsx"));
			WorkbookExport.write(intervention, WorkbookFormat.XLSX, workbooks.get(i), LANGUAGE);
		}
		Stopwatch once = new Stopwatch(0, 1);
		try (Repository repository = Repository.open(RepositoryAddress.of(folder.resolve("repository")), OPTIONS)) {
			add(size + "import in one commit", once.median(() -> importAll(repository, workbooks)), "ms");
			add(size + "list", STOPWATCH.median(repository::list), "ms");
			List<InterventionSummary> all = repository.list();
			add(size + "open each", once.median(() -> {
				for (InterventionSummary summary : all)
					try (Document document = repository.openDocument(summary.id())) {
						touch(document.intervention());
					}
			}), "ms");
		}
		add(size + "check each", STOPWATCH.median(() -> interventions.forEach(Checks::run)), "ms");
		add(size + "draw each result map", once.median(() -> interventions.forEach(each -> Diagrams.draw(each, DiagramKind.RESULT_MAP, LANGUAGE))), "ms");
		add(size + "export each as docx", once.median(() -> {
			for (Intervention intervention : interventions)
				write(intervention, Format.DOCX, folder.resolve("each.docx"), ExportOptions.defaults());
		}), "ms");
	}

	static void importAll(Repository repository, List<Path> workbooks) throws RepositoryException {
		ImportPlan plan = WorkbookImport.read(workbooks, LANGUAGE);
		try (Workspace workspace = repository.openWorkspace()) {
			new WorkspaceTarget(workspace).apply(plan);
			if (plan.hasErrors())
				throw new IllegalStateException(plan.problems().toString());
			workspace.commit("bench");
		}
	}

	private void add(String measured, double value, String unit) {
		results.accept(Measurement.of(name(), measured, value, unit));
	}
}
