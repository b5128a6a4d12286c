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

/** Answers what would go along with points. */
final class AskDeletionHandler extends AbstractActionHandler<AskDeletionAction> {
	@Inject
	private DiagramContext context;

	@Override
	protected List<Action> executeAction(AskDeletionAction action) {
		List<DevelopmentPoint> points = action.ids().stream().flatMap(id -> Interventions.byId(context.intervention(), id).stream())
				.filter(DevelopmentPoint.class::isInstance).map(DevelopmentPoint.class::cast).toList();
		if (points.isEmpty())
			return List.of();
		List<String> also = Deletion.of(context.intervention(), points).alsoDeleted().stream().map(this::described).toList();
		return List.of(new DeletionPreviewAction(points.stream().map(Element::getId).toList(),
				points.stream().map(point -> ElementNames.brief(point, context.locale())).toList(), also));
	}

	private String described(Element element) {
		Messages messages = Messages.of(AskDeletionHandler.class, context.locale());
		if (element instanceof Rating rating && rating.eContainer() instanceof Element round)
			return messages.get("deletion.rating", ElementNames.brief(rating, context.locale()), ElementNames.brief(round, context.locale()));
		return messages.get("deletion.other", ModelLabels.type(element.eClass(), context.locale()), ElementNames.brief(element, context.locale()));
	}
}
