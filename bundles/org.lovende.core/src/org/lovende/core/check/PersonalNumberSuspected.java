package org.lovende.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
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
		Interventions.elements(subject.intervention()).forEach(element -> search(element, findings));
	}

	private void search(Element element, Consumer<Finding> findings) {
		List<EAttribute> suspected = new ArrayList<>();
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && attribute != ElementPackage.Literals.ELEMENT__ID
					&& !PersonalNumbers.find((String) element.eGet(attribute)).isEmpty())
				suspected.add(attribute);
		if (!suspected.isEmpty())
			findings.accept(finding(element, List.of(), List.of(masking(element, suspected)),
					Wording.quotedList(suspected.stream().map(Wording::feature).toList())));
	}

	private static Fix masking(Element element, List<EAttribute> suspected) {
		return new Fix("fix.mask", domain -> {
			Change change = new Change(domain);
			for (EAttribute attribute : suspected)
				change.set(element, attribute, PersonalNumbers.mask((String) element.eGet(attribute)));
			return change;
		});
	}
}
