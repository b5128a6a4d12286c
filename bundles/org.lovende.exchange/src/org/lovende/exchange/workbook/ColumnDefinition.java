package org.lovende.exchange.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of a sheet, or a key of the sheet "intervention".
 *
 * @param key name of the column in the language of the code; {@link Vocabulary} has its names in the languages of the users
 * @param role how it is related to the row's element
 * @param feature what of the model it holds; never null
 * @param kind what can stand in its cells
 * @param required whether every new element must have it
 * @param minimum the smallest number allowed, or null
 * @param maximum the greatest number allowed, or null
 */
record ColumnDefinition(String key, ColumnRole role, EStructuralFeature feature, ValueKind kind, boolean required, Double minimum, Double maximum) {
	static ColumnDefinition of(String key, EStructuralFeature feature) {
		return new ColumnDefinition(key, ColumnRole.FEATURE, feature, kindOf(feature), false, null, null);
	}

	static ColumnDefinition of(String key, ColumnRole role, EStructuralFeature feature, ValueKind kind) {
		return new ColumnDefinition(key, role, feature, kind, false, null, null);
	}

	ColumnDefinition require() {
		return new ColumnDefinition(key, role, feature, kind, true, minimum, maximum);
	}

	ColumnDefinition within(double least, double greatest) {
		return new ColumnDefinition(key, role, feature, kind, required, least, greatest);
	}

	ColumnDefinition as(ValueKind otherKind) {
		return new ColumnDefinition(key, role, feature, otherKind, required, minimum, maximum);
	}

	/** The list of words for the kinds WORD and WORDS. */
	EEnum words() {
		return (EEnum) feature.getEType();
	}

	boolean isReference() {
		return kind == ValueKind.REFERENCE || kind == ValueKind.REFERENCES;
	}

	private static ValueKind kindOf(EStructuralFeature feature) {
		EClassifier type = feature.getEType();
		Class<?> javaType = type.getInstanceClass();
		if (type instanceof EEnum)
			return feature.isMany() ? ValueKind.WORDS : ValueKind.WORD;
		if (javaType == String.class)
			return feature.getName().equals("title") ? ValueKind.TITLE : ValueKind.TEXT;
		if (javaType == boolean.class)
			return ValueKind.YES_NO;
		if (javaType == double.class || javaType == Double.class)
			return ValueKind.NUMBER;
		if (javaType == BigDecimal.class)
			return ValueKind.AMOUNT;
		if (javaType == LocalDate.class)
			return ValueKind.DATE;
		if (javaType == Instant.class)
			return ValueKind.MOMENT;
		return feature.isMany() ? ValueKind.REFERENCES : ValueKind.REFERENCE;
	}
}
