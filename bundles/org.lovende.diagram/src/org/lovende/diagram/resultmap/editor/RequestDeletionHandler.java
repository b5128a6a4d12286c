package org.lovende.diagram.resultmap.editor;

import java.util.List;
import java.util.function.Function;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Deletion;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;

import com.google.inject.Inject;

/** Deletes at once what takes nothing along; else asks first. */
final class RequestDeletionHandler extends AbstractActionHandler<RequestDeletion> {
	@Inject
	private DiagramContext context;

	@Override
	protected List<Action> executeAction(RequestDeletion request) {
		List<Element> elements = Interventions.elements(context.intervention()).filter(element -> request.ids().contains(element.getId())).toList();
		if (elements.isEmpty() || context.theory() == null)
			return List.of();
		List<Element> along = Deletion.inMap(context.theory(), elements).alsoDeleted().stream().filter(element -> !(element instanceof Position)).toList();
		List<String> ids = names(elements, Element::getId);
		if (along.isEmpty())
			return List.of(new RemoveOperation(ids));
		return List.of(new ConfirmDeletion(ids, names(elements, this::name), names(along, this::name)));
	}

	private String name(Element element) {
		return ElementNames.brief(element, context.locale());
	}

	private static List<String> names(List<Element> elements, Function<Element, String> name) {
		return elements.stream().map(name).toList();
	}
}
