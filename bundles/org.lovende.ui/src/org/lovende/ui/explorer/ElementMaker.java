package org.lovende.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.edit.Additions;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.ElementChooser;
import org.lovende.ui.dialog.NameDialog;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.Candidates;

/** Makes new parts of an open intervention: asks for what a part cannot be without, and adds it by one command. */
final class ElementMaker {
	/** Named in the view of versions, written in that of comments, set aside in that of the checks and in that of the method. */
	private static final Set<EReference> MADE_ELSEWHERE = Set.of(InterventionPackage.Literals.INTERVENTION__VERSIONS,
			InterventionPackage.Literals.INTERVENTION__COMMENTS, InterventionPackage.Literals.INTERVENTION__DISMISSALS,
			InterventionPackage.Literals.INTERVENTION__SKIPPED_STEPS);

	private final Shell shell;
	private final OpenDocument document;
	private final Messages messages = Workplace.messages(ElementMaker.class);

	ElementMaker(Shell shell, OpenDocument document) {
		this.shell = shell;
		this.document = document;
	}

	/** The references to parts that can be made under an element of the tree. */
	static List<EReference> kindsUnder(Element parent) {
		return parent instanceof CoreElement ? List.of(InterventionPackage.Literals.INTERVENTION__ACTIVITIES)
				: Parts.kinds(parent).stream().filter(ElementMaker::canMake).toList();
	}

	/** Whether parts of a kind are made here; the others need more than a title, and come about where that is known. */
	static boolean canMake(EReference kind) {
		return !MADE_ELSEWHERE.contains(kind);
	}

	/**
	 * Makes a part after asking the user.
	 *
	 * @param parent under what it shall stand in the tree
	 * @param kind one of {@link #kindsUnder}
	 * @return the part; empty if the user thought better of it or it was refused
	 */
	Optional<Element> make(Element parent, EReference kind) {
		Element created = (Element) EcoreUtil.create(kind.getEReferenceType());
		created.setId(Ids.random());
		Element owner = parent;
		if (created instanceof Activity activity && parent instanceof CoreElement coreElement) {
			activity.setCoreElement(coreElement);
			owner = Interventions.interventionOf(parent);
		}
		if (!fillIn(created))
			return Optional.empty();
		Command addition = Additions.command(document.domain(), owner, kind, List.of(created), Workplace.current().locale());
		return document.execute(addition) ? Optional.of(created) : Optional.empty();
	}

	private boolean fillIn(Element created) {
		String type = ModelLabels.type(created.eClass(), Workplace.current().locale());
		if (created instanceof TitledElement titled) {
			Optional<String> title = new NameDialog(shell, messages.get("new.title", type), messages.get("create"), "", name -> Optional.empty(),
					Workplace.current().locale()).ask();
			title.ifPresent(titled::setTitle);
			return title.isPresent();
		}
		for (EReference reference : created.eClass().getEAllReferences()) {
			if (!reference.isRequired() || reference.isContainment() || reference.isMany())
				continue;
			String feature = ModelLabels.feature(reference, Workplace.current().locale());
			Optional<Element> chosen = new ElementChooser(shell, messages.get("choose.title", type, feature), Workplace.current().locale())
					.chooseOne(Candidates.of(document.intervention(), reference), null);
			if (chosen.isEmpty())
				return false;
			created.eSet(reference, chosen.get());
		}
		return true;
	}
}
