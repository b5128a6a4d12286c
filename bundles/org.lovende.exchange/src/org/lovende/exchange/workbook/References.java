package org.lovende.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.lovende.core.Texts;
import org.lovende.exchange.Place;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Profession;

/** Follows the references of cells, and notes those that lead nowhere or to the wrong kind of element. */
final class References {
	private final Intervention draft;
	private final ElementIndex index;
	private final ProblemLog log;
	private final Locale locale;

	References(Intervention draft, ElementIndex index, ProblemLog log) {
		this.draft = draft;
		this.index = index;
		this.log = log;
		this.locale = log.messages().locale();
	}

	/** The element that a cell points at; null if it is empty, or after noting an error. */
	Element resolve(WorkbookRow row, ColumnDefinition column) {
		String id = (String) row.value(column);
		return id == null ? null : resolve(id, ValueDescription.target(column), row.place(column));
	}

	/** The elements that a cell points at, without those about which an error was noted. */
	List<Element> resolveAll(WorkbookRow row, ColumnDefinition column) {
		boolean mayBeTitle = column.feature() == InterventionPackage.Literals.PROCEDURE__PROFESSIONS;
		List<Element> result = new ArrayList<>();
		for (String id : row.list(column)) {
			Element target = mayBeTitle ? profession(id, row.place(column)) : resolve(id, ValueDescription.target(column), row.place(column));
			if (target != null && !result.contains(target))
				result.add(target);
		}
		return result;
	}

	private Element resolve(String id, EClass type, Place place) {
		Element target = index.find(id);
		if (target == null) {
			Optional<String> similar = index.similar(id);
			log.add(Severity.ERROR, place, similar.isPresent() ? "dangling-similar" : "dangling", id, Vocabulary.type(type, locale),
					similar.orElse(null));
			return null;
		}
		if (type.isSuperTypeOf(target.eClass()))
			return target;
		String expected = Vocabulary.type(type, locale);
		log.add(Severity.ERROR, place, "reference-type", id, expected, Vocabulary.type(target.eClass(), locale), expected);
		return null;
	}

	/** Professions are so plain that their title may stand instead of an id, and a row of their own is not needed. */
	private Element profession(String idOrTitle, Place place) {
		if (index.find(idOrTitle) != null)
			return resolve(idOrTitle, InterventionPackage.Literals.PROFESSION, place);
		for (Profession profession : draft.getProfessions())
			if (profession.getTitle() != null && Vocabulary.fold(profession.getTitle()).equals(Vocabulary.fold(idOrTitle)))
				return profession;
		if (idOrTitle.length() > Texts.MAX_TITLE) {
			String most = Integer.toString(Texts.MAX_TITLE);
			log.add(Severity.ERROR, place, "text-too-long", idOrTitle, log.messages().get("expected.length", most),
					Integer.toString(idOrTitle.length()), most);
			return null;
		}
		Profession created = InterventionFactory.eINSTANCE.createProfession();
		created.setId(WorkbookIds.titled(draft.getId(), "profession", "", idOrTitle));
		created.setTitle(idOrTitle);
		draft.getProfessions().add(created);
		index.add(created);
		log.add(Severity.NOTE, place, "profession-new", idOrTitle, null);
		return created;
	}
}
