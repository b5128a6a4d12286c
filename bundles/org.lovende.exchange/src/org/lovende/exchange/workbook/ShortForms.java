package org.lovende.exchange.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.Numbers;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Competence;
import org.lovende.model.intervention.CompetenceKind;
import org.lovende.model.intervention.Cost;
import org.lovende.model.intervention.CostKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.TheoryPackage;

/** Makes elements out of the lines of short forms. A line whose element is there already makes none, and none is ever removed. */
final class ShortForms {
	private final Intervention draft;

	ShortForms(Intervention draft) {
		this.draft = draft;
	}

	/**
	 * Adds what the short forms of a row say.
	 *
	 * @param element the row's element
	 */
	void apply(WorkbookRow row, EObject element) {
		for (ColumnDefinition column : row.sheet().columns())
			if (column.role() == ColumnRole.SHORT_FORM)
				row.list(column).forEach(line -> add(column.key(), line, element));
	}

	private void add(String form, String line, EObject owner) {
		switch (form) {
		case "costs-setup" -> addCost(CostKind.SETUP, line);
		case "costs-running" -> addCost(CostKind.RUNNING, line);
		case "qualifications" -> addCompetence(CompetenceKind.FORMAL, line);
		case "competences-before" -> addCompetence(CompetenceKind.BEFORE_START, line);
		case "competences-training" -> addCompetence(CompetenceKind.ON_THE_JOB, line);
		case "needs" -> addNeed((TargetGroup) owner, line);
		case "activities" -> addActivity((CoreElement) owner, line);
		default -> throw new IllegalStateException(form);
		}
	}

	/** A line that is a number is an amount; any other is a title. */
	private void addCost(CostKind kind, String line) {
		Optional<BigDecimal> amount = Numbers.parse(line);
		String title = amount.isEmpty() ? line
				: Messages.of(ShortForms.class, Interventions.locale(draft)).get("import.cost-" + kind.getLiteral() + "-title");
		Predicate<Cost> same = cost -> cost.getKind() == kind && (amount.isEmpty() || amount.get().equals(cost.getAmount()));
		Cost created = create(InterventionPackage.Literals.COST, draft.getCosts(), same, title, "cost", kind.getLiteral(), line);
		if (created != null) {
			created.setKind(kind);
			created.setAmount(amount.orElse(null));
		}
	}

	private void addCompetence(CompetenceKind kind, String line) {
		Competence created = create(InterventionPackage.Literals.COMPETENCE, draft.getCompetences(), competence -> competence.getKind() == kind, line,
				"competence", kind.getLiteral(), line);
		if (created != null)
			created.setKind(kind);
	}

	private void addNeed(TargetGroup targetGroup, String line) {
		create(InterventionPackage.Literals.SUPPORT_NEED, targetGroup.getSupportNeeds(), need -> true, line, "need", targetGroup.getId(), line);
	}

	private void addActivity(CoreElement coreElement, String line) {
		Activity created = create(TheoryPackage.Literals.ACTIVITY, draft.getActivities(), activity -> activity.getCoreElement() == coreElement, line,
				"activity", coreElement.getId(), line);
		if (created != null)
			created.setCoreElement(coreElement);
	}

	/** A new element at the end of the list; null if one of the same title is there. */
	private <T extends TitledElement> T create(EClass type, List<T> list, Predicate<T> isSame, String title, String kind,
			String owner, String line) {
		String id = WorkbookIds.titled(draft.getId(), kind, owner, line);
		if (list.stream().anyMatch(element -> element.getId().equals(id) || isSame.test(element) && Objects.equals(element.getTitle(), title)))
			return null;
		@SuppressWarnings("unchecked")
		T created = (T) EcoreUtil.create(type);
		created.setId(id);
		created.setTitle(title);
		list.add(created);
		return created;
	}
}
