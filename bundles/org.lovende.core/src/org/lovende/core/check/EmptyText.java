package org.lovende.core.check;

import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.lovende.core.Texts;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.element.TitledElement;
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
				findings.accept(finding(element, Wording.type(element)));
		}
	}
}
