package org.lovende.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.model.CDOModelUtil;
import org.eclipse.emf.cdo.common.revision.CDOList;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.CDORevisionData;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.util.ObjectNotFoundException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.Ids;
import org.lovende.core.merge.ElementState;
import org.lovende.model.element.ElementPackage;

/**
 * Reads the states of all elements of an intervention out of what CDO stores of them, without making an object for each: whoever opens a
 * document waits for half the time. To be called with the view's lock, while nothing in the view is dirty.
 */
final class RevisionReader {
	private final CDOView view;
	private final Map<CDOID, Stored> all = new LinkedHashMap<>();

	private record Stored(InternalCDORevision revision, String key, String container, EReference containment) {
	}

	/**
	 * @param view must have fetched the intervention, else the server is asked for each element
	 * @param intervention its object's identifier
	 * @throws ObjectNotFoundException if an element refers to what is not there
	 */
	RevisionReader(CDOView view, CDOID intervention) {
		this.view = view;
		visit(intervention, null, null);
	}

	private void visit(CDOID id, String container, EReference containment) {
		InternalCDORevision revision = (InternalCDORevision) view.getSession().getRevisionManager().getRevision(id, view, CDORevision.UNCHUNKED,
				CDORevision.DEPTH_NONE, true);
		if (revision == null)
			throw new ObjectNotFoundException(id, view);
		String key = Ids.canonical((String) revision.getValue(ElementPackage.Literals.ELEMENT__ID));
		all.put(id, new Stored(revision, key, container, containment));
		for (EStructuralFeature feature : CDOModelUtil.getClassInfo(revision.getEClass()).getAllPersistentFeatures())
			if (feature instanceof EReference reference && reference.isContainment())
				for (Object part : values(revision, reference))
					visit((CDOID) part, key, reference);
	}

	private static List<?> values(InternalCDORevision revision, EReference reference) {
		if (reference.isMany())
			return list(revision, reference);
		Object value = revision.getValue(reference);
		return value == null || value == CDORevisionData.NIL || CDOIDUtil.isNull((CDOID) value) ? List.of() : List.of(value);
	}

	private static List<?> list(InternalCDORevision revision, EStructuralFeature feature) {
		CDOList list = revision.getListOrNull(feature);
		return list == null ? List.of() : list;
	}

	/** The key of each object. */
	Map<CDOID, String> keys() {
		Map<CDOID, String> keys = new HashMap<>();
		all.forEach((id, stored) -> keys.put(id, stored.key));
		return keys;
	}

	/** The state of each element, by its key. */
	Map<String, ElementState> states() {
		Map<String, ElementState> states = new HashMap<>();
		for (Stored stored : all.values())
			states.put(stored.key, ElementState.of(stored.revision.getEClass(), stored.container, stored.containment,
					feature -> value(stored.revision, feature)));
		return states;
	}

	private Object value(InternalCDORevision revision, EStructuralFeature feature) {
		if (!feature.isMany())
			return plain(feature, revision.getValue(feature));
		List<Object> values = new ArrayList<>();
		for (Object value : list(revision, feature))
			values.add(plain(feature, value));
		return values;
	}

	private Object plain(EStructuralFeature feature, Object value) {
		if (value == null || value == CDORevisionData.NIL)
			return null;
		if (!(value instanceof CDOID id))
			return CDOModelUtil.getType(feature).convertToEMF(feature.getEType(), value);
		if (CDOIDUtil.isNull(id))
			return null;
		if (!all.containsKey(id))
			throw new ObjectNotFoundException(id, view);
		return all.get(id).key;
	}
}
