package org.lovende.diagram.phases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.style.Style;
import org.lovende.model.element.TitledElement;

/** How the headings and cells of the phases diagram look, on paper and on the page. */
public final class PhasesMarks {
	private static final Style STYLE = Style.shipped();

	private final Messages messages;

	/** @param locale the language of what the model does not say itself */
	public PhasesMarks(Locale locale) {
		this.messages = Messages.of(PhasesMarks.class, locale);
	}

	/** The heading of a phase at its place. */
	public Group phase(PhasesGrid grid, PhasesGrid.Column column) {
		Bounds place = column.heading();
		List<Mark> marks = new ArrayList<>();
		marks.add(new Rectangle(0, 0, place.width(), place.height(), STYLE.sizes().radius(), STYLE.category("core-element").tint(), null));
		marks.addAll(column.title().marks(PhasesGrid.PADDING, (place.height() - column.title().height()) / 2, place.width() - 2 * PhasesGrid.PADDING));
		String name = messages.get("phase.title", grid.columns().indexOf(column) + 1, title(column.phase(), "phase.untitled"));
		return new Group(data(column.phase(), "phase"), name, place.x(), place.y(), marks);
	}

	/** The heading of a lane at its place. */
	public Group lane(PhasesGrid.Lane lane) {
		Bounds place = lane.heading();
		List<Mark> marks = new ArrayList<>();
		marks.add(new Rectangle(0, 0, place.width(), place.height(), STYLE.sizes().radius(), ground(), null));
		marks.addAll(lane.title().marks(PhasesGrid.PADDING, PhasesGrid.PADDING, place.width() - 2 * PhasesGrid.PADDING));
		return lane.profession() == null ? Group.at(place.x(), place.y(), marks)
				: new Group(data(lane.profession(), "profession"), title(lane.profession(), "legend.untitled"), place.x(), place.y(), marks);
	}

	/** The ground of a cell at its place. */
	public Rectangle cell(Bounds place) {
		return new Rectangle(place.x(), place.y(), place.width(), place.height(), STYLE.sizes().radius(), ground(), null);
	}

	private static String ground() {
		return STYLE.category("neutral").tint();
	}

	private String title(TitledElement element, String missing) {
		return Texts.isBlank(element.getTitle()) ? messages.get(missing) : element.getTitle();
	}

	private static Map<String, String> data(TitledElement element, String kind) {
		Map<String, String> data = new LinkedHashMap<>();
		data.put("id", element.getId());
		data.put("kind", kind);
		return data;
	}
}
