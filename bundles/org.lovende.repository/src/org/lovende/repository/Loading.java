package org.lovende.repository;

import java.util.Iterator;

import org.eclipse.emf.cdo.CDOState;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.eresource.CDOResourceNode;
import org.eclipse.emf.ecore.EObject;
import org.lovende.model.intervention.Intervention;

/** Loads whole interventions, so that no getter reaches the server afterwards. */
final class Loading {
	private Loading() {
	}

	/** Loads what a resource holds and answers its intervention. The view must keep strong references to its objects. */
	static Intervention load(CDOResource resource) {
		if (resource.cdoState() != CDOState.NEW) // the server knows nothing yet of what is to be committed
			resource.cdoPrefetch(CDORevision.DEPTH_INFINITE);
		return touch(resource);
	}

	/** Loads everything in a folder, in one go. */
	static void loadAll(CDOResourceFolder folder) {
		folder.cdoPrefetch(CDORevision.DEPTH_INFINITE);
		for (CDOResourceNode node : folder.getNodes())
			if (node instanceof CDOResource resource)
				touch(resource);
	}

	/** Makes the objects of all loaded revisions: the server is asked for an object's revision when the object is made. */
	private static Intervention touch(CDOResource resource) {
		resource.getPath();
		for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();)
			all.next();
		return (Intervention) resource.getContents().get(0);
	}
}
