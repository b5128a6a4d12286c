package org.lovende.exchange.workbook;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/** Finds the elements of a draft by what a workbook calls them. */
final class ElementIndex {
	private final String intervention;
	private final Map<String, Element> byUuid = new HashMap<>();
	private final Map<String, Element> byWorkbookId = new HashMap<>();
	private final Map<String, Element> byIdentity = new HashMap<>();
	private final Map<Element, WorkbookRow> rows = new IdentityHashMap<>();

	/** An index of everything the draft holds already. */
	ElementIndex(Intervention draft) {
		intervention = draft.getId();
		Interventions.elements(draft).forEach(element -> {
			byUuid.put(Ids.canonical(element.getId()), element);
			if (element.getWorkbookId() != null)
				byWorkbookId.putIfAbsent(element.getWorkbookId(), element);
			String identity = WorkbookIds.ofOwnIdentity(intervention, element);
			if (identity != null)
				byIdentity.putIfAbsent(identity, element);
		});
	}

	/** Takes in a new element, or one whose workbook id changed. */
	void add(Element element) {
		byUuid.put(element.getId(), element);
		if (element.getWorkbookId() != null)
			byWorkbookId.put(element.getWorkbookId(), element);
	}

	/** Takes in an element that is known by something else than an id. */
	void addIdentity(String identity, Element element) {
		byIdentity.put(identity, element);
	}

	/** The element with this UUID, or null. */
	Element byUuid(String uuid) {
		return byUuid.get(uuid);
	}

	/** The element that a workbook gave this id, or null. */
	Element byWorkbookId(String id) {
		return byWorkbookId.get(id);
	}

	/** The element that this id leads to, be it a workbook id or a UUID; or null. */
	Element find(String id) {
		if (Ids.isUuid(id))
			return byUuid.get(Ids.canonical(id));
		Element named = byWorkbookId.get(id);
		return named != null ? named : byUuid.get(WorkbookIds.element(intervention, id));
	}

	/** The element that {@link WorkbookIds#ofOwnIdentity} leads to, or null. */
	Element byIdentity(String identity) {
		return byIdentity.get(identity);
	}

	/** An id that differs from this one only in the way it is spelled: usually the one that was meant. */
	Optional<String> similar(String id) {
		String folded = Vocabulary.fold(id);
		return byWorkbookId.keySet().stream().filter(known -> Vocabulary.fold(known).equals(folded)).findFirst();
	}

	/**
	 * Notes which row describes an element.
	 *
	 * @return the row that already does; null if none
	 */
	WorkbookRow claim(Element element, WorkbookRow row) {
		return rows.putIfAbsent(element, row);
	}

	/** The row that describes an element, or null. */
	WorkbookRow row(Element element) {
		return rows.get(element);
	}
}
