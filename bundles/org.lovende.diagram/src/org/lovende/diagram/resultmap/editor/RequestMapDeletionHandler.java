package org.lovende.diagram.resultmap.editor;

import java.util.List;

import org.lovende.core.edit.Deletion;
import org.lovende.diagram.glsp.RequestDeletionHandler;
import org.lovende.model.element.Element;

/** In a map a core element of another theory too is only taken out. */
final class RequestMapDeletionHandler extends RequestDeletionHandler {
	@Override
	protected Deletion deletion(List<Element> elements) {
		return context().theory() == null ? super.deletion(elements) : Deletion.inMap(context().theory(), elements);
	}
}
