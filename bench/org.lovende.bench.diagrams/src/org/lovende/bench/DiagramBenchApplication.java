package org.lovende.bench;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;

/**
 * The application behind <code>./lovende bench diagrams [BOXES…] [--json]</code>: starts the workbench itself on a repository of its own, and measures the
 * result map in its window.
 */
public final class DiagramBenchApplication implements IApplication {
	private static final int POLL = 100;
	private static final int FAILED = 4;

	private int exitCode = FAILED;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		List<String> arguments = new ArrayList<>(List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)));
		boolean json = arguments.remove("--json");
		Path folder = Files.createTempDirectory("lovende-bench-diagrams");
		try (PrintStream out = BenchApplication.utf8(FileDescriptor.out); PrintStream err = BenchApplication.utf8(FileDescriptor.err)) {
			if (arguments.stream().anyMatch(argument -> !argument.matches("[1-9][0-9]{0,4}"))) {
				err.println("lovende bench diagrams: only numbers of boxes and --json can stand here");
				return 2;
			}
			Path repository = folder.resolve("repository");
			List<Integer> sizes = arguments.isEmpty() ? DiagramBenchmark.BOXES : arguments.stream().map(Integer::valueOf).toList();
			DiagramBenchmark benchmark = new DiagramBenchmark(repository, sizes);
			Thread starter = new Thread(() -> startWithTheWorkbench(new BenchRun(out, err, json), benchmark, err), "bench");
			starter.setDaemon(true);
			starter.start();
			workbench().start(with(context, "--repository=file:" + repository, "--language=en"));
		} finally {
			BenchRun.delete(folder);
		}
		return exitCode;
	}

	@Override
	public void stop() {
		// it ends by itself
	}

	private static IApplication workbench() throws CoreException {
		return (IApplication) Platform.getExtensionRegistry()
				.getExtension("org.eclipse.core.runtime", "applications", "org.lovende.app.application").getConfigurationElements()[0]
				.getChildren("run")[0].createExecutableExtension("class");
	}

	/** The same context with other arguments. */
	private static IApplicationContext with(IApplicationContext context, String... arguments) {
		Map<Object, Object> changed = new HashMap<>(context.getArguments());
		changed.put(IApplicationContext.APPLICATION_ARGS, arguments);
		return (IApplicationContext) Proxy.newProxyInstance(IApplicationContext.class.getClassLoader(), new Class<?>[] { IApplicationContext.class },
				(proxy, method, values) -> {
					try {
						return method.getName().equals("getArguments") ? changed : method.invoke(context, values);
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	private void startWithTheWorkbench(BenchRun run, DiagramBenchmark benchmark, PrintStream err) {
		try {
			// until it has started it holds back what other threads want on its own
			while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting())
				Thread.sleep(POLL);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return;
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			try {
				exitCode = run.run(List.of(benchmark));
			} catch (Exception | AssertionError e) {
				e.printStackTrace(err);
			} finally {
				PlatformUI.getWorkbench().close();
			}
		});
	}
}
