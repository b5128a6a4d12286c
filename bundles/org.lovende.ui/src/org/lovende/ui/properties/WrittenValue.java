package org.lovende.ui.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.model.element.Element;

/** The value of any feature as one text, as in the cell of a table, and the value that such a text stands for. */
public final class WrittenValue {
	private static final String SEPARATOR = "; ";

	private WrittenValue() {
	}

	/** The text: words in the user's language, several elements by their names with semicolons between them. Never null. */
	public static String of(Edited edited) {
		EStructuralFeature feature = edited.feature();
		Object value = edited.value();
		if (feature.isMany())
			return ((List<?>) value).stream().map(each -> word(each, edited)).collect(Collectors.joining(SEPARATOR));
		return word(value, edited);
	}

	private static String word(Object value, Edited edited) {
		if (value instanceof Element element)
			return ElementNames.of(element, edited.locale());
		if (value instanceof Enumerator literal)
			return ModelLabels.literal(literal, edited.locale());
		if (value instanceof Boolean yes)
			return edited.messages().get(yes ? "yes" : "no");
		return value == null ? "" : TextForm.of(edited.feature()).textOf(value, edited.locale());
	}

	/** Whether a text of the feature has one line only. */
	public static boolean isShort(EStructuralFeature feature) {
		return TextField.isShort(feature);
	}

	/** Why a text will not do; empty if it will. */
	public static Optional<String> problem(Edited edited, String text) {
		try {
			return edited.problem(valueOf(edited, text));
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	/**
	 * The value that a text stands for. Words are understood in Danish and English; elements by their titles, upper and lower case ignored.
	 *
	 * @throws IllegalArgumentException with a sentence for the user, if the text stands for none
	 */
	public static Object valueOf(Edited edited, String text) {
		EStructuralFeature feature = edited.feature();
		if (feature instanceof EReference reference)
			return elements(edited, reference, text);
		if (feature.getEType() instanceof EEnum words)
			return literal(edited, words, text);
		if (feature.getEType() == EcorePackage.Literals.EBOOLEAN)
			return yesOrNo(edited, text);
		TextForm form = TextForm.of(feature);
		try {
			return form.valueOf(text, edited.locale());
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(edited.messages().get(form.problem()), e);
		}
	}

	private static Object elements(Edited edited, EReference reference, String text) {
		List<Element> candidates = Candidates.of(edited.document().intervention(), reference);
		LinkedHashSet<Element> found = new LinkedHashSet<>();
		String whole = Texts.normalise(text);
		if (whole == null)
			return reference.isMany() ? List.of() : null;
		for (String name : reference.isMany() ? whole.split("[;\\n]") : new String[] { whole })
			if (!name.isBlank())
				found.add(candidates.stream().filter(candidate -> ElementNames.of(candidate, edited.locale()).strip().equalsIgnoreCase(name.strip())).findFirst()
						.orElseThrow(() -> notThere(edited, name)));
		return reference.isMany() ? new ArrayList<>(found) : found.iterator().next();
	}

	private static Enumerator literal(Edited edited, EEnum words, String text) {
		if (text.isBlank())
			return words.getELiterals().get(0).getInstance();
		return words.getELiterals().stream().map(EEnumLiteral::getInstance).filter(literal -> isWord(literal, text.strip())).findFirst()
				.orElseThrow(() -> unknown(edited, text, words.getELiterals().stream().map(literal -> ModelLabels.literal(literal.getInstance(), edited.locale())).toList()));
	}

	private static boolean isWord(Enumerator literal, String word) {
		return literal.getLiteral().equalsIgnoreCase(word) || Arrays.asList(Locale.ENGLISH, Interventions.DANISH).stream()
				.anyMatch(locale -> ModelLabels.literal(literal, locale).equalsIgnoreCase(word));
	}

	private static Boolean yesOrNo(Edited edited, String text) {
		if (text.isBlank() || text.strip().equalsIgnoreCase(edited.messages().get("no")))
			return Boolean.FALSE;
		if (text.strip().equalsIgnoreCase(edited.messages().get("yes")))
			return Boolean.TRUE;
		throw unknown(edited, text, List.of(edited.messages().get("yes"), edited.messages().get("no")));
	}

	private static IllegalArgumentException notThere(Edited edited, String name) {
		return new IllegalArgumentException(edited.messages().get("problem.notThere", name.strip(), edited.label()));
	}

	private static IllegalArgumentException unknown(Edited edited, String text, List<String> words) {
		return new IllegalArgumentException(edited.messages().get("problem.unknown", text.strip(), edited.label(), String.join(", ", words)));
	}
}
