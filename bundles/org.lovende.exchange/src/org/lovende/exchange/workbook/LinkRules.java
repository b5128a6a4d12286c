package org.lovende.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lovende.core.ElementNames;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;

/**
 * What always holds for causal links: two different ends, both in the link's theory, and at most one link from one box to another. Links
 * that the workbook has no part in are passed over.
 */
final class LinkRules {
	private final Intervention draft;
	private final ElementIndex index;
	private final ProblemLog log;

	LinkRules(Intervention draft, ElementIndex index, ProblemLog log) {
		this.draft = draft;
		this.index = index;
		this.log = log;
	}

	void check() {
		for (Theory theory : draft.getTheories()) {
			Map<List<Element>, CausalLink> seen = new HashMap<>();
			for (CausalLink link : withRowsLast(theory.getLinks())) {
				checkEnds(theory, link);
				if (link.getFrom() == null || link.getTo() == null)
					continue;
				CausalLink other = seen.putIfAbsent(List.of(link.getFrom(), link.getTo()), link);
				if (other != null && index.row(link) != null)
					reportSecond(link, other);
			}
		}
	}

	/** So that a problem is reported at a row, and of two rows at the second. */
	private List<CausalLink> withRowsLast(List<CausalLink> links) {
		List<CausalLink> result = new ArrayList<>(links.stream().filter(link -> index.row(link) == null).toList());
		links.stream().filter(link -> index.row(link) != null).forEach(result::add);
		return result;
	}

	private void checkEnds(Theory theory, CausalLink link) {
		WorkbookRow row = index.row(link);
		if (row == null) {
			checkEnd(theory, link, link.getFrom());
			checkEnd(theory, link, link.getTo());
			return;
		}
		ColumnDefinition to = row.sheet().column("to");
		if (link.getFrom() != null && link.getFrom() == link.getTo())
			log.add(Severity.ERROR, row.place(to), "self-link", (String) row.value(to), null);
		checkEnd(theory, row, row.sheet().column("from"), link.getFrom());
		checkEnd(theory, row, to, link.getTo());
	}

	private void checkEnd(Theory theory, WorkbookRow row, ColumnDefinition column, CausalNode end) {
		if (end instanceof Outcome && end.eContainer() != theory)
			log.add(Severity.ERROR, row.place(column), "link-end-elsewhere", label(end), null,
					end.eContainer() instanceof Theory other ? label(other) : "", label(theory));
	}

	/** A link without a row whose end was moved to another theory by its own row. */
	private void checkEnd(Theory theory, CausalLink link, CausalNode end) {
		if (end instanceof Outcome && end.eContainer() != theory && index.row(end) != null)
			log.add(Severity.ERROR, index.row(end).place(), "link-left-behind", null, null, label(link.getFrom()), label(link.getTo()));
	}

	private void reportSecond(CausalLink link, CausalLink other) {
		WorkbookRow row = index.row(link);
		WorkbookRow first = index.row(other);
		if (first == null)
			log.add(Severity.ERROR, row.place(), "link-exists", null, null, label(link.getFrom()), label(link.getTo()));
		else
			log.add(Severity.ERROR, row.place(), "link-twice", null, null, label(link.getFrom()), label(link.getTo()), first.place().row().toString());
	}

	/** What the user calls an element: its id in the workbook, else its title. */
	private String label(Element element) {
		return element.getWorkbookId() != null ? element.getWorkbookId() : ElementNames.brief(element, log.messages().locale());
	}
}
