package org.lovende.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.model.CDOModelUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.ElementNames;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.TheoryPackage;

/**
 * Objects as they were at one moment. What somebody asks for and is not here yet is noted, and fetched with all that was noted in one request; a
 * view of that moment would take one to be opened, one to be closed, and one for each object. One thread at a time uses it.
 */
final class PastMoment {
	/** An element is called after what it refers to by these, see {@link ElementNames}. */
	private static final Set<EReference> NAMING = Set.of(TheoryPackage.Literals.CAUSAL_LINK__FROM, TheoryPackage.Literals.CAUSAL_LINK__TO,
			DiagramPackage.Literals.POSITION__ELEMENT, PrioritisationPackage.Literals.RATING__DEVELOPMENT_POINT,
			InterventionPackage.Literals.DISMISSAL__ABOUT);

	private final long time;
	/** What was asked for; a null value for an object that was not there at that moment. */
	private final Map<CDOID, InternalCDORevision> fetched = new HashMap<>();
	private final Set<CDOID> missing = new LinkedHashSet<>();
	private final Map<CDOID, Element> elements = new HashMap<>();

	/** @param time in the time of the repository */
	PastMoment(long time) {
		this.time = time;
	}

	/** What is stored of an object; null if it was not there at that moment, the user may not read it, or it is still to be fetched. */
	InternalCDORevision revision(CDOID id) {
		if (!fetched.containsKey(id))
			missing.add(id);
		return fetched.get(id);
	}

	/** Whether nobody has asked for anything that is still to be fetched. */
	boolean isComplete() {
		return missing.isEmpty();
	}

	/** Fetches what was asked for. */
	void fetch(CDOSession session) {
		List<CDOID> ids = new ArrayList<>(missing);
		CDOBranchPoint moment = session.getBranchManager().getMainBranch().getPoint(time);
		List<CDORevision> revisions = session.getRevisionManager().getRevisions(ids, moment, CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true);
		for (int i = 0; i < ids.size(); i++) {
			CDORevision revision = revisions.get(i);
			fetched.put(ids.get(i), revision != null && revision.isReadable() ? (InternalCDORevision) revision : null);
		}
		missing.clear();
		elements.clear(); // some of them lacked what was fetched now
	}

	/**
	 * As much of an element as its id and its name need: a copy with its attributes, in no resource.
	 *
	 * @return null where {@link #revision} gives null
	 */
	Element element(CDOID id) {
		Element known = elements.get(id);
		if (known != null)
			return known;
		InternalCDORevision revision = revision(id);
		if (revision == null)
			return null;
		Element element = (Element) EcoreUtil.create(revision.getEClass());
		elements.put(id, element); // before its references: they may lead in a circle
		for (EStructuralFeature feature : CDOModelUtil.getClassInfo(revision.getEClass()).getAllPersistentFeatures())
			if (feature instanceof EAttribute attribute && !attribute.isMany())
				element.eSet(attribute, RevisionValues.value(revision, attribute));
			else if (feature instanceof EReference reference && NAMING.contains(reference))
				RevisionValues.targets(revision, reference).forEach(target -> element.eSet(reference, element(target)));
		return element;
	}
}
