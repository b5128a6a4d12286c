package org.lovende.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.branch.CDOBranchVersion;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.model.element.Element;
import org.lovende.repository.HistoryEntry.Change;

/**
 * What one commit changed in one intervention, found by comparing each changed object before and after. An element that was added or removed is
 * found in the list that holds it; what is inside of it is not listed.
 */
final class CommitChanges {
	private final CDOCommitInfo commit;
	private final CDOView before;
	private final CDOView after;
	private final Locale locale;
	private final List<HistoryEntry> entries = new ArrayList<>();

	/**
	 * @param before the repository just before the commit
	 * @param after the repository just after it
	 * @param locale for the names of elements that have no text of their own
	 */
	CommitChanges(CDOCommitInfo commit, CDOView before, CDOView after, Locale locale) {
		this.commit = commit;
		this.before = before;
		this.after = after;
		this.locale = locale;
	}

	/** @param objects what the commit changed of the intervention; its resource, if the commit made or moved it */
	List<HistoryEntry> entries(List<CDOID> objects) {
		load(before, objects);
		load(after, objects);
		for (CDOID id : objects) {
			CDOObject now = after.getObject(id);
			if (now instanceof CDOResource resource)
				compareResource(resource);
			else
				compareElement(before.getObject(id), now);
		}
		return entries;
	}

	/** All at once instead of one by one. */
	private static void load(CDOView view, List<CDOID> ids) {
		view.getSession().getRevisionManager().getRevisions(ids, view, CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true);
	}

	private void compareResource(CDOResource resource) {
		EObject root = resource.getContents().get(0);
		if (resource.cdoRevision().getVersion() == CDOBranchVersion.FIRST_VERSION)
			add(Change.ADDED, root, "", null, name(root));
		else
			add(resource.getPath().startsWith(Paths.TRASH) ? Change.TRASHED : Change.RESTORED, root, "", null, null);
	}

	private void compareElement(EObject old, EObject now) {
		for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
			if (!(feature instanceof EReference reference))
				compare(feature, old.eGet(feature), now.eGet(feature), now);
			else if (reference.isContainment() && reference.isMany())
				compareContents(reference, list(old, reference), list(now, reference), now);
			else
				compareReference(reference, list(old, reference), list(now, reference), now);
		}
	}

	private void compare(EStructuralFeature feature, Object old, Object now, EObject element) {
		if (!Objects.equals(old, now))
			add(Change.CHANGED, element, feature.getName(), text(old), text(now));
	}

	private void compareReference(EReference reference, List<CDOObject> old, List<CDOObject> now, EObject element) {
		if (!ids(old).equals(ids(now)))
			add(Change.CHANGED, element, reference.getName(), names(old), names(now));
	}

	private void compareContents(EReference reference, List<CDOObject> old, List<CDOObject> now, EObject element) {
		List<CDOID> oldIds = ids(old);
		List<CDOID> newIds = ids(now);
		for (CDOObject child : now)
			if (!oldIds.contains(child.cdoID()))
				add(Change.ADDED, child, reference.getName(), null, name(child));
		for (CDOObject child : old)
			if (!newIds.contains(child.cdoID()))
				add(Change.REMOVED, child, reference.getName(), name(child), null);
		List<CDOObject> keptBefore = old.stream().filter(child -> newIds.contains(child.cdoID())).toList();
		List<CDOObject> keptAfter = now.stream().filter(child -> oldIds.contains(child.cdoID())).toList();
		compareReference(reference, keptBefore, keptAfter, element);
	}

	private void add(Change change, EObject element, String feature, String oldValue, String newValue) {
		entries.add(new HistoryEntry(Instant.ofEpochMilli(commit.getTimeStamp()), Objects.toString(commit.getUserID(), ""),
				CommitToken.label(commit.getComment()), change, ((Element) element).getId(), name(element), feature, oldValue, newValue));
	}

	private static List<CDOObject> list(EObject owner, EReference reference) {
		Object value = owner.eGet(reference);
		if (value == null)
			return List.of();
		Collection<?> targets = reference.isMany() ? (Collection<?>) value : List.of(value);
		return targets.stream().map(target -> CDOUtil.getCDOObject((EObject) target)).toList();
	}

	private static List<CDOID> ids(List<CDOObject> objects) {
		return objects.stream().map(CDOObject::cdoID).toList();
	}

	private String name(EObject element) {
		return ElementNames.of((Element) element, locale);
	}

	private String names(List<CDOObject> objects) {
		return objects.isEmpty() ? null : objects.stream().map(this::name).collect(Collectors.joining("; "));
	}

	private static String text(Object value) {
		if (value == null)
			return null;
		if (value instanceof Collection<?> values)
			return values.isEmpty() ? null : values.stream().map(CommitChanges::text).collect(Collectors.joining("; "));
		return value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
	}
}
