package org.lovende.ui.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Deletion;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.element.TitledElement;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.DeletionQuestion;
import org.lovende.ui.dialog.NameDialog;
import org.lovende.ui.document.OpenDocument;

/** What a user can do with the parts of an intervention in the tree. Each is one undoable command. */
final class ElementActions {
	private final Shell shell;
	private final Locale locale = Workplace.current().locale();
	private final Messages messages = Workplace.messages(ElementActions.class);

	ElementActions(Shell shell) {
		this.shell = shell;
	}

	/** Asks for a new title. */
	void rename(TitledElement element, OpenDocument document) {
		String title = element.getTitle() == null ? "" : element.getTitle();
		EAttribute feature = ElementPackage.Literals.TITLED_ELEMENT__TITLE;
		String what = messages.get("rename.title") + ": " + ModelLabels.type(element.eClass(), locale);
		Optional<String> name = new NameDialog(shell, what, messages.get("rename"), title, given -> Optional.empty(), locale).ask();
		name.filter(given -> !given.equals(title)).ifPresent(given -> document.execute(
				new Change(document.domain()).set(element, feature, given).command(messages.get("rename.label", ElementNames.brief(element, locale)))));
	}

	/** Deletes elements of one intervention; shows before what goes along, if anything does. */
	void delete(List<Element> elements, OpenDocument document) {
		Deletion deletion = Deletion.of(document.intervention(), elements);
		if (DeletionQuestion.agreed(deletion, locale))
			document.execute(deletion.command(document.domain(), locale));
	}
}
