package org.lovende.diagram.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.text.FormattedText;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.scene.Card;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.TextBlock;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;
import org.lovende.model.theory.Activity;

/** A note: what is done, and below it what for. */
public final class NoteCard {
	/** The width of every note. */
	public static final double WIDTH = 216;

	private static final Style STYLE = Style.shipped();
	private static final Font TITLE = new Font(Typeface.BOLD, STYLE.sizes().body());
	private static final Font PURPOSE = new Font(Typeface.REGULAR, STYLE.sizes().label());
	private static final double PADDING = 12;
	private static final double LEFT = STYLE.sizes().accentBar() + PADDING;
	private static final double INNER = WIDTH - LEFT - PADDING;
	private static final double GAP = 4;

	private final Activity activity;
	private final Messages messages;
	private final TextBlock title;
	private final TextBlock purpose;

	/** @param locale the language of what the model does not say itself */
	NoteCard(Activity activity, Locale locale) {
		this.activity = activity;
		this.messages = Messages.of(NoteCard.class, locale);
		this.title = TextBlock.wrap(titleText(), TITLE, STYLE.colours().text(), INNER);
		this.purpose = TextBlock.wrap(hasPurpose() ? FormattedText.plain(activity.getPurpose()) : messages.get("purpose.ask"), PURPOSE, STYLE.colours().muted(), INNER);
	}

	/** What it is the note of. */
	public Activity activity() {
		return activity;
	}

	/** The height that its texts need. */
	public double height() {
		return 2 * PADDING + title.height() + GAP + purpose.height();
	}

	/** Where its purpose stands, seen from the upper left corner of the note. */
	public Bounds purposePlace() {
		return new Bounds(LEFT, PADDING + title.height() + GAP, INNER, purpose.height());
	}

	/** The marks of the note with its upper left corner at (0, 0). */
	public List<Mark> marks() {
		String accent = STYLE.category(category()).accent();
		List<Mark> marks = new ArrayList<>(Card.marks(WIDTH, height(), accent, Stroke.solid(STYLE.colours().hairline(), 1)));
		marks.addAll(title.marks(LEFT, PADDING, INNER));
		marks.addAll(purpose.marks(LEFT, purposePlace().y(), INNER));
		return marks;
	}

	/** The category of the style whose colours the note has. */
	public String category() {
		return activity.getCoreElement() == null ? "medium-term" : "core-element";
	}

	/** What is said of the note to those who do not see it. */
	public String spoken() {
		return hasPurpose() ? messages.get("note.purpose", titleText(), FormattedText.plain(activity.getPurpose())) : messages.get("note", titleText());
	}

	private boolean hasPurpose() {
		return !Texts.isBlank(activity.getPurpose());
	}

	private String titleText() {
		return Texts.isBlank(activity.getTitle()) ? messages.get("untitled") : activity.getTitle();
	}
}
