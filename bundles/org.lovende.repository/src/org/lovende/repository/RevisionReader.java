package org.lovende.repository;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.model.CDOModelUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.util.ObjectNotFoundException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EClass;
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
	/** The features of each class in which elements lie. */
	private final Map<EClass, List<EReference>> containments = new HashMap<>();

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
		for (EReference reference : containments.computeIfAbsent(revision.getEClass(), RevisionReader::containments))
			for (CDOID part : RevisionValues.targets(revision, reference))
				visit(part, key, reference);
	}

	private static List<EReference> containments(EClass type) {
		return Arrays.stream(CDOModelUtil.getClassInfo(type).getAllPersistentFeatures()).filter(EReference.class::isInstance).map(EReference.class::cast)
				.filter(EReference::isContainment).toList();
	}

	/** The key of each object. */
	Map<CDOID, String> keys() {
		Map<CDOID, String> keys = new HashMap<>(2 * all.size());
		all.forEach((id, stored) -> keys.put(id, stored.key));
		return keys;
	}

	/** The state of each element, by its key. All processors work on it: the user waits. */
	Map<String, ElementState> states() {
		Map<String, ElementState> states = new HashMap<>(2 * all.size());
		List<Stored> elements = List.copyOf(all.values());
		List<ElementState> read = elements.parallelStream().map(this::state).toList();
		for (int i = 0; i < elements.size(); i++)
			states.put(elements.get(i).key, read.get(i));
		return states;
	}

	private ElementState state(Stored stored) {
		return ElementState.of(stored.revision.getEClass(), stored.container, stored.containment, feature -> value(stored.revision, feature));
	}

	private Object value(InternalCDORevision revision, EStructuralFeature feature) {
		if (!feature.isMany())
			return plain(feature, revision.getValue(feature));
		List<?> list = RevisionValues.list(revision, feature);
		List<Object> values = new ArrayList<>(list.size());
		for (Object value : list)
			values.add(plain(feature, value));
		return values;
	}

	private Object plain(EStructuralFeature feature, Object value) {
		if (!(value instanceof CDOID id))
			return RevisionValues.plain(feature, value);
		if (CDOIDUtil.isNull(id))
			return null;
		Stored target = all.get(id);
		if (target == null)
			throw new ObjectNotFoundException(id, view);
		return target.key;
	}
}
