package org.lovende.core.check;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.lovende.core.Interventions;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Deletion;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

/** An element without a title. Earlier theories are passed over. */
final class EmptyText extends Rule {
	EmptyText() {
		super("empty-text", Severity.WARNING, ElementPackage.Literals.TITLED_ELEMENT__TITLE);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		TreeIterator<EObject> contents = subject.intervention().eAllContents();
		while (contents.hasNext()) {
			EObject object = contents.next();
			if (object instanceof Theory && object != subject.theory())
				contents.prune();
			else if (object instanceof TitledElement element && Texts.isBlank(element.getTitle()))
				findings.accept(finding(element, List.of(), fixes(subject.intervention(), element), Wording.type(element)));
		}
	}

	/** What holds nothing, and takes nothing along but its place in a diagram, can be deleted without a loss: a row that was begun and left. */
	private static List<Fix> fixes(Intervention intervention, TitledElement element) {
		if (holdsSomething(element) || !Deletion.of(intervention, List.of(element)).alsoDeleted().stream().allMatch(Position.class::isInstance))
			return List.of();
		return List.of(new Fix("fix.delete", domain -> new Change(domain)
				.append(Deletion.of(intervention, List.of(element)).command(domain, Interventions.DANISH))));
	}

	/** Whether anything but a choice of words, as of a term or a kind, was entered. */
	private static boolean holdsSomething(TitledElement element) {
		return element.eClass().getEAllStructuralFeatures().stream().filter(feature -> feature != ElementPackage.Literals.ELEMENT__ID)
				.filter(feature -> feature != ElementPackage.Literals.TITLED_ELEMENT__TITLE && !(feature.getEType() instanceof EEnum)).anyMatch(element::eIsSet);
	}
}
