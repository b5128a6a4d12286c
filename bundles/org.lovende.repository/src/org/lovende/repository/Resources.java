package org.lovende.repository;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOView;

/**
 * Finds the resources of interventions, in as many requests for a large repository as for a small one. CDO's own way from a path to a resource
 * asks the server for one node of the folder after the other until it comes to the right one.
 */
final class Resources {
	private Resources() {
	}

	/**
	 * The resource that is committed at a path; empty if there is none.
	 *
	 * @param path a folder and a name
	 */
	static Optional<CDOResource> find(CDOView view, String path) {
		int name = path.lastIndexOf('/') + 1;
		String parent = path.substring(0, name - 1);
		if (!view.hasResource(parent)) // at a moment before it was made
			return Optional.empty();
		CDOID folder = view.getResourceFolder(parent).cdoID();
		List<CDOID> found = view.createQuery(CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES, path.substring(name))
				.setParameter(CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES_FOLDER_ID, folder)
				.setParameter(CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES_EXACT_MATCH, true).getResult(CDOID.class);
		if (found.isEmpty())
			return Optional.empty();
		// CDO goes the way along the path once more when it makes the object
		view.setResourcePathCache(new HashMap<>(Map.of(parent, folder, path, found.get(0))));
		return Optional.of(view.getResource(path));
	}

	/** Fetches the names of all resources: from then on CDO's own way to them, which sees what is not committed yet, asks the server nothing. */
	static void fetchNames(CDOTransaction transaction) {
		for (String path : List.of(Paths.LIVE, Paths.TRASH)) {
			CDOResourceFolder folder = transaction.getResourceFolder(path);
			folder.cdoPrefetch(1);
		}
	}
}
