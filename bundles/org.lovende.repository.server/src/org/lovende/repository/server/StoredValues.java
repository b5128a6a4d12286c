package org.lovende.repository.server;

import org.eclipse.emf.cdo.common.model.CDOModelUtil;
import org.eclipse.emf.cdo.common.model.CDOType;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Attribute values as a store holds them, as text that outlives the store. CDO stores enumerations by number, data types of ours by their text. */
public final class StoredValues {
	private StoredValues() {
	}

	/**
	 * A stored value as text: enumerations by literal, all else as EMF writes it.
	 *
	 * @param value not null
	 */
	public static String text(EDataType type, Object value) {
		if (type instanceof EEnum literals)
			return literals.getEEnumLiteral((Integer) value).getLiteral();
		return value instanceof String text ? text : EcoreUtil.convertToString(type, value);
	}

	/**
	 * The opposite of {@link #text}.
	 *
	 * @throws IllegalArgumentException if the text is no value of the type
	 */
	public static Object parse(EDataType type, String text) {
		if (type instanceof EEnum literals) {
			if (literals.getEEnumLiteralByLiteral(text) == null)
				throw new IllegalArgumentException(type.getName() + ": " + text);
			return literals.getEEnumLiteralByLiteral(text).getValue();
		}
		return CDOModelUtil.getType(type) == CDOType.CUSTOM ? text : EcoreUtil.createFromString(type, text);
	}
}
