package org.lovende.ui.document;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Runs something in a job while the user waits: the windows are drawn, input is ignored, and after half a second a small window says what goes
 * on.
 */
final class WaitingJob {
	private static final int MILLISECONDS_UNTIL_SAID = 500;
	private static final int[] INPUT = { SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick, SWT.Selection, SWT.DefaultSelection,
			SWT.Close, SWT.DragDetect, SWT.MenuDetect, SWT.Traverse };

	private final String title;
	private boolean done;

	WaitingJob(String title) {
		this.title = title;
	}

	/**
	 * Runs it and returns when it is done. To be called on the UI thread.
	 *
	 * @param handOver called on the UI thread with the thread that does the work, and again with the UI thread on that thread
	 * @param work what to do
	 * @throws RuntimeException what the work throws
	 */
	void run(Consumer<Thread> handOver, Runnable work) {
		Display display = Display.getCurrent();
		Thread ui = display.getThread();
		RuntimeException[] failure = new RuntimeException[1];
		Job job = new Job(title) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Thread worker = Thread.currentThread();
				display.syncExec(() -> handOver.accept(worker));
				try {
					work.run();
				} catch (RuntimeException e) {
					failure[0] = e;
				} finally {
					handOver.accept(ui);
					display.asyncExec(() -> done = true);
				}
				return Status.OK_STATUS;
			}
		};
		job.setPriority(Job.INTERACTIVE);
		job.setSystem(true);
		job.schedule();
		waitFor(display);
		if (failure[0] != null)
			throw failure[0];
	}

	private void waitFor(Display display) {
		Listener refuse = WaitingJob::ignore;
		WaitingSign sign = new WaitingSign(display, title);
		for (int input : INPUT)
			display.addFilter(input, refuse);
		display.timerExec(MILLISECONDS_UNTIL_SAID, sign::show);
		try {
			while (!done)
				if (!display.readAndDispatch())
					display.sleep();
		} finally {
			sign.close();
			for (int input : INPUT)
				display.removeFilter(input, refuse);
		}
	}

	private static void ignore(Event event) {
		event.doit = false;
		event.type = SWT.None;
	}
}
