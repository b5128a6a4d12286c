package org.lovende.repository.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads the values of objects on the server, where there are no objects. To be used on threads on which CDO serves a request. */
final class Revisions {
	private final InternalRepository repository;

	Revisions(InternalRepository repository) {
		this.repository = repository;
	}

	/** An object as it is now; null if it is no more. */
	InternalCDORevision now(CDOID id) {
		return at(id, repository.getBranchManager().getMainBranch().getHead());
	}

	/** An object as it was at a moment; null if it was not there. */
	InternalCDORevision at(CDOID id, CDOBranchPoint moment) {
		if (CDOIDUtil.isNull(id))
			return null;
		return (InternalCDORevision) repository.getRevisionManager().getRevision(id, moment, CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true);
	}

	/** A text; empty if it is not set. */
	static String text(InternalCDORevision revision, EStructuralFeature feature) {
		Object value = revision.getValue(feature);
		return value instanceof String text ? text : "";
	}

	/** The objects of a list. */
	static List<CDOID> ids(InternalCDORevision revision, EStructuralFeature feature) {
		List<CDOID> ids = new ArrayList<>();
		if (revision.getValue(feature) != null)
			for (Object id : revision.getList(feature))
				ids.add((CDOID) id);
		return ids;
	}
}
