package org.lovende.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

/**
 * Which core elements take part in which theory, and in which order. A core element takes part where its row says so, or in the current
 * theory where that says nothing, and in any case where one of its links is.
 */
final class TheoryMembership {
	private final Intervention draft;
	private final References references;
	/** Theories that order their core elements themselves. In the others these follow when the rows are put in another order. */
	private final Set<Theory> inOwnOrder = new HashSet<>();

	/**
	 * @param draft before any row was applied to it
	 */
	TheoryMembership(Intervention draft, References references) {
		this.draft = draft;
		this.references = references;
		draft.getTheories().stream().filter(theory -> !isInCommonOrder(draft, theory)).forEach(inOwnOrder::add);
	}

	/** What the row of a core element says. */
	void applyCoreElement(WorkbookRow row, CoreElement coreElement, boolean isNew) {
		ColumnDefinition column = row.sheet().column(ColumnRole.PARTICIPATION).orElseThrow();
		boolean isSaid = row.has(column);
		if (!isSaid && !isNew)
			return;
		Set<Element> theories = new HashSet<>();
		if (row.list(column).isEmpty())
			Stream.ofNullable(Interventions.currentTheory(draft)).forEach(theories::add);
		else if (row.list(column).size() > 1 || !Vocabulary.isNone(row.list(column).get(0)))
			theories.addAll(references.resolveAll(row, column));
		for (Theory theory : draft.getTheories())
			if (!theories.contains(theory))
				theory.getCoreElements().remove(coreElement);
			else if (!theory.getCoreElements().contains(coreElement))
				theory.getCoreElements().add(coreElement);
	}

	/** The core elements that the row of a theory lists come first, in that order. */
	void applyTheory(WorkbookRow row, Theory theory) {
		ColumnDefinition column = row.sheet().column(ColumnRole.PARTICIPANTS).orElseThrow();
		if (row.list(column).isEmpty())
			return;
		inOwnOrder.add(theory);
		Set<CoreElement> order = new LinkedHashSet<>();
		references.resolveAll(row, column).forEach(coreElement -> order.add((CoreElement) coreElement));
		order.addAll(theory.getCoreElements());
		ECollections.setEList(theory.getCoreElements(), new ArrayList<>(order));
	}

	/** To be called when all rows were applied. */
	void complete() {
		for (Theory theory : draft.getTheories()) {
			theory.getLinks().stream().flatMap(link -> Stream.of(link.getFrom(), link.getTo())).filter(CoreElement.class::isInstance)
					.map(CoreElement.class::cast).filter(coreElement -> !theory.getCoreElements().contains(coreElement)).distinct().toList()
					.forEach(theory.getCoreElements()::add);
			if (!inOwnOrder.contains(theory))
				ECollections.sort(theory.getCoreElements(), Comparator.comparingInt(draft.getCoreElements()::indexOf));
		}
	}

	/** Whether the core elements of a theory stand in the order in which the intervention lists them. */
	static boolean isInCommonOrder(Intervention intervention, Theory theory) {
		List<CoreElement> sorted = intervention.getCoreElements().stream().filter(theory.getCoreElements()::contains).toList();
		return sorted.equals(theory.getCoreElements());
	}
}
