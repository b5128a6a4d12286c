package org.lovende.diagram.resultmap.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.compare.ChangeKind;
import org.lovende.core.compare.TheoryChange;
import org.lovende.core.compare.TheoryChanges;
import org.lovende.diagram.resultmap.ArrangedMap;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.diagram.resultmap.ResultMap;
import org.lovende.diagram.resultmap.ResultMapLayout;
import org.lovende.diagram.resultmap.ResultMapMarks;
import org.lovende.diagram.resultmap.ResultMapScene;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Scene;
import org.lovende.diagram.scene.Sheet;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

/**
 * One of two versions of a result map, with marks on what the other one does not have or says in other words. Every mark is a sign, a word, a
 * colour and a line of its own, so that it is understood in print and by those who do not see the colours.
 */
public final class ComparisonScene {
	private final Messages messages;
	private final Messages mapMessages;
	private final Locale locale;
	private final Map<String, ChangeKind> kinds;

	private ComparisonScene(List<TheoryChange> changes, Function<TheoryChange, Element> side, Locale locale) {
		this.locale = locale;
		messages = Messages.of(ComparisonScene.class, locale);
		mapMessages = Messages.of(ResultMapScene.class, locale);
		kinds = changes.stream().filter(change -> side.apply(change) != null)
				.collect(Collectors.toMap(change -> side.apply(change).getId(), TheoryChange::kind));
	}

	/** The earlier version: what was removed and what was changed is marked. */
	public static Scene earlier(Intervention intervention, Theory theory, List<TheoryChange> changes, Locale locale) {
		return new ComparisonScene(changes, TheoryChange::before, locale).draw(intervention, theory, "earlier",
				List.of(ChangeKind.REMOVED, ChangeKind.CHANGED), changes);
	}

	/** The later version: what was added and what was changed is marked. */
	public static Scene later(Intervention intervention, Theory theory, List<TheoryChange> changes, Locale locale) {
		return new ComparisonScene(changes, TheoryChange::after, locale).draw(intervention, theory, "later",
				List.of(ChangeKind.ADDED, ChangeKind.CHANGED), changes);
	}

	private Scene draw(Intervention intervention, Theory theory, String side, List<ChangeKind> possible, List<TheoryChange> changes) {
		String subtitle = messages.get(side, ElementNames.of(theory, locale));
		Sheet sheet = new Sheet(intervention.getName(), subtitle, messages.get("title", subtitle, intervention.getName()), locale);
		ResultMap map = ResultMap.of(intervention, theory, mapMessages.get("untitled"));
		if (map.isEmpty())
			return sheet.empty(mapMessages.get("empty"));
		ArrangedMap arranged = ResultMapLayout.arrange(map, ResultMapScene.storedPositions(intervention, theory, map));
		ResultMapMarks parts = new ResultMapMarks(arranged, mapMessages);
		List<Mark> marks = new ArrayList<>();
		double bottom = parts.bandBottom();
		for (MapColumn column : MapColumn.values())
			marks.add(parts.column(column, bottom));
		ChangeMarks changeMarks = new ChangeMarks(arranged, locale);
		for (int box = 0; box < map.boxes().size(); box++)
			marks.add(box(parts.box(box), arranged.boxes().get(box), changeMarks));
		List<Mark> pills = new ArrayList<>();
		for (int link = 0; link < map.links().size(); link++)
			marks.add(link(parts.link(link), link, changeMarks, pills));
		marks.addAll(pills);
		double height = bottom;
		if (!map.links().isEmpty()) {
			marks.add(parts.legend(bottom + 8));
			height += ResultMapMarks.LEGEND_HEIGHT;
		}
		marks.add(changeMarks.legend(possible, height + 8));
		height += ResultMapMarks.LEGEND_HEIGHT;
		Bounds around = around(arranged);
		return sheet.scene(description(subtitle, changes, possible), around.width(), height - around.y(),
				List.of(Group.at(-around.x(), -around.y(), marks)));
	}

	/** The map with its margins; boxes can have been placed outside the columns. */
	private static Bounds around(ArrangedMap arranged) {
		double right = arranged.grid().width();
		double left = 0;
		double top = 0;
		for (Bounds box : arranged.boxes()) {
			right = Math.max(right, box.right() + Sheet.MARGIN);
			left = Math.min(left, box.x() - Sheet.MARGIN);
			top = Math.min(top, box.y() - Sheet.MARGIN);
		}
		return new Bounds(left, top, right - left, 0);
	}

	private Group box(Group box, Bounds place, ChangeMarks changeMarks) {
		ChangeKind kind = kinds.get(box.data().get("id"));
		if (kind == null)
			return box;
		List<Mark> marks = new ArrayList<>(box.marks());
		marks.addAll(changeMarks.aroundBox(kind, place.width(), place.height()));
		return marked(box, kind, marks);
	}

	private Group link(Group link, int index, ChangeMarks changeMarks, List<Mark> pills) {
		ChangeKind kind = kinds.get(link.data().get("id"));
		if (kind == null)
			return link;
		pills.addAll(changeMarks.onArrow(kind, index, link));
		return marked(link, kind, changeMarks.recoloured(kind, link.marks()));
	}

	private Group marked(Group group, ChangeKind kind, List<Mark> marks) {
		Map<String, String> data = new LinkedHashMap<>(group.data());
		data.put("change", kind.name().toLowerCase(Locale.ROOT));
		return new Group(data, messages.get("marked", kind.word(locale), group.title()), group.x(), group.y(), marks);
	}

	private String description(String subtitle, List<TheoryChange> changes, List<ChangeKind> possible) {
		String marked = changes.stream().filter(change -> possible.contains(change.kind()))
				.map(change -> messages.get("description.change", change.kind().word(locale), change.type(), change.name()))
				.collect(Collectors.joining(" "));
		return messages.get("description", subtitle, TheoryChanges.summary(changes, locale), marked).strip();
	}
}
