package org.lovende.diagram.matrix.editor;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.edit.Deletion;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.model.element.Element;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Rating;

import com.google.inject.Inject;

/** Deletes at once what takes nothing along; else asks first. */
final class RequestDeletionHandler extends AbstractActionHandler<RequestDeletion> {
	@Inject
	private DiagramContext context;

	@Override
	protected List<Action> executeAction(RequestDeletion action) {
		List<DevelopmentPoint> points = action.ids().stream().flatMap(id -> Interventions.byId(context.intervention(), id).stream())
				.filter(DevelopmentPoint.class::isInstance).map(DevelopmentPoint.class::cast).toList();
		if (points.isEmpty())
			return List.of();
		List<String> ids = points.stream().map(Element::getId).toList();
		List<String> along = Deletion.of(context.intervention(), points).alsoDeleted().stream().map(this::described).toList();
		return List.of(along.isEmpty() ? new RemovePointsOperation(ids)
				: new ConfirmDeletion(ids, points.stream().map(point -> ElementNames.brief(point, context.locale())).toList(), along));
	}

	private String described(Element element) {
		Messages messages = Messages.of(RequestDeletionHandler.class, context.locale());
		if (element instanceof Rating rating && rating.eContainer() instanceof Element round)
			return messages.get("deletion.rating", ElementNames.brief(rating, context.locale()), ElementNames.brief(round, context.locale()));
		return messages.get("deletion.other", ModelLabels.type(element.eClass(), context.locale()), ElementNames.brief(element, context.locale()));
	}
}
