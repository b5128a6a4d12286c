package org.lovende.repository;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
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
		return folder(view, parent.substring(1)).flatMap(folder -> {
			List<CDOID> found = view.createQuery(CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES, path.substring(name))
					.setParameter(CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES_FOLDER_ID, folder)
					.setParameter(CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES_EXACT_MATCH, true).getResult(CDOID.class);
			if (found.isEmpty())
				return Optional.empty();
			// CDO goes the way along the path once more when it makes the object
			view.setResourcePathCache(new HashMap<>(Map.of(parent, folder, path, found.get(0))));
			return Optional.of(view.getResource(path));
		});
	}

	/** A folder at the top, of which there are a few: their names take less time than a query; empty at a moment before it was made. */
	private static Optional<CDOID> folder(CDOView view, String name) {
		List<CDOID> nodes = RevisionValues.targets((InternalCDORevision) view.getRootResource().cdoRevision(), EresourcePackage.Literals.CDO_RESOURCE__CONTENTS);
		return view.getSession().getRevisionManager().getRevisions(nodes, view, CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true).stream()
				.filter(node -> name.equals(node.data().get(EresourcePackage.Literals.CDO_RESOURCE_NODE__NAME, -1))).map(CDORevision::getID).findFirst();
	}

	/** Fetches the names of all resources: from then on CDO's own way to them, which sees what is not committed yet, asks the server nothing. */
	static void fetchNames(CDOTransaction transaction) {
		for (String path : List.of(Paths.LIVE, Paths.TRASH)) {
			CDOResourceFolder folder = transaction.getResourceFolder(path);
			folder.cdoPrefetch(1);
		}
	}
}
