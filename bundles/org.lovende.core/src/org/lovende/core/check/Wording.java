package org.lovende.core.check;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.model.element.Element;

/** A part of a sentence that is put into words once the language is known. */
@FunctionalInterface
interface Wording {
	/** How many characters of a name with masked numbers stand in a sentence: as many as of the two names of a link. */
	int LONGEST_MASKED_NAME = 120;

	/** The words, in the language of the messages. */
	String in(Messages messages);

	/** The features of the model that the words name; usually none. */
	default List<EStructuralFeature> features() {
		return List.of();
	}

	/** A short name. Suspected personal numbers are masked first: a number cut in two would not be recognised. */
	static Wording name(Element element) {
		return messages -> {
			String full = ElementNames.of(element, messages.locale());
			String masked = PersonalNumbers.mask(full);
			return masked.equals(full) ? ElementNames.brief(element, messages.locale()) : Texts.shortened(masked, LONGEST_MASKED_NAME);
		};
	}

	static Wording type(Element element) {
		return messages -> ModelLabels.type(element.eClass(), messages.locale());
	}

	static Wording literal(Enumerator literal) {
		return messages -> ModelLabels.literal(literal, messages.locale());
	}

	static Wording feature(EStructuralFeature feature) {
		return new Wording() {
			@Override
			public String in(Messages messages) {
				return ModelLabels.feature(feature, messages.locale());
			}

			@Override
			public List<EStructuralFeature> features() {
				return List.of(feature);
			}
		};
	}

	/** A text of the package's messages. */
	static Wording message(String key) {
		return messages -> messages.get(key);
	}

	/** Quoted and separated by commas, "and" before the last. */
	static Wording quotedList(List<Wording> parts) {
		return new Wording() {
			@Override
			public String in(Messages messages) {
				List<String> quoted = parts.stream().map(part -> messages.get("quoted", part.in(messages))).toList();
				return Texts.enumeration(quoted, messages.get("and"));
			}

			@Override
			public List<EStructuralFeature> features() {
				return parts.stream().flatMap(part -> part.features().stream()).toList();
			}
		};
	}

	/** "A → B → C". */
	static Wording path(List<? extends Element> elements) {
		return messages -> String.join(" → ", elements.stream().map(element -> name(element).in(messages)).toList());
	}
}
