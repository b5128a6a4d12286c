package org.lovende.core.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.lovende.core.Texts;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;

/** What always holds in an intervention. The sentences stand in the package's messages under the constants' names. */
public enum Constraint {
	/** Every element has an identifier. */
	ID_MISSING,
	/** No two elements of an intervention have the same identifier; letter case is ignored. */
	ID_NOT_UNIQUE,
	/** An identifier stays as it is. */
	ID_CHANGED,
	/** An intervention has a name. */
	NAME_MISSING,
	/** A title or name has at most {@link Texts#MAX_TITLE} characters, any other text {@link Texts#MAX_TEXT}. */
	TEXT_TOO_LONG,
	/** A text has no characters that XML 1.0 cannot hold. */
	ILLEGAL_CHARACTER,
	/** Importance and ease lie between 0 and 10, or are not set. */
	RATING_OUT_OF_RANGE,
	/** A position is a finite number. */
	POSITION_NOT_FINITE,
	/** A link has both ends, a position its element, a rating its development point. */
	REFERENCE_MISSING,
	/** What an element refers to is part of the same intervention. */
	REFERENCE_OUTSIDE,
	/** A link joins two different boxes. */
	LINK_TO_ITSELF,
	/** Both ends of a link belong to its theory. */
	LINK_END_NOT_IN_THEORY,
	/** There is at most one link from one box to another in a theory. */
	LINK_TWICE,
	/** A round rates a development point at most once. */
	RATING_TWICE,
	/** No comment is a reply to itself, over any number of replies. */
	COMMENT_ON_ITSELF,
	/** An approved version stays as it is; undoing the approval itself is for the repository to refuse. */
	VERSION_FROZEN;

	/** What the value of an attribute breaks, seen for itself; empty if nothing. */
	static Optional<Constraint> brokenBy(EAttribute attribute, Object value) {
		if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING)
			return brokenByText(attribute, (String) value);
		if (attribute == PrioritisationPackage.Literals.RATED__IMPORTANCE || attribute == PrioritisationPackage.Literals.RATED__EASE)
			return value == null || (Double) value >= 0 && (Double) value <= 10 ? Optional.empty() : Optional.of(RATING_OUT_OF_RANGE);
		if (attribute == DiagramPackage.Literals.POSITION__X || attribute == DiagramPackage.Literals.POSITION__Y)
			return Double.isFinite((Double) value) ? Optional.empty() : Optional.of(POSITION_NOT_FINITE);
		return Optional.empty();
	}

	private static Optional<Constraint> brokenByText(EAttribute attribute, String text) {
		if (attribute == ElementPackage.Literals.ELEMENT__ID && Texts.isBlank(text))
			return Optional.of(ID_MISSING);
		if (attribute == InterventionPackage.Literals.INTERVENTION__NAME && Texts.isBlank(text))
			return Optional.of(NAME_MISSING);
		if (text != null && text.length() > longest(attribute))
			return Optional.of(TEXT_TOO_LONG);
		return Texts.isStorable(text) ? Optional.empty() : Optional.of(ILLEGAL_CHARACTER);
	}

	/** The greatest number of characters in a text of this feature. */
	static int longest(EStructuralFeature feature) {
		boolean title = feature == ElementPackage.Literals.TITLED_ELEMENT__TITLE || feature == InterventionPackage.Literals.INTERVENTION__NAME;
		return title ? Texts.MAX_TITLE : Texts.MAX_TEXT;
	}
}
