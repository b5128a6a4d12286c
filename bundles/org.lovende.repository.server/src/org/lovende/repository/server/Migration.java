package org.lovende.repository.server;

import java.util.List;

import org.w3c.dom.Element;

/**
 * A step from one version of the metamodel to the next. It works on the export form of one intervention at a time, which names classes,
 * features and values as the metamodel did then and needs none of its Java code:
 *
 * <pre>
 * &lt;object class="intervention/Intervention" key="12">
 *   &lt;value feature="name">…&lt;/value>              one per value; enumerations by literal, all else as EMF writes it; absent: not set
 *   &lt;reference feature="currentTheory" to="17"/>  one per target
 *   &lt;contents feature="theories">                  one per feature, objects in their order
 *     &lt;object class="theory/Theory" key="17">…
 * </pre>
 *
 * The class is the package's name and its own; a key holds within the intervention.
 */
public interface Migration {
	/** The steps of this program. There is only one version of the model yet. */
	List<Migration> ALL = List.of();

	/** The version that it starts from; it leads to the next. */
	int from();

	/**
	 * Changes the intervention, given as its root <code>object</code> element, into the form of the next version.
	 *
	 * @throws RuntimeException if that is impossible: the whole migration is then given up, and the old repository stays as it is
	 */
	void transform(Element intervention);
}
