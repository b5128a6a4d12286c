package org.lovende.diagram.phases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Card;
import org.lovende.diagram.scene.Circle;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Rectangle;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.scene.TextBlock;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;
import org.lovende.model.intervention.Party;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.ProcedureState;
import org.lovende.model.intervention.Profession;
import org.lovende.model.theory.CoreElement;

/**
 * The card of a procedure: title, when, with which other professions, with whom, whether in use, and the numbers of the core elements in play. A
 * wanted procedure has a dashed outline and says so.
 */
public final class ProcedureCard {
	/** The width of every card. */
	public static final double WIDTH = 216;
	static final double DISC_RADIUS = 9;

	private static final Style STYLE = Style.shipped();
	private static final Font BODY = new Font(Typeface.REGULAR, STYLE.sizes().body());
	private static final Font SMALL = new Font(Typeface.REGULAR, STYLE.sizes().small());
	private static final double PADDING = 12;
	private static final double LEFT = STYLE.sizes().accentBar() + PADDING;
	private static final double INNER = WIDTH - LEFT - PADDING;
	private static final double PILL_HEIGHT = 20;
	private static final double PILL_PADDING = 8;
	private static final double GAP = 6;

	/** What a part of a card says. */
	public enum Saying {
		STATE, PARTY, CORE_ELEMENT
	}

	/**
	 * A part of a card that says something by itself.
	 *
	 * @param about the core element that is meant; null for the other sayings
	 * @param text its words
	 * @param place seen from the card's upper left corner
	 * @param isSaid false: there is room for it, but the model says nothing yet and it is not drawn
	 */
	public record Spot(Saying saying, CoreElement about, String text, Bounds place, boolean isSaid) {
	}

	private final Procedure procedure;
	private final Messages messages;
	private final Map<CoreElement, Integer> numbers;
	private final List<Mark> marks = new ArrayList<>();
	private final List<Spot> spots = new ArrayList<>();
	private double y = PADDING;

	/** @param numbers of the core elements, as the key lists them */
	ProcedureCard(Procedure procedure, Map<CoreElement, Integer> numbers, Messages messages) {
		this.procedure = procedure;
		this.numbers = numbers;
		this.messages = messages;
		text(title(), BODY, STYLE.colours().text());
		if (!Texts.isBlank(procedure.getTiming()))
			text(messages.get("timing", procedure.getTiming()), SMALL, STYLE.colours().muted());
		if (procedure.getProfessions().size() > 1)
			text(others(), SMALL, STYLE.colours().muted());
		pills();
		discs();
		y += PADDING - GAP;
	}

	/** What it is the card of. */
	public Procedure procedure() {
		return procedure;
	}

	/** The height that its texts need. */
	public double height() {
		return y;
	}

	/** Its parts that say something by themselves. */
	public List<Spot> spots() {
		return spots;
	}

	/** The card with its upper left corner at (left, top). */
	public Group mark(double left, double top) {
		boolean isInUse = procedure.getState() == ProcedureState.IN_USE;
		Stroke outline = isInUse ? Stroke.solid(STYLE.colours().hairline(), 1) : new Stroke(STYLE.colours().line(), 1, List.of(5.0, 4.0), false);
		List<Mark> all = new ArrayList<>(Card.marks(WIDTH, y, accent(procedure.getState()), outline));
		all.addAll(marks);
		Map<String, String> data = new LinkedHashMap<>();
		data.put("id", procedure.getId());
		data.put("kind", "procedure");
		return new Group(data, messages.get("procedure.title", title(), spoken()), left, top, all);
	}

	static String accent(ProcedureState state) {
		return STYLE.category(state == ProcedureState.IN_USE ? "short-term" : "medium-term").accent();
	}

	private String title() {
		return Texts.isBlank(procedure.getTitle()) ? messages.get("procedure.untitled") : procedure.getTitle();
	}

	private String others() {
		return messages.get("others", procedure.getProfessions().stream().skip(1).map(Profession::getTitle).collect(Collectors.joining(", ")));
	}

	private String state() {
		return messages.get("state." + procedure.getState().getLiteral());
	}

	private String spoken() {
		List<String> parts = new ArrayList<>();
		parts.add(state());
		if (procedure.getParty() != Party.UNSPECIFIED)
			parts.add(messages.get("party." + procedure.getParty().getLiteral()));
		if (!procedure.getCoreElements().isEmpty())
			parts.add(messages.get("core-elements",
					procedure.getCoreElements().stream().map(CoreElement::getTitle).collect(Collectors.joining("; "))));
		return String.join(". ", parts);
	}

	private void text(String text, Font font, String colour) {
		TextBlock block = TextBlock.wrap(text, font, colour, INNER);
		marks.addAll(block.marks(LEFT, y, INNER));
		y += block.height() + GAP;
	}

	private void pills() {
		double x = pill(LEFT, Saying.STATE, state(), accent(procedure.getState()));
		boolean isSaid = procedure.getParty() != Party.UNSPECIFIED;
		String party = isSaid ? messages.get("party." + procedure.getParty().getLiteral()) : messages.get("party.ask");
		boolean fits = x + SMALL.width(party) + 2 * PILL_PADDING <= LEFT + INNER;
		if (isSaid && !fits) {
			x = LEFT;
			y += PILL_HEIGHT + GAP;
		}
		if (isSaid)
			pill(x, Saying.PARTY, party, STYLE.colours().muted());
		else if (fits)
			spots.add(new Spot(Saying.PARTY, null, party, pillPlace(x, party), false));
		y += PILL_HEIGHT + GAP;
	}

	/** @return where the next one begins */
	private double pill(double x, Saying saying, String text, String colour) {
		Bounds place = pillPlace(x, text);
		marks.add(new Rectangle(x, y, place.width(), PILL_HEIGHT, PILL_HEIGHT / 2, null, Stroke.solid(colour, 1)));
		marks.add(new Text(text, x + PILL_PADDING, y + PILL_HEIGHT / 2 + SMALL.halfCapital(), SMALL, colour, Text.Anchor.LEFT));
		spots.add(new Spot(saying, null, text, place, true));
		return place.right() + GAP;
	}

	private Bounds pillPlace(double x, String text) {
		return new Bounds(x, y, SMALL.width(text) + 2 * PILL_PADDING, PILL_HEIGHT);
	}

	private void discs() {
		double x = LEFT;
		for (CoreElement coreElement : procedure.getCoreElements()) {
			if (x + 2 * DISC_RADIUS > LEFT + INNER) {
				x = LEFT;
				y += 2 * DISC_RADIUS + GAP;
			}
			marks.addAll(disc(numbers.get(coreElement), x + DISC_RADIUS, y + DISC_RADIUS));
			String name = Texts.isBlank(coreElement.getTitle()) ? messages.get("legend.untitled") : coreElement.getTitle();
			spots.add(new Spot(Saying.CORE_ELEMENT, coreElement, name, new Bounds(x, y, 2 * DISC_RADIUS, 2 * DISC_RADIUS), true));
			x += 2 * DISC_RADIUS + GAP;
		}
		if (!procedure.getCoreElements().isEmpty())
			y += 2 * DISC_RADIUS + GAP;
	}

	/** The sign of a core element: its number in a disc. */
	static List<Mark> disc(int number, double x, double y) {
		Font font = new Font(Typeface.BOLD, number > 99 ? 8 : STYLE.sizes().small() - 1);
		return List.of(new Circle(x, y, DISC_RADIUS, STYLE.category("core-element").accent(), null),
				new Text(Integer.toString(number), x, y + font.halfCapital(), font, STYLE.colours().card(), Text.Anchor.MIDDLE));
	}
}
