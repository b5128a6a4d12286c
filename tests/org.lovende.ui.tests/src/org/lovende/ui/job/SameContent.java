package org.lovende.ui.job;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.compare.Difference;
import org.lovende.core.compare.Differences;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/**
 * Whether two interventions say the same, though one was not made of the other. Everything is compared but
 * <ul>
 * <li>identifiers, which are random: the parts of a list answer to each other by their order,</li>
 * <li>the names by which a workbook calls its rows: only an import gives them,</li>
 * <li>the places of boxes in diagrams: the program chooses them for who writes and for who imports,</li>
 * <li>the name of the intervention: there can be only one of a name.</li>
 * </ul>
 */
final class SameContent {
	private SameContent() {
	}

	/** What differs; empty if they say the same. */
	static List<Difference> differences(Intervention first, Intervention second) {
		return Differences.between(comparable(first), comparable(second));
	}

	private static Intervention comparable(Intervention intervention) {
		Intervention copy = EcoreUtil.copy(intervention);
		copy.setName(null);
		copy.getLayouts().clear();
		identify(copy, "");
		for (Iterator<EObject> each = copy.eAllContents(); each.hasNext();)
			if (each.next() instanceof Element element)
				identify(element, place(element));
		return copy;
	}

	private static void identify(Element element, String place) {
		element.setId(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString());
		element.setWorkbookId(null);
	}

	private static String place(EObject element) {
		EObject container = element.eContainer();
		if (container == null)
			return "";
		Object siblings = container.eGet(element.eContainmentFeature());
		int index = siblings instanceof List<?> list ? list.indexOf(element) : 0;
		return place(container) + '/' + element.eContainmentFeature().getName() + '/' + index;
	}
}
