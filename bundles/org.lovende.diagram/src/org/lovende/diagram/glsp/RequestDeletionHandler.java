package org.lovende.diagram.glsp;

import java.util.List;
import java.util.function.Function;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Deletion;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

import com.google.inject.Inject;

/** Deletes at once what nothing else depends on; else asks first. */
public class RequestDeletionHandler extends AbstractActionHandler<RequestDeletion> {
	@Inject
	private DiagramContext context;

	/** The diagram in which it is asked. */
	protected final DiagramContext context() {
		return context;
	}

	/** What deleting these elements means in this kind of diagram. */
	protected Deletion deletion(List<Element> elements) {
		return Deletion.of(context.intervention(), elements);
	}

	@Override
	protected final List<Action> executeAction(RequestDeletion request) {
		List<Element> elements = Interventions.elements(context.intervention()).filter(element -> request.ids().contains(element.getId())).toList();
		if (elements.isEmpty())
			return List.of();
		Deletion deletion = deletion(elements);
		List<Element> along = deletion.deleted().stream().filter(element -> !elements.contains(element)).filter(RequestDeletionHandler::isContent).toList();
		List<Element> losing = deletion.losingReferences().stream().filter(RequestDeletionHandler::isContent)
				.filter(element -> !(element instanceof Theory || element instanceof Intervention)).toList();
		List<String> ids = names(elements, Element::getId);
		if (along.isEmpty() && losing.isEmpty())
			return List.of(new RemoveOperation(ids));
		return List.of(new ConfirmDeletion(ids, names(elements, this::name), names(deletion.takenOut(), this::name), names(along, this::name), names(losing, this::name)));
	}

	/** Where something stood in a diagram is nobody's loss. */
	private static boolean isContent(Element element) {
		return !(element instanceof Position || element instanceof DiagramLayout);
	}

	/** How an element is named in the preview. */
	protected String name(Element element) {
		return ElementNames.brief(element, context.locale());
	}

	private static List<String> names(List<? extends Element> elements, Function<Element, String> name) {
		return elements.stream().map(name).toList();
	}
}
