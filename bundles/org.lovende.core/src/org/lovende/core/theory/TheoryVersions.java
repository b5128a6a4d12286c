package org.lovende.core.theory;

import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Ids;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;

/** Starts a new version of the theory of change from an earlier one, to be adapted and compared with it (booklet 7, section 4.1). */
public final class TheoryVersions {
	private TheoryVersions() {
	}

	/**
	 * A copy of a theory, which becomes the current one. Its outcomes say on which earlier ones they are based; the core elements are the
	 * same. Arrows, hand-written text and the layout of the map are copied; decisions and unresolved issues stay with the earlier minutes.
	 *
	 * @param title of the new version; null or blank: that of the earlier one
	 */
	public static Creation<Theory> duplicate(InterventionEditingDomain domain, Theory theory, String title, Locale locale) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Theory copy = (Theory) copier.copy(theory);
		DiagramLayout layout = domain.intervention().getLayouts().stream()
				.filter(each -> each.getDiagram() == DiagramKind.RESULT_MAP && each.getTheory() == theory).findFirst().orElse(null);
		DiagramLayout layoutCopy = (DiagramLayout) copier.copy(layout);
		copier.copyReferences();
		copy.getDecisions().clear();
		copy.getUnresolvedIssues().clear();
		if (!Texts.isBlank(title))
			copy.setTitle(Texts.title(title));
		renew(copier);
		theory.getOutcomes().forEach(outcome -> ((Outcome) copier.get(outcome)).setBasedOn(outcome));
		Change change = new Change(domain).add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__THEORIES, copy);
		if (layout != null) {
			layoutCopy.getPositions().removeIf(position -> position.getElement() == null || position.getElement().eContainer() == null);
			change.add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__LAYOUTS, layoutCopy);
		}
		change.set(domain.intervention(), InterventionPackage.Literals.INTERVENTION__CURRENT_THEORY, copy);
		return new Creation<>(change.command(Messages.of(TheoryVersions.class, locale).get("duplicateTheory", copy.getTitle())), copy);
	}

	private static void renew(EcoreUtil.Copier copier) {
		copier.values().forEach(copied -> {
			Element element = (Element) copied;
			element.setId(Ids.random());
			element.setWorkbookId(null);
		});
	}
}
