package org.lovende.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.lovende.ui.Workplace;

/** The workbench as users start it, with somebody who waits for its window. */
final class RealWorkbench {
	private static final int POLL = 20;

	private RealWorkbench() {
	}

	/**
	 * Runs the workbench until it is closed.
	 *
	 * @param context of the application that starts it
	 * @param started run on the thread of the workbench as soon as it answers to its user and its repository is open
	 * @param arguments as on the command line
	 */
	static void run(IApplicationContext context, Runnable started, String... arguments) throws Exception {
		whenStarted(() -> {
			PageProbe.await(() -> Workplace.current().isOpen());
			started.run();
		});
		application().start(with(context, arguments));
	}

	/** Runs something on the thread of the workbench, whichever it will be, as soon as that answers to its user. */
	static void whenStarted(Runnable started) {
		Thread waiting = new Thread(() -> {
			try {
				// until it has started it holds back what other threads want on its own
				while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting())
					Thread.sleep(POLL);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
			PlatformUI.getWorkbench().getDisplay().asyncExec(started);
		}, "bench");
		waiting.setDaemon(true);
		waiting.start();
	}

	private static IApplication application() throws CoreException {
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
}
