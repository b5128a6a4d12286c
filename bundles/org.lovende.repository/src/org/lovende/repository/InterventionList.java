package org.lovende.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.CDORevisionData;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.eresource.CDOResourceNode;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.repository.server.CommitIndex;

/**
 * Reads the facts that a list of interventions shows without loading the interventions: a fixed number of requests, however many there
 * are. It reads revisions, not objects, because an object would bring its whole intervention along.
 */
final class InterventionList {
	/** CDO reads one level more below a folder than it is asked for: its resources, and the interventions in them. */
	private static final int FOLDER_WITH_INTERVENTIONS = 1;

	private final CDOView view;

	InterventionList(CDOView view) {
		this.view = view;
	}

	/** The live interventions by name. */
	List<InterventionSummary> live() {
		List<CDORevision> roots = roots(Paths.LIVE);
		Map<String, Instant> modified = lastCommits();
		Map<CDOID, String> versions = lastVersions(roots);
		List<InterventionSummary> summaries = new ArrayList<>();
		for (CDORevision root : roots) {
			CDORevisionData data = root.data();
			String id = text(data, ElementPackage.Literals.ELEMENT__ID);
			summaries.add(new InterventionSummary(id, text(data, InterventionPackage.Literals.INTERVENTION__NAME),
					text(data, InterventionPackage.Literals.INTERVENTION__ORGANISATION), status(data), versions.getOrDefault(root.getID(), ""),
					modified.getOrDefault(id, Instant.ofEpochMilli(root.getTimeStamp()))));
		}
		summaries.sort(Comparator.comparing(summary -> Names.key(summary.name())));
		return summaries;
	}

	/** The interventions in the trash, the last one put there first. */
	List<TrashEntry> trash() {
		List<TrashEntry> entries = new ArrayList<>();
		for (CDOResource resource : resources(Paths.TRASH)) {
			List<CDORevision> roots = revisions(List.of(contents(resource).get(0)));
			if (roots.isEmpty())
				continue;
			CDORevision root = roots.get(0);
			// a resource node changes only when it is moved
			long moved = resource.cdoRevision().getTimeStamp();
			String user = view.getSession().getCommitInfoManager().getCommitInfo(moved).getUserID();
			entries.add(new TrashEntry(text(root.data(), ElementPackage.Literals.ELEMENT__ID),
					text(root.data(), InterventionPackage.Literals.INTERVENTION__NAME), Instant.ofEpochMilli(moved), Objects.toString(user, "")));
		}
		entries.sort(Comparator.comparing(TrashEntry::deleted).reversed());
		return entries;
	}

	private List<CDOResource> resources(String path) {
		CDOResourceFolder folder = view.getResourceFolder(path);
		folder.cdoPrefetch(FOLDER_WITH_INTERVENTIONS);
		List<CDOResource> resources = new ArrayList<>();
		for (CDOResourceNode node : folder.getNodes())
			resources.add((CDOResource) node);
		return resources;
	}

	private List<CDORevision> roots(String path) {
		List<CDOID> ids = new ArrayList<>();
		for (CDOResource resource : resources(path))
			ids.addAll(contents(resource));
		return revisions(ids);
	}

	private static List<CDOID> contents(CDOResource resource) {
		return ids(resource.cdoRevision().data(), resource.eClass().getEStructuralFeature("contents"));
	}

	private Map<CDOID, String> lastVersions(List<CDORevision> roots) {
		List<CDOID> owners = new ArrayList<>();
		List<CDOID> versions = new ArrayList<>();
		for (CDORevision root : roots) {
			List<CDOID> ids = ids(root.data(), InterventionPackage.Literals.INTERVENTION__VERSIONS);
			if (!ids.isEmpty()) {
				owners.add(root.getID());
				versions.add(ids.get(ids.size() - 1));
			}
		}
		Map<CDOID, String> titles = new HashMap<>();
		List<CDORevision> revisions = revisions(versions);
		for (int i = 0; i < revisions.size(); i++)
			titles.put(owners.get(i), text(revisions.get(i).data(), ElementPackage.Literals.TITLED_ELEMENT__TITLE));
		return titles;
	}

	private Map<String, Instant> lastCommits() {
		Map<String, Instant> times = new HashMap<>();
		for (Object[] row : view.createQuery(CommitIndex.LANGUAGE, "").getResult(Object[].class))
			times.put((String) row[0], Instant.ofEpochMilli((Long) row[1]));
		return times;
	}

	/** Without those that the user may not read: of them the server tells only that they are there. */
	private List<CDORevision> revisions(List<CDOID> ids) {
		return view.getSession().getRevisionManager().getRevisions(ids, view, CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true).stream()
				.filter(CDORevision::isReadable).toList();
	}

	private static Status status(CDORevisionData data) {
		Object value = data.get(InterventionPackage.Literals.INTERVENTION__STATUS, -1);
		return value instanceof Integer number ? Status.get(number) : Status.DRAFT;
	}

	private static String text(CDORevisionData data, EStructuralFeature feature) {
		return Objects.toString(data.get(feature, -1), "");
	}

	private static List<CDOID> ids(CDORevisionData data, EStructuralFeature feature) {
		List<CDOID> ids = new ArrayList<>();
		for (int i = 0; i < data.size(feature); i++)
			ids.add((CDOID) data.get(feature, i));
		return ids;
	}
}
