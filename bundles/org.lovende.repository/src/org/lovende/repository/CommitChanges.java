package org.lovende.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.cdo.common.branch.CDOBranchVersion;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
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
	private final IndexedCommit commit;
	private final PastMoment before;
	private final PastMoment after;
	private final Locale locale;
	private List<HistoryEntry> entries = List.of();

	/**
	 * @param before the intervention just before the commit
	 * @param after the intervention just after it
	 * @param locale for the names of elements that have no text of their own
	 */
	CommitChanges(IndexedCommit commit, PastMoment before, PastMoment after, Locale locale) {
		this.commit = commit;
		this.before = before;
		this.after = after;
		this.locale = locale;
	}

	PastMoment before() {
		return before;
	}

	PastMoment after() {
		return after;
	}

	/**
	 * Compares.
	 *
	 * @return false if one of the moments lacks something that it takes; to be called again when that was fetched
	 */
	boolean compare() {
		entries = new ArrayList<>();
		for (CDOID id : commit.objects()) {
			InternalCDORevision now = after.revision(id);
			if (now != null && now.getEClass() == EresourcePackage.Literals.CDO_RESOURCE)
				compareResource(now);
			else
				compareElement(id, now);
		}
		return before.isComplete() && after.isComplete();
	}

	/** What was found. */
	List<HistoryEntry> entries() {
		return entries;
	}

	private void compareResource(InternalCDORevision resource) {
		CDOID root = RevisionValues.targets(resource, EresourcePackage.Literals.CDO_RESOURCE__CONTENTS).get(0);
		if (resource.getVersion() == CDOBranchVersion.FIRST_VERSION)
			add(Change.ADDED, after, root, "", null, name(after, root));
		else
			add(isInTrash(resource) ? Change.TRASHED : Change.RESTORED, after, root, "", null, null);
	}

	private boolean isInTrash(InternalCDORevision resource) {
		InternalCDORevision folder = after.revision((CDOID) resource.getContainerID());
		return folder != null && Paths.TRASH.equals("/" + folder.getValue(EresourcePackage.Literals.CDO_RESOURCE_NODE__NAME));
	}

	private void compareElement(CDOID id, InternalCDORevision now) {
		InternalCDORevision old = before.revision(id);
		if (old == null || now == null)
			return;
		for (EStructuralFeature feature : now.getEClass().getEAllStructuralFeatures()) {
			if (!(feature instanceof EReference reference)) {
				compareAttribute(id, feature, RevisionValues.value(old, (EAttribute) feature), RevisionValues.value(now, (EAttribute) feature));
				continue;
			}
			List<CDOID> oldTargets = RevisionValues.targets(old, reference);
			List<CDOID> newTargets = RevisionValues.targets(now, reference);
			if (reference.isContainment() && reference.isMany())
				compareContents(id, reference, oldTargets, newTargets);
			else
				compareReference(id, reference, oldTargets, newTargets);
		}
	}

	private void compareAttribute(CDOID element, EStructuralFeature feature, Object old, Object now) {
		if (!Objects.equals(old, now))
			add(Change.CHANGED, after, element, feature.getName(), text(old), text(now));
	}

	private void compareReference(CDOID element, EReference reference, List<CDOID> old, List<CDOID> now) {
		if (!old.equals(now))
			add(Change.CHANGED, after, element, reference.getName(), names(before, old), names(after, now));
	}

	private void compareContents(CDOID element, EReference reference, List<CDOID> old, List<CDOID> now) {
		Set<CDOID> oldParts = new HashSet<>(old);
		Set<CDOID> newParts = new HashSet<>(now);
		for (CDOID part : now)
			if (!oldParts.contains(part))
				add(Change.ADDED, after, part, reference.getName(), null, name(after, part));
		for (CDOID part : old)
			if (!newParts.contains(part))
				add(Change.REMOVED, before, part, reference.getName(), name(before, part), null);
		compareReference(element, reference, old.stream().filter(newParts::contains).toList(), now.stream().filter(oldParts::contains).toList());
	}

	private void add(Change change, PastMoment moment, CDOID id, String feature, String oldValue, String newValue) {
		Element element = moment.element(id);
		if (element != null)
			entries.add(new HistoryEntry(Instant.ofEpochMilli(commit.time()), commit.user(), CommitToken.label(commit.comment()), change, element.getId(),
					name(moment, id), feature, oldValue, newValue));
	}

	private String name(PastMoment moment, CDOID id) {
		return ElementNames.of(moment.element(id), locale);
	}

	private String names(PastMoment moment, List<CDOID> ids) {
		return ids.isEmpty() ? null : ids.stream().map(id -> name(moment, id)).collect(Collectors.joining("; "));
	}

	private static String text(Object value) {
		if (value == null)
			return null;
		if (value instanceof Collection<?> values)
			return values.isEmpty() ? null : values.stream().map(CommitChanges::text).collect(Collectors.joining("; "));
		return value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
	}
}
