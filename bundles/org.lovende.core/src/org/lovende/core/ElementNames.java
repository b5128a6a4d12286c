package org.lovende.core;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Dismissal;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.SkippedStep;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.theory.CausalLink;

/**
 * A name for any element, for lists, sentences and logs: its title or name, "A → B" for a causal link, the text of a comment, that of
 * what it is about for a position, rating, dismissal or skipped step, and the name of its type where it has none of these.
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

	private static String name(Element named, Locale locale, UnaryOperator<String> cut) {
		if (named == null)
			return "?";
		Element element = subject(named);
		if (element instanceof CausalLink link)
			return name(link.getFrom(), locale, cut) + " → " + name(link.getTo(), locale, cut);
		if (element instanceof DiagramLayout layout)
			return ModelLabels.literal(layout.getDiagram(), locale);
		if (element instanceof SkippedStep skipped)
			return ModelLabels.literal(skipped.getStep(), locale);
		String title = Texts.normalise(title(element));
		return title == null ? ModelLabels.type(element.eClass(), locale) : cut.apply(title.replace('\n', ' '));
	}

	/** What has the name that an element goes by; the element itself where it has its own, or where there is only a circle of references. */
	private static Element subject(Element element) {
		Set<Element> passed = new HashSet<>();
		Element subject = element;
		while (passed.add(subject)) {
			Element about = about(subject);
			if (about == null)
				return subject;
			subject = about;
		}
		return element;
	}

	private static Element about(Element element) {
		if (element instanceof Position position)
			return position.getElement();
		if (element instanceof Rating rating)
			return rating.getDevelopmentPoint();
		return element instanceof Dismissal dismissal ? dismissal.getAbout() : null;
	}

	private static String title(Element element) {
		if (element instanceof TitledElement titled)
			return titled.getTitle();
		if (element instanceof Comment comment)
			return comment.getText();
		return element instanceof Intervention intervention ? intervention.getName() : null;
	}
}
