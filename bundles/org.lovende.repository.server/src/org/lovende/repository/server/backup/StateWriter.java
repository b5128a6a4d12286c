package org.lovende.repository.server.backup;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.CDORevisionData;
import org.eclipse.emf.cdo.server.IStoreAccessor;
import org.eclipse.emf.cdo.spi.common.revision.DetachedCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.net4j.util.om.monitor.Monitor;
import org.lovende.repository.server.StoredValues;

import com.google.gson.JsonElement;

/** Writes states as audited revisions with their own times. The states of an object must come one after the other, from old to new. */
final class StateWriter {
	private final InternalRepository repository;
	private final IStoreAccessor.Raw accessor;
	private final Containment containment;
	private final CDOBranch branch;
	private ObjectState last;
	private int version;

	StateWriter(InternalRepository repository, IStoreAccessor.Raw accessor, Containment containment) {
		this.repository = repository;
		this.accessor = accessor;
		this.containment = containment;
		branch = repository.getBranchManager().getMainBranch();
	}

	/**
	 * Writes one state.
	 *
	 * @return its number among the states of the object, from 1
	 * @throws IllegalArgumentException if it does not fit the metamodel
	 */
	int write(ObjectState state) {
		if (last == null || last.object() != state.object()) {
			end();
			version = 0;
		}
		version++;
		last = state;
		accessor.rawStore(revision(state), new Monitor());
		return version;
	}

	/** Records the removal of the object that was written last, if it was removed. To be called after the last state. */
	void end() {
		if (last != null && last.until() != null)
			accessor.rawStore(new DetachedCDORevision(containment.classOf(last), id(last.object()), branch, version + 1, last.until(),
					CDOBranchPoint.UNSPECIFIED_DATE), new Monitor());
	}

	private InternalCDORevision revision(ObjectState state) {
		EClass type = containment.classOf(state);
		InternalCDORevision revision = (InternalCDORevision) repository.getRevisionManager().getFactory().createRevision(type);
		revision.setID(id(state.object()));
		revision.setVersion(version);
		revision.setBranchPoint(branch.getPoint(state.from()));
		revision.setRevised(state.until() == null ? CDORevision.UNSPECIFIED_DATE : state.until() - 1);
		revision.setContainerID(state.container() == null ? CDOID.NULL : id(state.container()));
		revision.setContainingFeatureID(containment.containerFeature(state));
		revision.setResourceID(state.resource() == null ? CDOID.NULL : id(state.resource()));
		for (String name : state.values().keySet()) {
			EStructuralFeature feature = type.getEStructuralFeature(name);
			if (feature == null)
				throw new IllegalArgumentException(state.type() + "." + name);
			JsonElement value = state.values().get(name);
			if (feature.isMany())
				for (JsonElement each : value.getAsJsonArray())
					revision.getOrCreateList(feature).add(value(feature, each));
			else
				revision.setValue(feature, value(feature, value));
		}
		return revision;
	}

	private static Object value(EStructuralFeature feature, JsonElement value) {
		if (value.isJsonNull())
			return CDORevisionData.NIL;
		if (feature instanceof EAttribute attribute)
			return StoredValues.parse(attribute.getEAttributeType(), value.getAsString());
		return id(Containment.target(value));
	}

	static CDOID id(long number) {
		return CDOIDUtil.createLong(number);
	}
}
