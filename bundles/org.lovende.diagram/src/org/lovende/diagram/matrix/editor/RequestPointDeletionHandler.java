package org.lovende.diagram.matrix.editor;

import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.diagram.glsp.RequestDeletionHandler;
import org.lovende.model.element.Element;
import org.lovende.model.prioritisation.Rating;

/** Says of a rating that goes along in which round it was given: its own name is that of the point. */
final class RequestPointDeletionHandler extends RequestDeletionHandler {
	@Override
	protected String name(Element element) {
		if (element instanceof Rating rating && rating.eContainer() instanceof Element round)
			return Messages.of(RequestPointDeletionHandler.class, context().locale()).get("deletion.rating", super.name(rating), super.name(round));
		return super.name(element);
	}
}
