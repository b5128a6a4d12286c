package org.lovende.diagram.matrix.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lovende.core.Interventions;
import org.lovende.core.priority.PointFilter;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementKind;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.prioritisation.Round;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What one page shows of the matrix: which points, and which earlier round behind them. Belongs to the page and not to the intervention. */
@Singleton
final class MatrixView {
	/** In a room people sit further away. Larger still, and fewer titles find their place beside their points. */
	private static final double ROOM = 1.35;

	@Inject
	private DiagramContext context;
	private ShowMatrixAction shown = new ShowMatrixAction();

	void show(ShowMatrixAction action) {
		shown = action;
	}

	/** How much larger letters and discs are than on the desk. */
	double scale() {
		return shown.isForRoom() ? ROOM : 1;
	}

	/** Which points are shown. Origins that are no longer there do not count. */
	PointFilter filter() {
		Set<Element> origins = shown.origins().stream().map(id -> Interventions.byId(context.intervention(), id)).flatMap(Optional::stream)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		return new PointFilter(words(shown.kinds(), ElementKind::get), origins, words(shown.periods(), Period::get));
	}

	/** The earlier round that is shown, if one is and it is still there. */
	Optional<Round> round() {
		return context.intervention().getRounds().stream().filter(round -> Objects.equals(round.getId(), shown.round())).findFirst();
	}

	/** Gives a new point the properties without which it would not be shown. */
	void makeShown(DevelopmentPoint point) {
		PointFilter filter = filter();
		filter.kinds().stream().findFirst().ifPresent(point::setKind);
		filter.origins().stream().findFirst().ifPresent(point::setOrigin);
		filter.periods().stream().findFirst().ifPresent(point::setPeriod);
	}

	private static <T> Set<T> words(List<String> literals, Function<String, T> word) {
		return literals.stream().map(word).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
