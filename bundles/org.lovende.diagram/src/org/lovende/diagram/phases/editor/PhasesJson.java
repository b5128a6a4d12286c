package org.lovende.diagram.phases.editor;

import java.util.List;
import java.util.Locale;

import org.lovende.diagram.phases.ProcedureCard;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.theory.CoreElement;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What the page of the phases needs to know beside marks. */
final class PhasesJson {
	private PhasesJson() {
	}

	/** The core elements in the order of their numbers, each with the procedures in which it is in play. */
	static JsonArray coreElements(Intervention intervention) {
		List<Procedure> procedures = intervention.getPhases().stream().flatMap(phase -> phase.getProcedures().stream()).toList();
		JsonArray array = new JsonArray();
		for (CoreElement coreElement : intervention.getCoreElements()) {
			JsonObject json = new JsonObject();
			json.addProperty("id", coreElement.getId());
			json.addProperty("title", coreElement.getTitle() == null ? "" : coreElement.getTitle());
			JsonArray inPlay = new JsonArray();
			procedures.stream().filter(procedure -> procedure.getCoreElements().contains(coreElement)).map(Procedure::getId).forEach(inPlay::add);
			json.add("procedures", inPlay);
			array.add(json);
		}
		return array;
	}

	/** The parts of a card that can be clicked. */
	static JsonArray spots(List<ProcedureCard.Spot> spots) {
		JsonArray array = new JsonArray();
		for (ProcedureCard.Spot spot : spots) {
			JsonObject json = new JsonObject();
			json.addProperty("saying", spot.saying().name().toLowerCase(Locale.ROOT));
			if (spot.about() != null)
				json.addProperty("about", spot.about().getId());
			json.addProperty("text", spot.text());
			json.addProperty("x", spot.place().x());
			json.addProperty("y", spot.place().y());
			json.addProperty("width", spot.place().width());
			json.addProperty("height", spot.place().height());
			json.addProperty("isSaid", spot.isSaid());
			array.add(json);
		}
		return array;
	}
}
