package org.lovende.repository.server.backup;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Which object of a backup is contained where. A state names its container only; in which feature it lies, and in which intervention, is found
 * in the states of the others, so all of them are read once before the first is written.
 */
final class Containment {
	private record Place(long container, long object) {
	}

	private final ModelClasses classes;
	private final Map<Place, Integer> features = new HashMap<>();
	private final Map<Long, Long> parents = new HashMap<>();
	private final Map<Long, String> resources = new HashMap<>();

	Containment(ModelClasses classes) {
		this.classes = classes;
	}

	/** Takes note of a state. */
	void add(ObjectState state) {
		EClass type = classOf(state);
		for (EReference reference : type.getEAllContainments()) {
			JsonElement contents = state.values().get(reference.getName());
			if (contents == null || contents.isJsonNull())
				continue;
			int feature = reference.getEOpposite() != null ? reference.getEOpposite().getFeatureID()
					: InternalEObject.EOPPOSITE_FEATURE_BASE - type.getFeatureID(reference);
			if (contents.isJsonArray())
				contents.getAsJsonArray().forEach(child -> features.put(new Place(state.object(), target(child)), feature));
			else
				features.put(new Place(state.object(), target(contents)), feature);
		}
		if (state.container() != null)
			parents.put(state.object(), state.container());
		else if (state.resource() != null && state.resource() != state.object())
			parents.put(state.object(), state.resource());
		if (isResource(state) && state.values().has("name"))
			resources.put(state.object(), state.values().get("name").getAsString());
	}

	EClass classOf(ObjectState state) {
		EClass type = classes.find(state.type());
		if (type == null)
			throw new IllegalArgumentException(state.type());
		return type;
	}

	/** How CDO calls the feature that contains an object; 0 if no object contains it. */
	int containerFeature(ObjectState state) {
		if (state.container() == null)
			return 0;
		Integer feature = features.get(new Place(state.container(), state.object()));
		if (feature == null)
			throw new IllegalArgumentException(state.container() + " > " + state.object());
		return feature;
	}

	/** The name of the resource that holds an object, which for an intervention is its id; null for folders. */
	String resourceName(long object) {
		Long at = object;
		while (at != null && !resources.containsKey(at))
			at = parents.get(at);
		return at == null ? null : resources.get(at);
	}

	static boolean isResource(ObjectState state) {
		return state.type().equals("eresource/CDOResource");
	}

	static long target(JsonElement reference) {
		JsonObject object = reference.getAsJsonObject();
		return object.get(StateReader.TO).getAsLong();
	}
}
