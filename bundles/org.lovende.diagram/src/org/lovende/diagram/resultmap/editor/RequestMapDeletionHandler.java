package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.lovende.core.edit.Deletion;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.RequestDeletionHandler;
import org.lovende.model.element.Element;

import com.google.inject.Inject;

/** In a map a core element of another theory too is only taken out. */
final class RequestMapDeletionHandler extends RequestDeletionHandler {
	@Inject
	private DiagramContext context;

	@Override
	protected Deletion deletion(List<Element> elements) {
		return context.theory() == null ? super.deletion(elements) : Deletion.inMap(context.theory(), elements);
	}
}
