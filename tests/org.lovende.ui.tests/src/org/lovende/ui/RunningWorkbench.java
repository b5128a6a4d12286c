package org.lovende.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.lovende.core.edit.UndoStoppedException;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.Document;
import org.lovende.repository.PendingWork;
import org.lovende.repository.RepositoryException;
import org.lovende.trials.ui.EventLoop;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.properties.PropertiesView;

/** The running workbench, as tests use it: they run on the UI thread and wait for what they expect by dispatching events. */
public final class RunningWorkbench {
	public static final String W1 = "Sundhedsrettede aktiviteter i botilbud";

	private static final Duration LIMIT = Duration.ofSeconds(60);

	private RunningWorkbench() {
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Lets the workbench work until something holds; fails after a minute, or at once when the test cannot succeed any more. */
	public static void await(String what, BooleanSupplier condition) {
		EventLoop.await(what, () -> {
			Supervision.current().check();
			return condition.getAsBoolean();
		});
	}

	/** The identifier of an intervention by its saved name. */
	public static String id(String name) throws RepositoryException {
		return Workplace.current().repository().find(name).id();
	}

	/** Opens an intervention by selecting it in the explorer. */
	public static OpenDocument open(String id) {
		explorer().show(id);
		await("document", () -> Workplace.current().documents().find(id).isPresent());
		await("selection", () -> Selections.document(page().getSelection()).isPresent());
		return Workplace.current().documents().find(id).orElseThrow();
	}

	/**
	 * Takes back what is unsaved, as undo does, and closes the editors. Fails if undo is stopped or something stays unsaved; the documents are then
	 * nevertheless as they are in the repository.
	 */
	static void reset() {
		if (page().findView(PropertiesView.ID) instanceof PropertiesView properties)
			properties.commit();
		List<String> left = new ArrayList<>();
		for (OpenDocument document : Workplace.current().documents().dirty()) {
			try {
				while (document.isDirty() && document.domain().getCommandStack().canUndo())
					document.domain().getCommandStack().undo();
			} catch (UndoStoppedException e) {
				left.add(e.message(locale()));
			}
			if (document.isDirty()) {
				left.add("after all was taken back, there are unsaved changes in " + document.name());
				PendingWork work = document.pendingWork();
				document.bringIn(new PendingWork(work.mine(), work.base()), "Reset");
			}
		}
		page().closeAllEditors(false);
		assertThat(left).isEmpty();
	}

	/** Lets the workbench do what it has put off. */
	public static void dispatchAll() {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LIMIT.toNanos();
		while (display.readAndDispatch())
			assertThat(System.nanoTime()).as("the workbench does not come to rest").isLessThan(end);
	}

	public static ExplorerView explorer() {
		return show(ExplorerView.ID, ExplorerView.class);
	}

	/** The explorer, without making it the active part. */
	public static ExplorerView explorerInPlace() {
		return (ExplorerView) page().findView(ExplorerView.ID);
	}

	public static PropertiesView properties() {
		return show(PropertiesView.ID, PropertiesView.class);
	}

	public static <T> T show(String view, Class<T> type) {
		try {
			return type.cast(page().showView(view));
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	/** Runs a command of the workbench as its key does. */
	public static void command(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new AssertionError(id, e);
		}
	}

	/**
	 * Fills in the next dialog when it opens: types into its text field if there is one, and presses a button.
	 *
	 * @return true once it was pressed
	 */
	public static AtomicBoolean answer(String typed, String button) {
		return fillIn(dialog -> {
			if (typed != null)
				controls(dialog).filter(Text.class::isInstance).map(Text.class::cast).filter(Text::getEditable).findFirst().orElseThrow().setText(typed);
		}, button);
	}

	/**
	 * Fills in the next dialog when it opens, and presses a button.
	 *
	 * @return true once it was pressed
	 */
	public static AtomicBoolean fillIn(Consumer<Shell> filling, String button) {
		return Supervision.current().dialogs().expect(filling, button);
	}

	/**
	 * Looks at the next dialog when it opens, and closes it.
	 *
	 * @return true once it was closed
	 */
	public static AtomicBoolean visit(Consumer<Shell> look) {
		return Supervision.current().dialogs().leave(dialog -> {
			look.accept(dialog);
			dialog.close();
		});
	}

	/** Leaves the next dialog to somebody who uses it with mouse and keys until it is closed. */
	public static void use(Consumer<Shell> user) {
		Supervision.current().dialogs().leave(user);
	}

	/** What the labels of a window say. */
	public static String texts(Composite parent) {
		return controls(parent).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).collect(Collectors.joining("\n"));
	}

	public static void press(Button button) {
		assertThat(button.isEnabled()).as(button.getText()).isTrue();
		button.notifyListeners(SWT.Selection, new Event());
	}

	public static List<Button> buttons(Composite parent, String words) {
		return controls(parent).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").equals(words)).toList();
	}

	public static Stream<Control> controls(Composite parent) {
		List<Control> all = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			all.add(child);
			if (child instanceof Composite composite)
				controls(composite).forEach(all::add);
		}
		return all.stream();
	}

	/** Selects something in the explorer. */
	public static void select(Object... nodes) {
		explorer().getSite().getSelectionProvider().setSelection(new StructuredSelection(nodes));
	}

	/** The intervention as the repository has it now. */
	public static <T> T saved(String id, Function<Intervention, T> question) throws RepositoryException {
		try (Document document = Workplace.current().repository().openDocument(id)) {
			return question.apply(document.intervention());
		}
	}

	public static Locale locale() {
		return Workplace.current().locale();
	}
}
