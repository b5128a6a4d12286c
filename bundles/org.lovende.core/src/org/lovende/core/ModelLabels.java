package org.lovende.core;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.element.provider.LovendeEditPlugin;

/**
 * What users call the types, features and words of the model, in a given language. The names stand in plugin.properties of
 * org.lovende.model.edit, where the generated providers look for them too; those providers always answer in the language of the
 * machine.
 */
public final class ModelLabels {
	private ModelLabels() {
	}

	/** The name of a type, for instance "Core element". */
	public static String type(EClass type, Locale locale) {
		return labels(locale).get("_UI_" + type.getName() + "_type");
	}

	/** The name of a feature, for instance "Inclusion criteria". */
	public static String feature(EStructuralFeature feature, Locale locale) {
		return labels(locale).get("_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature");
	}

	/** The name of a word of one of the model's enumerations, for instance "Short term". */
	public static String literal(Enumerator literal, Locale locale) {
		return labels(locale).get("_UI_" + literal.getClass().getSimpleName() + '_' + literal.getName() + "_literal");
	}

	private static Messages labels(Locale locale) {
		return Messages.of("plugin", LovendeEditPlugin.class.getClassLoader(), locale);
	}
}
