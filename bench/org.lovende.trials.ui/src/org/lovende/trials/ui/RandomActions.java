package org.lovende.trials.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.compare.Differences;
import org.lovende.core.edit.Additions;
import org.lovende.core.edit.Constraints;
import org.lovende.core.edit.Deletion;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.forms.FormEditor;
import org.lovende.ui.forms.FormPage;
import org.lovende.ui.forms.Forms;
import org.lovende.ui.properties.FeatureHelp;
import org.lovende.ui.properties.PropertiesView;
import org.lovende.ui.properties.TypedText;
import org.lovende.ui.text.FormattedTextField;
import org.lovende.ui.theory.TheoryTablesEditor;
import org.lovende.ui.theory.TheoryTablesInput;

/**
 * Does in the workbench what comes to its mind: opens, edits, undoes, switches, saves. The same seed does the same. Afterwards everything is taken
 * back, and the trial tells what ought not to be: errors in the log, pictures, colours and fonts that nobody gave back, interventions that are not as
 * they were, dialogs. To be used on the thread of the workbench, while nobody else uses it.
 */
public final class RandomActions {
	private static final int MOST_UNDONE = 4;
	private static final int COLLECTIONS = 4;
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Random random;
	private final IWorkbenchPage page;
	private final Workplace workplace = Workplace.current();
	private final Map<OpenDocument, Intervention> before = new LinkedHashMap<>();
	private final Set<String> faults = new LinkedHashSet<>();
	private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
	private final ILogListener log = this::logged;
	private int step;
	private String doing = "";

	/** @param page of the workbench */
	public RandomActions(long seed, IWorkbenchPage page) {
		random = new Random(seed);
		this.page = page;
	}

	/**
	 * Does so many things with some interventions, which are open meanwhile.
	 *
	 * @param interventions their identifiers
	 * @return what ought not to be, each with the action at which it was noticed; empty if all is well
	 */
	public List<String> run(int actions, List<String> interventions) throws Exception {
		UnansweredDialogs dialogs = new UnansweredDialogs(Display.getCurrent(), told::add);
		Platform.addLogListener(log);
		Resource.setNonDisposeHandler(leak -> told.add("not given back: " + trace(leak)));
		try {
			for (String id : interventions)
				hold(id);
			for (step = 1; step <= actions; step++) {
				act();
				settle();
				told.stream().map(fault -> "action " + step + " (" + doing + "): " + fault).forEach(faults::add);
				told.clear();
			}
			takeBack();
			page.closeAllEditors(false);
			settle();
			collect();
		} finally {
			Resource.setNonDisposeHandler(null);
			Platform.removeLogListener(log);
			dialogs.end();
			interventions.forEach(workplace.documents()::release);
		}
		faults.addAll(told);
		return List.copyOf(faults);
	}

	private void hold(String id) throws Exception {
		CompletableFuture<OpenDocument> opening = workplace.documents().open(id);
		EventLoop.await("opening", opening::isDone);
		OpenDocument document = opening.get();
		// what was done before is not for this trial to take back
		document.domain().getCommandStack().flush();
		before.put(document, EcoreUtil.copy(document.intervention()));
	}

	private void logged(IStatus status, String plugin) {
		if (status.getSeverity() == IStatus.ERROR)
			told.add("error in the log of " + plugin + ": " + status.getMessage() + (status.getException() == null ? "" : trace(status.getException())));
	}

	private static String trace(Throwable throwable) {
		StringWriter text = new StringWriter();
		throwable.printStackTrace(new PrintWriter(text, true));
		return text.toString();
	}

	private void act() throws Exception {
		switch (random.nextInt(12)) {
		case 0 -> openForm();
		case 1 -> openOther();
		case 2 -> switchTo();
		case 3 -> reveal();
		case 4, 5, 6, 7 -> edit();
		case 8 -> add();
		case 9 -> undo();
		case 10 -> delete();
		default -> saveOrClose();
		}
	}

	private void openForm() {
		doing = "open a form";
		new Forms(page).show(any().intervention(), pick(List.of(FormPage.values())));
	}

	private void openOther() {
		doing = "open a diagram or tables";
		Intervention intervention = any().intervention();
		DiagramEditors editors = new DiagramEditors(page);
		if (random.nextInt(4) == 0 && !intervention.getTheories().isEmpty())
			editors.open(new TheoryTablesInput(intervention.getId(), intervention.getName(), pick(intervention.getTheories()).getId()), TheoryTablesEditor.ID);
		else
			editors.open(new InterventionDiagramInput(intervention.getId(), intervention.getName(), pick(List.of(DiagramKind.values())), null));
	}

	private void switchTo() throws PartInitException {
		doing = "switch";
		IEditorReference[] editors = page.getEditorReferences();
		IViewReference[] views = page.getViewReferences();
		if (editors.length > 0 && random.nextBoolean())
			page.activate(pick(List.of(editors)).getPart(true));
		else
			page.showView(pick(List.of(views)).getId());
	}

	private void reveal() {
		Element element = anyElement(any());
		doing = "select " + element.eClass().getName();
		if (page.findView(ExplorerView.ID) instanceof ExplorerView explorer)
			explorer.reveal(element);
		if (Forms.canShow(element) && random.nextBoolean())
			new Forms(page).reveal(element);
	}

	/** Changes what stands in any field that can be seen. */
	private void edit() {
		doing = "edit nothing";
		List<Control> fields = new ArrayList<>();
		addFields(page.getWorkbenchWindow().getShell(), fields);
		if (fields.isEmpty())
			return;
		Control field = pick(fields);
		doing = "edit " + field.getData(FeatureHelp.FEATURE);
		field.setFocus();
		if (field instanceof Text text) {
			text.setText(words());
			if (random.nextBoolean())
				TypedText.of(text).commit();
		} else if (field instanceof FormattedTextField text) {
			text.setText(words());
			if (random.nextBoolean())
				TypedText.of(text).commit();
		} else if (field instanceof Combo combo) {
			combo.select(random.nextInt(combo.getItemCount()));
			combo.notifyListeners(SWT.Selection, new Event());
		} else if (field instanceof Button button) {
			button.setSelection(!button.getSelection());
			button.notifyListeners(SWT.Selection, new Event());
		}
	}

	private static void addFields(Composite parent, List<Control> fields) {
		for (Control child : parent.getChildren()) {
			// what is approved and saved is for good, and could not be taken back
			boolean isField = child.getData(FeatureHelp.FEATURE) != null && child.getData(FeatureHelp.FEATURE) != InterventionPackage.Literals.VERSION__STATUS
					&& child.isVisible() && child.isEnabled();
			if (isField && (child instanceof Text text && text.getEditable() || child instanceof FormattedTextField || child instanceof Combo combo && combo.getItemCount() > 0 || child instanceof Button))
				fields.add(child);
			else if (child instanceof Composite composite)
				addFields(composite, fields);
		}
	}

	/** Makes a part of any kind, as the rows for something new do. */
	private void add() {
		OpenDocument document = any();
		Element owner = random.nextBoolean() ? document.intervention() : anyElement(document);
		List<EReference> kinds = owner.eClass().getEAllContainments().stream()
				.filter(kind -> kind.isMany() && kind.getEReferenceType().getEAllSuperTypes().stream().anyMatch(type -> type.getInstanceClass() == TitledElement.class))
				.toList();
		doing = "add nothing";
		if (kinds.isEmpty())
			return;
		EReference kind = pick(kinds);
		doing = "add to " + kind.getName();
		TitledElement part = (TitledElement) EcoreUtil.create(kind.getEReferenceType());
		part.setId(Ids.random());
		part.setTitle(words());
		document.execute(Additions.command(document.domain(), owner, kind, List.of(part), workplace.locale()));
	}

	private void delete() {
		OpenDocument document = any();
		Element element = anyElement(document);
		doing = "delete " + element.eClass().getName();
		if (!(element instanceof Intervention) && !Constraints.isFrozen(element))
			document.execute(Deletion.of(document.intervention(), List.of(element)).command(document.domain(), workplace.locale()));
	}

	private void undo() throws CommandException {
		doing = "undo and redo";
		for (int i = random.nextInt(MOST_UNDONE); i >= 0; i--)
			execute(IWorkbenchCommandConstants.EDIT_UNDO);
		for (int i = random.nextInt(MOST_UNDONE); i > 0; i--)
			execute(IWorkbenchCommandConstants.EDIT_REDO);
	}

	private void saveOrClose() throws CommandException {
		if (random.nextInt(3) > 0 && page.getEditorReferences().length > 0) {
			doing = "close an editor";
			// the last one of an intervention with unsaved changes asks, and nobody would answer
			commitTyped();
			if (!before.keySet().stream().filter(OpenDocument::isDirty).allMatch(OpenDocument::trySave))
				throw new IllegalStateException("cannot save");
			page.closeEditor(pick(List.of(page.getEditorReferences())).getEditor(true), false);
			return;
		}
		doing = "save";
		execute(random.nextBoolean() ? IWorkbenchCommandConstants.FILE_SAVE : IWorkbenchCommandConstants.FILE_SAVE_ALL);
		EventLoop.await("saving", () -> before.keySet().stream().noneMatch(OpenDocument::isSaving));
	}

	private static void execute(String command) throws CommandException {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (NotEnabledException | NotHandledException e) {
			return; // there is nothing to undo or to save where the user is
		}
	}

	/** Undoes everything, also what was saved, and compares. */
	private void takeBack() {
		commitTyped();
		for (Map.Entry<OpenDocument, Intervention> each : before.entrySet()) {
			OpenDocument document = each.getKey();
			CommandStack stack = document.domain().getCommandStack();
			for (Command next = stack.getUndoCommand(); next != null; next = stack.getUndoCommand()) {
				document.undo();
				if (stack.getUndoCommand() == next)
					throw new IllegalStateException("cannot be undone: " + next.getLabel() + " in " + document.name());
			}
			List<String> differences = Differences.between(each.getValue(), document.intervention()).stream().map(Object::toString).toList();
			if (!differences.isEmpty())
				faults.add("after everything was undone, " + document.name() + " differs: " + differences);
			if (document.isDirty() && !document.trySave())
				faults.add("what was undone cannot be saved: " + document.name());
		}
	}

	private void commitTyped() {
		TypedText typed = TypedText.of(page.getWorkbenchWindow().getShell().getDisplay().getFocusControl());
		if (typed != null)
			typed.commit();
		for (IEditorReference editor : page.getEditorReferences())
			if (editor.getEditor(false) instanceof FormEditor form)
				form.commit();
		if (page.findView(PropertiesView.ID) instanceof PropertiesView properties)
			properties.commit();
		settle();
	}

	/** Gives the collector the chance to find what nobody has given back. */
	private void collect() {
		for (int i = 0; i < COLLECTIONS; i++) {
			System.gc();
			long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
			EventLoop.await("collection", () -> System.nanoTime() > end);
		}
	}

	private OpenDocument any() {
		return pick(List.copyOf(before.keySet()));
	}

	private Element anyElement(OpenDocument document) {
		return pick(Interventions.elements(document.intervention()).filter(element -> element.eContainer() == null || element instanceof TitledElement).toList());
	}

	private <T> T pick(List<T> things) {
		return things.get(random.nextInt(things.size()));
	}

	private String words() {
		return random.nextInt(5) == 0 ? "" : Integer.toString(random.nextInt(1000)) + (random.nextBoolean() ? " øl & æbler\u00ad" : "");
	}

	private static void settle() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (Display.getCurrent().readAndDispatch())
			if (System.nanoTime() > end)
				throw new IllegalStateException("the workbench does not come to rest");
	}
}
