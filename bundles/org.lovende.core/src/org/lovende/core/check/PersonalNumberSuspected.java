package org.lovende.core.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Change;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;

/** Text that looks like a CPR number, in any text of any element, earlier theories included. */
final class PersonalNumberSuspected extends Rule {
	PersonalNumberSuspected() {
		super("personal-number-suspected", Severity.ERROR);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		search(subject.intervention(), findings);
		for (Iterator<EObject> contents = subject.intervention().eAllContents(); contents.hasNext();)
			search(contents.next(), findings);
	}

	private void search(EObject object, Consumer<Finding> findings) {
		List<EAttribute> suspected = new ArrayList<>();
		for (EAttribute attribute : object.eClass().getEAllAttributes())
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && attribute != ElementPackage.Literals.ELEMENT__ID
					&& !PersonalNumbers.find((String) object.eGet(attribute)).isEmpty())
				suspected.add(attribute);
		if (!suspected.isEmpty())
			findings.accept(finding(Interventions.elementOf(object), List.of(), List.of(masking(object, suspected)),
					Wording.quotedList(suspected.stream().map(Wording::feature).toList())));
	}

	private static Fix masking(EObject object, List<EAttribute> suspected) {
		return new Fix("fix.mask", domain -> {
			Change change = new Change(domain);
			for (EAttribute attribute : suspected)
				change.set(object, attribute, PersonalNumbers.mask((String) object.eGet(attribute)));
			return change;
		});
	}
}
