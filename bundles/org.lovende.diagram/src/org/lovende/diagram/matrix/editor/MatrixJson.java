package org.lovende.diagram.matrix.editor;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.Enumerator;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.priority.Field;
import org.lovende.core.priority.PointFilter;
import org.lovende.diagram.matrix.MatrixMarks;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.prioritisation.Round;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Writes what the page has around the field: what can be filtered by and what is, the rounds, the names of the fields and lanes. */
final class MatrixJson {
	private final Intervention intervention;
	private final Locale locale;

	MatrixJson(Intervention intervention, Locale locale) {
		this.intervention = intervention;
		this.locale = locale;
	}

	JsonObject view(PointFilter filter, Round shownRound) {
		JsonObject json = new JsonObject();
		json.add("kinds", literals(ElementKind.VALUES, filter.kinds()::contains));
		json.add("origins", origins(filter));
		json.add("periods", literals(List.of(Period.QUARTER, Period.YEAR, Period.LATER, Period.UNPLANNED), filter.periods()::contains));
		json.addProperty("isFiltered", filter.isActive());
		json.add("rounds", rounds(shownRound));
		json.add("fields", fields());
		return json;
	}

	/** The name of a round with its date. */
	static String name(Round round, Locale locale) {
		String date = round.getDate() == null ? null
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(round.getDate());
		if (Texts.isBlank(round.getTitle()))
			return date == null ? ModelLabels.type(round.eClass(), locale) : date;
		return date == null ? round.getTitle() : Messages.of(MatrixJson.class, locale).get("round", round.getTitle(), date);
	}

	private <T extends Enumerator> JsonArray literals(List<T> words, Predicate<T> isChosen) {
		JsonArray array = new JsonArray();
		words.forEach(word -> array.add(choice(word.getLiteral(), ModelLabels.literal(word, locale), isChosen.test(word))));
		return array;
	}

	/** The elements from which points arose, in the order of the points. */
	private JsonArray origins(PointFilter filter) {
		LinkedHashSet<Element> origins = new LinkedHashSet<>();
		intervention.getDevelopmentPoints().stream().map(DevelopmentPoint::getOrigin).filter(Objects::nonNull).forEach(origins::add);
		JsonArray array = new JsonArray();
		origins.forEach(origin -> array.add(choice(origin.getId(), ElementNames.brief(origin, locale), filter.origins().contains(origin))));
		return array;
	}

	private JsonArray rounds(Round shown) {
		JsonArray array = new JsonArray();
		intervention.getRounds().forEach(round -> array.add(choice(round.getId(), name(round, locale), round == shown)));
		return array;
	}

	private JsonArray fields() {
		JsonArray array = new JsonArray();
		for (Field field : Field.values()) {
			JsonObject json = new JsonObject();
			json.addProperty("name", field.label(locale));
			json.addProperty("category", MatrixMarks.category(field));
			json.addProperty("isHighImpact", field.isHighImpact());
			json.addProperty("isEasy", field.isEasy());
			array.add(json);
		}
		return array;
	}

	private static JsonObject choice(String id, String name, boolean isChosen) {
		JsonObject json = new JsonObject();
		json.addProperty("id", id);
		json.addProperty("name", name);
		json.addProperty("isChosen", isChosen);
		return json;
	}
}
