package org.lovende.repository;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.model.CDOModelUtil;
import org.eclipse.emf.cdo.common.revision.CDOList;
import org.eclipse.emf.cdo.common.revision.CDORevisionData;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What CDO stores of an object, in the words of EMF, without making an object. */
final class RevisionValues {
	private RevisionValues() {
	}

	/** What stands in a feature of many values; empty if nothing does. */
	static List<?> list(InternalCDORevision revision, EStructuralFeature feature) {
		CDOList list = revision.getListOrNull(feature);
		return list == null ? List.of() : list;
	}

	/** What an object refers to, be it one or many; empty for nothing. */
	static List<CDOID> targets(InternalCDORevision revision, EReference reference) {
		List<CDOID> targets = new ArrayList<>();
		if (reference.isMany())
			list(revision, reference).forEach(target -> targets.add((CDOID) target));
		else if (revision.getValue(reference) instanceof CDOID target && !CDOIDUtil.isNull(target))
			targets.add(target);
		return targets;
	}

	/** The value of an attribute as the object would give it: its default where it was never set; a list for one of many values. */
	static Object value(InternalCDORevision revision, EAttribute attribute) {
		if (attribute.isMany())
			return list(revision, attribute).stream().map(value -> plain(attribute, value)).toList();
		Object value = revision.getValue(attribute);
		return value == null ? attribute.getDefaultValue() : plain(attribute, value);
	}

	/** One value of an attribute; null for none. */
	static Object plain(EStructuralFeature attribute, Object value) {
		return value == null || value == CDORevisionData.NIL ? null : CDOModelUtil.getType(attribute).convertToEMF(attribute.getEType(), value);
	}
}
