package org.lovende.diagram.page;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Writes a whole intervention as JSON, by the names of the metamodel; references to other elements as their identifiers. */
final class ModelJson {
	private ModelJson() {
	}

	static String of(Intervention intervention, List<Element> selection, String undoLabel, List<String> asked) {
		JsonObject json = new JsonObject();
		json.add("intervention", object(intervention));
		JsonArray selected = new JsonArray();
		selection.forEach(element -> selected.add(element.getId()));
		json.add("selection", selected);
		json.addProperty("undo", undoLabel);
		JsonArray requests = new JsonArray();
		asked.forEach(requests::add);
		json.add("asked", requests);
		return json.toString();
	}

	private static JsonObject object(EObject object) {
		JsonObject json = new JsonObject();
		json.addProperty("type", object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
			if (!(feature instanceof EReference reference && reference.isContainer()))
				json.add(feature.getName(), feature.isMany() ? list(feature, (List<?>) object.eGet(feature)) : value(feature, object.eGet(feature)));
		return json;
	}

	private static JsonArray list(EStructuralFeature feature, List<?> values) {
		JsonArray array = new JsonArray();
		values.forEach(value -> array.add(value(feature, value)));
		return array;
	}

	private static JsonElement value(EStructuralFeature feature, Object value) {
		if (value == null)
			return JsonNull.INSTANCE;
		if (feature instanceof EAttribute)
			return value instanceof Number number ? new JsonPrimitive(number)
					: value instanceof Boolean bool ? new JsonPrimitive(bool) : new JsonPrimitive(value.toString());
		if (((EReference) feature).isContainment())
			return object((EObject) value);
		return value instanceof Element element ? new JsonPrimitive(element.getId()) : JsonNull.INSTANCE;
	}
}
