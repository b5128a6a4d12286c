package org.lovende.core;

import java.util.Locale;
import java.util.function.UnaryOperator;

import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.theory.CausalLink;

/**
 * A name for any element, for lists, sentences and logs: its title or name, "A → B" for a causal link, that of what it
 * is about for a position or rating, and the name of its type where it has none of these.
 */
public final class ElementNames {
	/** How many characters of a title stand in a short name. */
	private static final int SHORT = 60;

	private ElementNames() {
	}

	/**
	 * The full name.
	 *
	 * @param element any element; null gives "?", which shows in the name of a link that lacks an end
	 */
	public static String of(Element element, Locale locale) {
		return name(element, locale, UnaryOperator.identity());
	}

	/** A name for use inside a sentence: like {@link #of}, but each title is cut after 60 characters. */
	public static String brief(Element element, Locale locale) {
		return name(element, locale, title -> Texts.shortened(title, SHORT));
	}

	private static String name(Element element, Locale locale, UnaryOperator<String> cut) {
		if (element == null)
			return "?";
		if (element instanceof CausalLink link)
			return name(link.getFrom(), locale, cut) + " → " + name(link.getTo(), locale, cut);
		if (element instanceof DiagramLayout layout)
			return ModelLabels.literal(layout.getDiagram(), locale);
		if (element instanceof Position position && position.getElement() != null)
			return name(position.getElement(), locale, cut);
		if (element instanceof Rating rating && rating.getDevelopmentPoint() != null)
			return name(rating.getDevelopmentPoint(), locale, cut);
		String title = Texts.normalise(title(element));
		return title == null ? ModelLabels.type(element.eClass(), locale) : cut.apply(title.replace('\n', ' '));
	}

	private static String title(Element element) {
		if (element instanceof TitledElement titled)
			return titled.getTitle();
		return element instanceof Intervention intervention ? intervention.getName() : null;
	}
}
