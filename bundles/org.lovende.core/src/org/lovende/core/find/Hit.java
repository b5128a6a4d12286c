package org.lovende.core.find;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A text in which words were found.
 *
 * @param elementId the element whose text it is
 * @param type what kind of element
 * @param name what the element is called
 * @param feature which of its texts
 * @param snippet as much of the text as is needed to recognise the place, in one line
 * @param marks where in the snippet the words are; not overlapping, from the front to the back
 */
public record Hit(String elementId, EClass type, String name, EStructuralFeature feature, String snippet, List<Mark> marks) {
	/** A part of a snippet. */
	public record Mark(int start, int length) {
	}
}
