package org.lovende.diagram.outline;

import java.util.List;

import org.lovende.model.element.Element;

/**
 * A part of a diagram in its outline.
 *
 * @param id the identifier that the part has on the page of the editor; of a part that is not there, one that no other entry has
 * @param label what users read, never empty
 * @param element what it stands for; null for a column or a field, which stand for nothing of the model
 * @param children what stands in it, in order
 */
public record OutlineEntry(String id, String label, Element element, List<OutlineEntry> children) {
	public OutlineEntry {
		children = List.copyOf(children);
	}
}
