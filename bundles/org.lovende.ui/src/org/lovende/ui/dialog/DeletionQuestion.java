package org.lovende.ui.dialog;

import java.util.List;
import java.util.Locale;

import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.edit.Deletion;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;

/** Shows what goes along with what is to be deleted, and asks whether to go on. Nothing is asked where nothing goes along. */
public final class DeletionQuestion {
	/** How many of the parts that go along are named. */
	private static final int NAMED = 12;

	private DeletionQuestion() {
	}

	/** Whether the user agrees to the deletion. */
	public static boolean agreed(Deletion deletion, Locale locale) {
		Messages messages = Messages.of(DeletionQuestion.class, locale);
		// where a box stood in a picture is nothing that anybody would miss
		List<Element> also = deletion.alsoDeleted().stream().filter(element -> !(element instanceof Position)).toList();
		return also.isEmpty() || Dialogs.confirm(messages.get("delete.also", also.size(), names(also, messages)), messages.get(deletion.onlyTakesOut() ? "takeOut" : "delete"), locale);
	}

	private static String names(List<Element> elements, Messages messages) {
		StringBuilder names = new StringBuilder();
		elements.stream().limit(NAMED).forEach(element -> names.append("• ").append(ModelLabels.type(element.eClass(), messages.locale())).append(": ")
				.append(ElementNames.brief(element, messages.locale())).append('\n'));
		if (elements.size() > NAMED)
			names.append(messages.get("delete.more", elements.size() - NAMED));
		return names.toString().stripTrailing();
	}
}
