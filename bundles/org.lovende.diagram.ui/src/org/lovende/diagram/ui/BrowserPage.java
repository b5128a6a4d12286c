package org.lovende.diagram.ui;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * The diagram page in a browser widget, with a way for messages in both directions that needs no port: from the page by a function of the browser,
 * to the page by script. Used on the UI thread only.
 */
public final class BrowserPage {
	private static final String SEND = "lovendeSend";
	private static final int SHORTEST_PAUSE = 100;
	private static final int LONGEST_PAUSE = 60_000;
	/**
	 * A browser that has another size holds up the workbench until its page has painted; one whose page calls Java meanwhile waits half a second for
	 * nothing. So the page begins behind its first frame, or, if it paints none because nobody sees it, in a while.
	 */
	private static final String START_PAINTED = """
			{
				let isBegun = false;
				const begin = () => {
					if (!isBegun) lovende.start();
					isBegun = true;
				};
				requestAnimationFrame(() => setTimeout(begin));
				setTimeout(begin, 1000);
			}
			void 0""";

	private final Browser browser;
	private final Display display;
	/** Null as long as the page waits for somebody who needs it. */
	private Consumer<String> receiver;
	private boolean isLoaded;
	/** Before the page is loaded again, in milliseconds: a page that fails each time must not keep the workbench busy. */
	private int pause = SHORTEST_PAUSE;
	private final List<String> received = new ArrayList<>();
	private final List<String> toSend = new ArrayList<>();

	/**
	 * A browser without a page yet.
	 *
	 * @param receiver takes each message of the page, on the UI thread and never while the page waits
	 */
	public BrowserPage(Composite parent, Consumer<String> receiver) {
		this(parent);
		this.receiver = receiver;
	}

	/** A browser whose page is loaded, but does not begin before somebody {@link #take takes} it. */
	BrowserPage(Composite parent) {
		browser = new Browser(parent, SWT.NONE);
		display = browser.getDisplay();
		browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = isOwn(event.location)));
		if (Platform.WS_GTK.equals(Platform.getWS()))
			browser.addKeyListener(KeyListener.keyPressedAdapter(this::handOverEscape));
		// only now are browser functions sure to be known in the page
		browser.addProgressListener(ProgressListener.completedAdapter(event -> {
			isLoaded = true;
			start();
		}));
		new BrowserFunction(browser, SEND) {
			@Override
			public Object function(Object[] arguments) {
				receive((String) arguments[0]);
				return null;
			}
		};
	}

	/**
	 * Puts a page that has waited where it is needed, and has it begin.
	 *
	 * @param newReceiver as for a new page
	 */
	void take(Composite parent, Consumer<String> newReceiver) {
		browser.setParent(parent);
		receiver = newReceiver;
		if (isLoaded)
			run(START_PAINTED);
	}

	/** Runs something as soon as the browser reads a page, or has it. */
	void whenRunning(Runnable task) {
		if (isLoaded)
			display.asyncExec(task);
		else
			browser.addLocationListener(LocationListener.changedAdapter(event -> task.run()));
	}

	private void start() {
		if (isLoaded && receiver != null)
			run("void lovende.start()");
	}

	/**
	 * Loads a page, for the first time or again.
	 *
	 * @param folder of a bundle, with the files of the page, ending in a slash
	 * @throws IOException if the bundle was built without it
	 */
	public void load(String bundle, String folder) throws IOException {
		URL page = Platform.getBundle(bundle).getEntry(folder);
		if (page == null)
			throw new IOException(bundle + " was built without its page");
		browser.setUrl(FileLocator.toFileURL(page) + "index.html");
	}

	/** The browser. */
	public Browser control() {
		return browser;
	}

	/** Gives the page the keys, and loads it again if its process has died meanwhile. SWT tells nobody of that. */
	void takeKeys() {
		browser.setFocus();
		// not at once: a script lets the event loop run, in the middle of whoever moves the keys
		display.asyncExec(() -> {
			if (!browser.isDisposed())
				run("void lovende.receive");
		});
	}

	/** SWT's browser keeps this key from its page on GTK, for the sake of dialogs. */
	private void handOverEscape(KeyEvent event) {
		if (event.keyCode == SWT.ESC)
			browser.execute("void lovende.escape()");
	}

	/**
	 * Gives the keys to what follows on the page or stands before it. On GTK the browser has led out of its page and keeps the keys; elsewhere it leads on
	 * itself.
	 */
	void leave(boolean isForward) {
		if (Platform.WS_GTK.equals(Platform.getWS()) && browser.isFocusControl())
			browser.traverse(isForward ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
	}

	/** Only queues the message: the process of the page stands still until its function returns. */
	private void receive(String message) {
		pause = SHORTEST_PAUSE;
		if (received.isEmpty())
			display.asyncExec(() -> {
				List<String> messages = List.copyOf(received);
				received.clear();
				if (!browser.isDisposed())
					messages.forEach(receiver);
			});
		received.add(message);
	}

	/**
	 * Sends the page a message. Those of a {@link #later task} go over together, right behind it; others with those of the same turn of the event loop.
	 */
	public void send(String message) {
		if (toSend.isEmpty())
			display.asyncExec(this::flush);
		toSend.add(message);
	}

	/** Runs something on the UI thread, soon. What it sends the page does not wait for what all other views still have to do. */
	public void later(Runnable task) {
		display.asyncExec(() -> {
			task.run();
			flush();
		});
	}

	private void flush() {
		if (toSend.isEmpty())
			return;
		// void: a result that is no plain value would count as a failure
		String script = "void lovende.receive(JSON.parse('" + literal("[" + String.join(",", toSend) + "]") + "'))";
		toSend.clear();
		if (!browser.isDisposed())
			run(script);
	}

	/** A page that is being loaded again misses nothing: it asks for everything when it is there. */
	private void run(String script) {
		if (!isLoaded || browser.execute(script) || !isLoaded)
			return;
		ILog.get().warn("The diagram page took no message and is loaded again");
		isLoaded = false;
		display.timerExec(pause, () -> {
			if (!browser.isDisposed())
				browser.refresh();
		});
		pause = Math.min(2 * pause, LONGEST_PAUSE);
	}

	/** A text between quotes of a script: a browser reads a long JSON text in half the time that it needs for the same as a script. */
	private static String literal(String json) {
		return json.replace("\\", "\\\\").replace("'", "\\'");
	}

	/** The page never leads elsewhere. */
	private static boolean isOwn(String location) {
		return location.startsWith("file:") || location.startsWith("about:");
	}
}
