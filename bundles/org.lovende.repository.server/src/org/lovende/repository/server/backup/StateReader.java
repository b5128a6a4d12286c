package org.lovende.repository.server.backup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.model.CDOModelUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.CDORevisionData;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.repository.server.StoredValues;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Reads every state of every object up to a moment out of the audited revisions: class by class, in it object by object, in it from old to
 * new. The history only grows, so commits that arrive meanwhile do not disturb it.
 */
final class StateReader {
	/** The key of a reference's target. */
	static final String TO = "to";

	@FunctionalInterface
	interface Receiver {
		void receive(ObjectState state) throws IOException;
	}

	private final CDOSession session;
	private final long moment;

	/** @param moment no commit may be under way that will be recorded at this moment or before */
	StateReader(CDOSession session, long moment) {
		this.session = session;
		this.moment = moment;
	}

	/** @param progress is told the share of the classes that are done, in percent */
	void read(Receiver receiver, IntConsumer progress) throws IOException {
		List<EClass> types = new ModelClasses(session.getPackageRegistry()).all();
		int done = 0;
		for (EClass type : types) {
			for (ObjectState state : states(type))
				receiver.receive(state);
			progress.accept(++done * 100 / types.size());
		}
	}

	/** The states of a class in their order, which CDO does not keep. */
	private List<ObjectState> states(EClass type) {
		CDOBranch branch = session.getBranchManager().getMainBranch();
		List<ObjectState> states = new ArrayList<>();
		// an exact time that is not specified means all times
		session.getRevisionManager().handleRevisions(type, branch, true, CDOBranchPoint.UNSPECIFIED_DATE, true, revision -> {
			if (revision.getTimeStamp() <= moment && revision.getVersion() >= CDORevision.FIRST_VERSION)
				states.add(state((InternalCDORevision) revision));
			return true;
		});
		states.sort(Comparator.comparingLong(ObjectState::object).thenComparingLong(ObjectState::from));
		return states;
	}

	private ObjectState state(InternalCDORevision revision) {
		// CDO says when a state held for the last time
		Long until = revision.isHistorical() && revision.getRevised() < moment ? revision.getRevised() + 1 : null;
		return new ObjectState(number(revision.getID()), ModelClasses.name(revision.getEClass()), revision.getTimeStamp(), until,
				numberOrNull((CDOID) revision.getContainerID()), numberOrNull(revision.getResourceID()), values(revision));
	}

	private static JsonObject values(InternalCDORevision revision) {
		JsonObject values = new JsonObject();
		for (EStructuralFeature feature : CDOModelUtil.getClassInfo(revision.getEClass()).getAllPersistentFeatures()) {
			if (feature.isMany()) {
				JsonArray several = new JsonArray();
				for (int i = 0; i < revision.size(feature); i++)
					several.add(value(feature, revision.get(feature, i)));
				if (!several.isEmpty())
					values.add(feature.getName(), several);
			} else {
				Object value = revision.getValue(feature);
				if (value != null && !(value instanceof CDOID id && CDOIDUtil.isNull(id)) && !isDefault(feature, value))
					values.add(feature.getName(), value(feature, value));
			}
		}
		return values;
	}

	/** A database returns the default where nothing was set, the server's memory does not: it is left out either way. */
	private static boolean isDefault(EStructuralFeature feature, Object value) {
		if (!(feature instanceof EAttribute attribute) || attribute.isUnsettable() || attribute.getDefaultValue() == null || value == CDORevisionData.NIL)
			return false;
		EDataType type = attribute.getEAttributeType();
		return StoredValues.text(type, value).equals(EcoreUtil.convertToString(type, attribute.getDefaultValue()));
	}

	private static JsonElement value(EStructuralFeature feature, Object value) {
		if (value == null || value == CDORevisionData.NIL)
			return JsonNull.INSTANCE;
		if (value instanceof CDOID id) {
			JsonObject reference = new JsonObject();
			reference.addProperty(TO, number(id));
			return reference;
		}
		return new JsonPrimitive(StoredValues.text(((EAttribute) feature).getEAttributeType(), value));
	}

	private static Long numberOrNull(CDOID id) {
		return CDOIDUtil.isNull(id) ? null : number(id);
	}

	private static long number(CDOID id) {
		return CDOIDUtil.getLong(id);
	}
}
