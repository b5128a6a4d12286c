package org.lovende.ui.properties;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.ui.document.OpenDocument;

/** The fields of an element: one for each property that EMF.Edit knows of it, the title first and what all elements share last. */
public final class Fields {
	private Fields() {
	}

	static List<Field> of(OpenDocument document, Element element, Locale locale) {
		IItemPropertySource source = (IItemPropertySource) document.domain().getAdapterFactory().adapt(element, IItemPropertySource.class);
		return source.getPropertyDescriptors(element).stream().map(descriptor -> (EStructuralFeature) descriptor.getFeature(element))
				.sorted(Comparator.comparingInt(Fields::rank)).map(feature -> field(new Edited(document, element, feature, locale))).toList();
	}

	/**
	 * The field of one feature.
	 *
	 * @param element part of the document
	 * @param feature of the element: an attribute or a reference that contains nothing
	 * @param locale the user's language
	 */
	public static Field of(OpenDocument document, Element element, EStructuralFeature feature, Locale locale) {
		return field(new Edited(document, element, feature, locale));
	}

	private static int rank(EStructuralFeature feature) {
		if (feature == ElementPackage.Literals.TITLED_ELEMENT__TITLE)
			return 0;
		return feature.getEContainingClass() == ElementPackage.Literals.ELEMENT ? 2 : 1;
	}

	private static Field field(Edited edited) {
		EStructuralFeature feature = edited.feature();
		if (feature instanceof EReference)
			return new ReferenceField(edited);
		if (feature.getEType() instanceof EEnum)
			return feature.isMany() ? new ChoicesField(edited) : new ChoiceField(edited);
		return feature.getEType() == EcorePackage.Literals.EBOOLEAN ? new CheckField(edited) : new TextField(edited);
	}
}
