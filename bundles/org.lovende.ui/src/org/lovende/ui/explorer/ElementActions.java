package org.lovende.ui.explorer;

import java.util.List;
import java.util.Locale;

import org.eclipse.ui.IWorkbenchPage;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Deletion;
import org.lovende.core.theory.Participation;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.element.TitledElement;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.DeletionQuestion;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.OpenDocument;

/** What a user can do with the parts of an intervention in the tree. Each is one undoable command. */
final class ElementActions {
	private final IWorkbenchPage page;
	private final Locale locale = Workplace.current().locale();
	private final Messages messages = Workplace.messages(ElementActions.class);

	ElementActions(IWorkbenchPage page) {
		this.page = page;
	}

	/** Gives an element another title. */
	void rename(TitledElement element, String title, OpenDocument document) {
		document.execute(new Change(document.domain()).set(element, ElementPackage.Literals.TITLED_ELEMENT__TITLE, title)
				.command(messages.get("rename.label", ElementNames.brief(element, locale))));
	}

	/** Lets a core element take part in a theory, so that it stands in its map. */
	void addToMap(CoreElement element, Theory theory, OpenDocument document) {
		if (document.execute(new Participation(document.domain(), locale).join(List.of(element), theory)))
			new DiagramEditors(page).reveal(element);
	}

	/** Deletes elements of one intervention; shows before what goes along, if anything does. */
	void delete(List<Element> elements, OpenDocument document) {
		Deletion deletion = Deletion.of(document.intervention(), elements);
		if (DeletionQuestion.agreed(deletion, locale))
			document.execute(deletion.command(document.domain(), locale));
	}
}
