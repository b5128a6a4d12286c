package org.lovende.core.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.text.FormattedText;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Dismissal;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.SkippedStep;

/**
 * The texts that users have written in one intervention, ready to be searched. A picture of the moment, which does not follow later changes and does not
 * hold the intervention; any thread may search it.
 */
public final class TextIndex {
	/** How much of a text stands before and after the first word that was found. */
	private static final int BEFORE = 40;
	private static final int AFTER = 110;
	/** Texts of the program itself: identifiers, keys of questions, who wrote a comment. */
	private static final Set<EAttribute> TECHNICAL = Set.of(ElementPackage.Literals.ELEMENT__ID, ElementPackage.Literals.ELEMENT__WORKBOOK_ID);

	private record Entry(String elementId, EClass type, String name, EAttribute feature, String text, String folded) {
	}

	private final List<Entry> entries = new ArrayList<>();

	private TextIndex() {
	}

	/**
	 * Reads every text once.
	 *
	 * @param locale the language in which elements without a title are named
	 */
	public static TextIndex of(Intervention intervention, Locale locale) {
		TextIndex index = new TextIndex();
		Interventions.elements(intervention).filter(element -> !(element instanceof Dismissal || element instanceof SkippedStep))
				.forEach(element -> index.add(element, locale));
		return index;
	}

	private void add(Element element, Locale locale) {
		String name = null;
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.isMany() || attribute.getEAttributeType() != EcorePackage.Literals.ESTRING || isTechnical(attribute)
					|| !(element.eGet(attribute) instanceof String kept) || kept.isBlank())
				continue;
			if (name == null)
				name = ElementNames.of(element, locale);
			String text = FormattedText.plain(kept);
			entries.add(new Entry(element.getId(), element.eClass(), name, attribute, text, Folding.fold(text)));
		}
	}

	private static boolean isTechnical(EAttribute attribute) {
		return TECHNICAL.contains(attribute) || attribute == InterventionPackage.Literals.REVIEW__QUESTION;
	}

	/**
	 * The texts in which the words are, in the order of the model.
	 *
	 * @param limit how many are enough
	 * @param cancelled asked now and then; what was found so far is answered when it says so
	 */
	public List<Hit> find(Words words, int limit, BooleanSupplier cancelled) {
		List<Hit> hits = new ArrayList<>();
		if (words.isEmpty())
			return hits;
		for (Entry entry : entries) {
			if (hits.size() >= limit || cancelled.getAsBoolean())
				break;
			if (words.occurIn(entry.folded()))
				hits.add(hit(entry, words));
		}
		return hits;
	}

	private static Hit hit(Entry entry, Words words) {
		List<Hit.Mark> marks = marks(entry, words);
		int first = marks.get(0).start();
		int start = first <= BEFORE ? 0 : wordStart(entry.text(), first - BEFORE);
		int end = Math.min(entry.text().length(), first + AFTER);
		String lead = start > 0 ? "… " : "";
		String snippet = lead + entry.text().substring(start, end).replace('\n', ' ').replace('\t', ' ') + (end < entry.text().length() ? " …" : "");
		int shift = lead.length() - start;
		return new Hit(entry.elementId(), entry.type(), entry.name(), entry.feature(), snippet, marks.stream()
				.filter(mark -> mark.start() + mark.length() <= end).map(mark -> new Hit.Mark(mark.start() + shift, mark.length())).toList());
	}

	private static int wordStart(String text, int index) {
		int space = text.indexOf(' ', index);
		return space < 0 || space > index + BEFORE / 2 ? index : space + 1;
	}

	/** Where the words are in the text, each where it occurs first. */
	private static List<Hit.Mark> marks(Entry entry, Words words) {
		Folding folding = Folding.of(entry.text());
		List<Hit.Mark> found = words.folded().stream().map(word -> {
			int index = entry.folded().indexOf(word);
			int start = folding.origin(index);
			return new Hit.Mark(start, Math.max(1, folding.origin(index + word.length()) - start));
		}).sorted(Comparator.comparingInt(Hit.Mark::start)).toList();
		List<Hit.Mark> apart = new ArrayList<>();
		for (Hit.Mark mark : found)
			if (apart.isEmpty() || mark.start() >= apart.get(apart.size() - 1).start() + apart.get(apart.size() - 1).length())
				apart.add(mark);
		return apart;
	}
}
