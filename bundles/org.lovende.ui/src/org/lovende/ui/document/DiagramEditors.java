package org.lovende.ui.document;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.lovende.core.Interventions;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;
import org.lovende.ui.Workplace;

/** Opens diagrams and other editors of interventions in a page of the workbench, finds those that are open, and closes them. */
public final class DiagramEditors {
	private final IWorkbenchPage page;

	public DiagramEditors(IWorkbenchPage page) {
		this.page = page;
	}

	/** Opens a diagram, or brings its editor to the front; the map of the current theory is one diagram, whether or not the theory is named. */
	public void open(InterventionDiagramInput input) {
		open(openedAs(input).orElse(input), DiagramEditor.ID);
	}

	private Optional<InterventionDiagramInput> openedAs(InterventionDiagramInput wanted) {
		return Arrays.stream(page.getEditorReferences()).map(DiagramEditors::input).filter(input -> input != null && input.kind() == wanted.kind()
				&& input.interventionId().equals(wanted.interventionId()) && Objects.equals(theory(input), theory(wanted))).findFirst();
	}

	/** The identifier of the theory that a diagram shows now; null if there is none, or if that is not known yet. */
	private static String theory(InterventionDiagramInput input) {
		if (input.theoryId() != null || input.kind() != DiagramKind.RESULT_MAP)
			return input.theoryId();
		return Workplace.current().documents().find(input.interventionId()).map(document -> Interventions.currentTheory(document.intervention()))
				.map(Theory::getId).orElse(null);
	}

	/** Opens the diagram that shows an element of its kind, unless one is open that does, and selects the element there; nothing for other elements. */
	public void reveal(Element element) {
		Optional<DiagramEditor> open = find(element);
		if (open.isPresent()) {
			page.activate(open.get());
			open.get().reveal(element);
			return;
		}
		Intervention intervention = Interventions.interventionOf(element);
		Optional<DiagramKind> kind = kindShowing(element);
		if (intervention == null || kind.isEmpty())
			return;
		InterventionDiagramInput input = new InterventionDiagramInput(intervention.getId(), intervention.getName(), kind.get(),
				element.eContainer() instanceof Theory theory ? theory.getId() : null);
		open(input);
		if (page.findEditor(input) instanceof DiagramEditor editor)
			editor.reveal(element);
	}

	/** The editor in front, unless a view has all the room: then there is none to be seen. Builds no editor that is not built yet. */
	public Optional<IWorkbenchPart> inSight() {
		return Arrays.stream(page.getEditorReferences()).filter(reference -> page.getPartState(reference) != IWorkbenchPage.STATE_MINIMIZED)
				.map(reference -> reference.getPart(false)).filter(part -> part != null && page.isPartVisible(part)).findFirst();
	}

	/** Opens another editor of a part of an intervention, or brings it to the front. */
	public void open(InterventionInput input, String editor) {
		try {
			page.openEditor(input, editor);
		} catch (PartInitException e) {
			ILog.of(DiagramEditors.class).error("cannot open " + input.getToolTipText(), e);
		}
	}

	/** Selects an element in the diagram that shows its kind, if that diagram is open; the diagram comes to the front then. */
	public void revealIfOpen(Element element) {
		find(element).ifPresent(editor -> {
			page.bringToTop(editor);
			editor.reveal(element);
		});
	}

	private Optional<DiagramEditor> find(Element element) {
		Optional<DiagramKind> kind = kindShowing(element);
		Intervention intervention = Interventions.interventionOf(element);
		if (kind.isEmpty() || intervention == null)
			return Optional.empty();
		for (IEditorReference reference : page.getEditorReferences()) {
			InterventionDiagramInput input = input(reference);
			if (input != null && input.kind() == kind.get()
					&& input.interventionId().equals(intervention.getId()) && shows(input, element)
					&& reference.getEditor(true) instanceof DiagramEditor editor)
				return Optional.of(editor);
		}
		return Optional.empty();
	}

	/** Selects an element in a diagram that is in sight and shows its kind; nothing comes to the front, and nothing scrolls if it is selected there. */
	public void revealIfVisible(Element element) {
		find(element).filter(page::isPartVisible).filter(editor -> !isSelected(editor, element)).ifPresent(editor -> editor.reveal(element));
	}

	private static boolean isSelected(DiagramEditor editor, Element element) {
		return editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection && selection.toList().contains(element);
	}

	/** Closes the editors of an intervention without asking. */
	public void closeAll(String interventionId) {
		for (IEditorReference reference : page.getEditorReferences())
			if (part(reference) != null && part(reference).interventionId().equals(interventionId))
				page.closeEditors(new IEditorReference[] { reference }, false);
	}

	private static boolean shows(InterventionDiagramInput input, Element element) {
		return !(element.eContainer() instanceof Theory theory) || theory.getId().equals(theory(input));
	}

	/** Whether there is a kind of diagram in which an element is drawn. */
	public static boolean canShow(Element element) {
		return kindShowing(element).isPresent();
	}

	private static Optional<DiagramKind> kindShowing(Element element) {
		if (element instanceof CausalNode || element instanceof CausalLink)
			return Optional.of(DiagramKind.RESULT_MAP);
		if (element instanceof DevelopmentPoint)
			return Optional.of(DiagramKind.PRIORITY_MATRIX);
		return element instanceof Phase || element instanceof Procedure ? Optional.of(DiagramKind.PHASES) : Optional.empty();
	}

	/** The diagram that an editor shows; null for any other editor. */
	static InterventionDiagramInput input(IEditorReference reference) {
		return part(reference) instanceof InterventionDiagramInput input ? input : null;
	}

	/** The part of an intervention that an editor shows; null for any other editor, and for one that could not be restored. */
	static InterventionInput part(IEditorReference reference) {
		try {
			return reference.getEditorInput() instanceof InterventionInput input ? input : null;
		} catch (PartInitException e) {
			return null;
		}
	}
}
