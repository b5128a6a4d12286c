package org.lovende.bench;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;

/**
 * The application behind <code>./lovende bench diagrams [BOXES…]</code>, <code>workbench</code> and <code>soak [--seed N]</code>, each with
 * <code>[--json]</code>: starts the workbench itself on a repository of its own, and measures in its window.
 */
public final class WindowBenchApplication implements IApplication {
	private static final int FAILED = 4;
	private static final int WRONG_USAGE = 2;

	private int exitCode = FAILED;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		List<String> arguments = new ArrayList<>(List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)));
		boolean json = arguments.remove("--json");
		Path folder = Files.createTempDirectory("lovende-bench-window");
		try (PrintStream out = BenchApplication.utf8(FileDescriptor.out); PrintStream err = BenchApplication.utf8(FileDescriptor.err)) {
			WindowBenchmark benchmark = benchmark(arguments, err);
			if (benchmark == null) {
				err.println("lovende bench: after “diagrams” numbers of boxes can stand, after “soak” --seed and a number, after all of them --json");
				return WRONG_USAGE;
			}
			Path repository = folder.resolve("repository");
			benchmark.prepare(repository);
			RealWorkbench.run(context, () -> run(new BenchRun(out, err, json), benchmark, err), "--repository=file:" + repository, "--language=en");
		} finally {
			BenchRun.delete(folder);
		}
		return exitCode;
	}

	/** Null if the arguments name none. */
	private static WindowBenchmark benchmark(List<String> arguments, PrintStream err) {
		String name = arguments.isEmpty() ? "" : arguments.get(0);
		List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
		if (name.equals("workbench") && rest.isEmpty())
			return new WorkbenchBenchmark();
		if (name.equals("soak") && (rest.isEmpty() || rest.size() == 2 && rest.get(0).equals("--seed") && rest.get(1).matches("-?[0-9]{1,18}"))) {
			long seed = rest.isEmpty() ? System.nanoTime() : Long.parseLong(rest.get(1)); // without one, every run tries something else
			err.println("seed " + seed);
			return new WorkbenchSoak(seed, err);
		}
		if (!name.equals("diagrams") || rest.stream().anyMatch(argument -> !argument.matches("[1-9][0-9]{0,4}")))
			return null;
		return new DiagramBenchmark(rest.isEmpty() ? DiagramBenchmark.BOXES : rest.stream().map(Integer::valueOf).toList());
	}

	@Override
	public void stop() {
		// it ends by itself
	}

	private void run(BenchRun run, WindowBenchmark benchmark, PrintStream err) {
		try {
			exitCode = run.run(List.of(benchmark));
		} catch (Exception | AssertionError e) {
			e.printStackTrace(err);
		} finally {
			PlatformUI.getWorkbench().close();
		}
	}
}
