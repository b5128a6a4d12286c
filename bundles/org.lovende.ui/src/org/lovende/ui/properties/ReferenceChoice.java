package org.lovende.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Shell;
import org.lovende.model.element.Element;
import org.lovende.ui.dialog.ElementChooser;

/** Lets the user choose what a reference points to, and sets it by one command. */
public final class ReferenceChoice {
	private ReferenceChoice() {
	}

	/** @param edited a reference */
	public static void open(Shell shell, Edited edited) {
		ElementChooser chooser = new ElementChooser(shell, edited.label(), edited.locale());
		List<Element> candidates = Candidates.of(edited.document().intervention(), (EReference) edited.feature()).stream()
				.filter(candidate -> candidate != edited.element()).toList();
		List<Element> chosen = chosen(edited);
		if (edited.feature().isMany())
			chooser.chooseSeveral(candidates, chosen).ifPresent(edited::set);
		else
			chooser.chooseOne(candidates, chosen.isEmpty() ? null : chosen.get(0)).ifPresent(edited::set);
	}

	/** What it points to now. */
	@SuppressWarnings("unchecked")
	static List<Element> chosen(Edited edited) {
		if (edited.feature().isMany())
			return (List<Element>) edited.value();
		return edited.value() == null ? List.of() : List.of((Element) edited.value());
	}
}
