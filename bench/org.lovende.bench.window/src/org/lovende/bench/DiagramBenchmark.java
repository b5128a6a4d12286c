package org.lovende.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.diagram.resultmap.ElkRows;
import org.lovende.diagram.resultmap.ResultMap;
import org.lovende.diagram.scene.Bounds;
import org.lovende.exchange.workbook.WorkbookExport;
import org.lovende.exchange.workbook.WorkbookFormat;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Outcome;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.trials.GeneratedInterventions;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;

/**
 * The result map in the workbench: how long it takes to open, to paint an edit, to draw a frame while a box is dragged, and to arrange; each but
 * the frame also compared with a page of GLSP's own elements for the same map. Both take turns, so that whatever else the machine does weighs on both.
 */
final class DiagramBenchmark implements WindowBenchmark {
	/** The sizes of maps that are measured if nobody asks for others. */
	static final List<Integer> BOXES = List.of(20, 100, 400, 1000);

	/** The size for which there are aims. */
	private static final int AIMED = 400;
	private static final double MAX_RATIO = 1.5;
	private static final double MAX_OPEN = 1000;
	private static final double MAX_EDIT = 100;
	private static final double MAX_FRAME = 50;
	private static final double MAX_ARRANGE_OVER_ELK = 500;
	/** In milliseconds; enough for what the workbench does in advance. */
	private static final int REST = 4000;
	private static final int OPENINGS = 5;
	private static final int TURNS = 3;
	/** In each turn. */
	private static final int EDITS = 7;
	/** So wide, in pixels, is a box whose title can be read. */
	private static final int READABLE = 150;
	private static final int ARRANGEMENTS = 5;
	private static final int DRAGS = 3;
	private static final int STEPS = 60;
	private static final int DRAGGED_PIXELS = 90;
	private static final double SLOW_FRAMES = 0.95;

	private final List<Integer> sizes;
	private Consumer<Measurement> results;
	private int edit;

	/** @param sizes numbers of boxes */
	DiagramBenchmark(List<Integer> sizes) {
		this.sizes = sizes;
	}

	@Override
	public void prepare(Path repository) throws Exception {
		try (Repository made = Repository.open(RepositoryAddress.of(repository), OpenOptions.of(Locale.ENGLISH))) {
			for (int boxes : sizes) {
				Intervention intervention = GeneratedInterventions.complete(title(boxes), boxes, boxes);
				Path workbook = repository.resolveSibling(boxes + ".xlsx");
				WorkbookExport.write(intervention, WorkbookFormat.XLSX, workbook, Interventions.DANISH);
				MainBenchmark.importAll(made, List.of(workbook));
			}
		}
	}

	private static String title(int boxes) {
		return "Map of " + boxes + " boxes";
	}

	@Override
	public String name() {
		return "diagrams";
	}

	@Override
	public void run(Path folder, Consumer<Measurement> consumer) throws Exception {
		results = consumer;
		try {
			for (int boxes : sizes)
				measure(boxes);
		} finally {
			// the workbench closes without a question
			Workplace.current().documents().dirty().forEach(DiagramBenchmark::takeBack);
		}
	}

	private void measure(int boxes) throws Exception {
		String id = Workplace.current().repository().find(title(boxes)).id();
		InterventionDiagramInput holder = new InterventionDiagramInput(id, title(boxes), DiagramKind.RESULT_MAP, null);
		boolean[] isLoaded = new boolean[1];
		holder.open().thenRun(() -> isLoaded[0] = true);
		PageProbe.await(() -> isLoaded[0]);
		OpenDocument document = Workplace.current().documents().find(id).orElseThrow();
		RealPage real = new RealPage(new InterventionDiagramInput(id, title(boxes), DiagramKind.RESULT_MAP, null));
		real.open();
		BarePage bare = new BarePage(document.domain(), real.browser().getBounds());
		real.close();
		String size = boxes + " boxes: ";
		boolean hasAims = boxes == AIMED;

		report(size + "open to painted", opening(real, bare), hasAims ? MAX_OPEN : null);
		real.open();
		Outcome box = inTheMiddle(real, Interventions.currentTheory(document.intervention()).getOutcomes());
		double[] realFrames = frames(real, box, document);
		double[] realArrangements = arrangements(real, box);
		close(real, document);
		bare.open();
		double[] bareArrangements = arrangements(bare, box);
		close(bare, document);
		report(size + "edit to painted", edits(real, bare, document, box), hasAims ? MAX_EDIT : null);
		Measurement frame = Measurement.of(name(), size + "frame while dragging, 95 of 100", slow(realFrames), "ms");
		results.accept(hasAims ? frame.withAim(MAX_FRAME) : frame);
		ResultMap map = ResultMap.of(document.intervention(), Interventions.currentTheory(document.intervention()), "-");
		double elk = new Stopwatch(2, ARRANGEMENTS).median(() -> new ElkRows(map).layout());
		report(size + "arrange to painted", new double[] { median(realArrangements), median(bareArrangements) }, null);
		Measurement overElk = Measurement.of(name(), size + "arrange to painted, over ELK alone", median(realArrangements) - elk, "ms");
		results.accept(hasAims ? overElk.withAim(MAX_ARRANGE_OVER_ELK) : overElk);
		takeBack(document);
		holder.close();
	}

	/** An outcome that is seen from the start, and stays in sight when somebody comes near: a large map is seen in part. */
	private static Outcome inTheMiddle(MapPage page, List<Outcome> outcomes) {
		String id = new PageProbe(page.browser()).inTheMiddle(outcomes.stream().map(Outcome::getId).toList());
		return outcomes.stream().filter(outcome -> outcome.getId().equals(id)).findFirst().orElseThrow();
	}

	/** Medians of the real and of the bare page. */
	private static double[] opening(RealPage real, BarePage bare) throws Exception {
		double[] realTimes = new double[OPENINGS];
		double[] bareTimes = new double[OPENINGS];
		for (int i = 0; i < OPENINGS; i++) {
			realTimes[i] = opening(real);
			bareTimes[i] = opening(bare);
		}
		return new double[] { median(realTimes), median(bareTimes) };
	}

	/** Opened by somebody who has looked at what was there before. */
	private static double opening(MapPage page) throws Exception {
		PageProbe.rest(REST);
		long start = System.nanoTime();
		page.open();
		double time = (System.nanoTime() - start) / 1e6;
		page.close();
		return time;
	}

	private static void close(MapPage page, OpenDocument document) {
		// the last editor of an intervention that is not saved would ask, and nobody would answer
		takeBack(document);
		page.close();
	}

	/** Medians of the real and of the bare page. */
	private double[] edits(RealPage real, BarePage bare, OpenDocument document, Outcome box) throws Exception {
		double[] realTimes = {};
		double[] bareTimes = {};
		for (int i = 0; i < TURNS; i++) {
			real.open();
			realTimes = joined(realTimes, edits(real, document, box));
			close(real, document);
			bare.open();
			bareTimes = joined(bareTimes, edits(bare, document, box));
			close(bare, document);
		}
		return new double[] { median(realTimes), median(bareTimes) };
	}

	private static double[] joined(double[] first, double[] second) {
		return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
	}

	/** Who edits has come near enough to read. */
	private double[] edits(MapPage page, OpenDocument document, Outcome box) {
		PageProbe probe = new PageProbe(page.browser());
		probe.comeNear(box.getId(), READABLE);
		double[] times = new double[EDITS];
		for (int i = 0; i < EDITS; i++) {
			String title = "Edit" + edit++;
			times[i] = probe.untilPainted(() -> document.domain().getCommandStack()
					.execute(new Change(document.domain()).set(box, ElementPackage.Literals.TITLED_ELEMENT__TITLE, title).command("bench")),
					() -> "bench.element('" + box.getId() + "')?.textContent.includes('" + title + "')");
		}
		return times;
	}

	private static double[] frames(RealPage page, Outcome box, OpenDocument document) {
		PageProbe probe = new PageProbe(page.browser());
		double[] frames = {};
		for (int i = 0; i < DRAGS; i++) {
			double[][] dragged = new double[1][];
			page.untilAnswered(() -> dragged[0] = probe.drag(box.getId(), STEPS, DRAGGED_PIXELS));
			page.untilAnswered(document::undo);
			probe.untilPainted(() -> { }, () -> isWhereItBelongs(page, box));
			frames = joined(frames, dragged[0]);
		}
		return frames;
	}

	/** A condition of the page: it shows a box where the diagram has it that it was sent last. */
	private static String isWhereItBelongs(MapPage page, Outcome box) {
		Bounds place = page.place(box.getId());
		return "bench.isAt('" + box.getId() + "', " + place.x() + ", " + place.y() + ")";
	}

	private static double[] arrangements(RealPage page, Outcome box) {
		PageProbe probe = new PageProbe(page.browser());
		return arrangements(page, probe, box, () -> page.untilAnswered(() -> probe.drag(box.getId(), STEPS, DRAGGED_PIXELS)));
	}

	private static double[] arrangements(BarePage page, Outcome box) {
		page.displace(box.getId(), 0);
		return arrangements(page, new PageProbe(page.browser()), box, () -> page.displace(box.getId(), DRAGGED_PIXELS));
	}

	/** @param displacement puts the box elsewhere, so that there is something to arrange */
	private static double[] arrangements(MapPage page, PageProbe probe, Outcome box, Runnable displacement) {
		double[] times = new double[ARRANGEMENTS];
		for (int i = 0; i < ARRANGEMENTS; i++) {
			probe.untilPainted(displacement, () -> isWhereItBelongs(page, box));
			times[i] = probe.untilPainted(page::arrange, () -> isWhereItBelongs(page, box));
		}
		return times;
	}

	private static void takeBack(OpenDocument document) {
		while (document.isDirty() && document.undoLabel() != null)
			document.domain().undoAnyway();
	}

	private void report(String measured, double[] realAndBare, Double aim) {
		Measurement measurement = Measurement.of(name(), measured, realAndBare[0], "ms");
		if (aim != null)
			results.accept(measurement.withAim(aim));
		Measurement compared = Measurement.of(name(), measured + ", compared with the bare page", realAndBare[0], "ms").withRatio(realAndBare[1], MAX_RATIO);
		results.accept(compared);
	}

	private static double median(double[] times) {
		double[] sorted = Arrays.stream(times).sorted().toArray();
		return sorted[sorted.length / 2];
	}

	/** Only one frame in twenty takes longer. */
	private static double slow(double[] frames) {
		double[] sorted = Arrays.stream(frames).sorted().toArray();
		return sorted[(int) (sorted.length * SLOW_FRAMES)];
	}
}
