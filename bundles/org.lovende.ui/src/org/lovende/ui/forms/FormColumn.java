package org.lovende.ui.forms;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of a table in a form.
 *
 * @param feature what it shows
 * @param words turns a text of the model into the words that users read; only for texts that are not edited then
 */
record FormColumn(EStructuralFeature feature, UnaryOperator<String> words) {
	/** Columns that show the features as they are. */
	static List<FormColumn> of(EStructuralFeature... features) {
		return Arrays.stream(features).map(feature -> new FormColumn(feature, UnaryOperator.identity())).toList();
	}
}
