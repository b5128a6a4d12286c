package org.lovende.repository.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalView;

/**
 * The objects that a commit changes, by the intervention that they belong to: those that were there before, and the resource of a new
 * intervention. What is new or removed inside of an intervention shows in the object that contains it.
 */
final class ChangedObjects {
	/** The length of an intervention's id, which is the name of its resource. Other resources are not ours. */
	private static final int ID_LENGTH = 36;

	private final InternalView view;
	private final CommitContext context;
	private final Map<CDOID, InternalCDORevision> inCommit = new HashMap<>();
	private final Map<CDOID, String> resourceNames = new HashMap<>();

	ChangedObjects(ITransaction transaction, CommitContext context) {
		view = (InternalView) transaction;
		this.context = context;
		for (InternalCDORevision revision : context.getNewObjects())
			inCommit.put(revision.getID(), revision);
		for (InternalCDORevision revision : context.getDirtyObjects())
			inCommit.put(revision.getID(), revision);
	}

	Map<String, List<CDOID>> byIntervention() {
		Map<String, List<CDOID>> objects = new TreeMap<>();
		for (InternalCDORevision revision : context.getDirtyObjects())
			add(objects, revision);
		for (InternalCDORevision revision : context.getNewObjects())
			if (isResource(revision))
				add(objects, revision);
		return objects;
	}

	/** The form in which the index holds an identifier. */
	static String text(CDOID id) {
		StringBuilder text = new StringBuilder();
		CDOIDUtil.write(text, id);
		return text.toString();
	}

	private void add(Map<String, List<CDOID>> objects, InternalCDORevision revision) {
		String name = resourceName(revision);
		if (name.length() == ID_LENGTH)
			objects.computeIfAbsent(name, key -> new ArrayList<>()).add(revision.getID());
	}

	/** The name of the resource that holds an object; empty for folders. */
	private String resourceName(InternalCDORevision revision) {
		if (isResource(revision))
			return String.valueOf(revision.data().get(EresourcePackage.Literals.CDO_RESOURCE_NODE__NAME, -1));
		if (revision.isResourceNode())
			return "";
		CDOID container = (CDOID) revision.data().getContainerID();
		CDOID parent = CDOIDUtil.isNull(container) ? revision.data().getResourceID() : container;
		String name = resourceNames.get(parent);
		if (name == null) {
			InternalCDORevision holder = inCommit.get(parent);
			name = resourceName(holder != null ? holder : (InternalCDORevision) view.getRevision(parent));
			resourceNames.put(parent, name);
		}
		return name;
	}

	private static boolean isResource(InternalCDORevision revision) {
		return revision.getEClass() == EresourcePackage.Literals.CDO_RESOURCE;
	}
}
