package org.lovende.diagram.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lovende.diagram.style.Style;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;

/**
 * What every picture has around its diagram: the name of the intervention above it, margins, ground.
 *
 * @param name of the intervention
 * @param subtitle what the picture shows of it
 * @param title both, as the name of the picture
 */
public record Sheet(String name, String subtitle, String title, Locale locale) {
	/** Space around the diagram. */
	public static final double MARGIN = 24;

	private static final double EMPTY_WIDTH = 560;
	private static final Style STYLE = Style.shipped();
	private static final Font NAME = new Font(Typeface.BOLD, STYLE.sizes().title());
	private static final Font SUBTITLE = new Font(Typeface.REGULAR, STYLE.sizes().body());

	/**
	 * The picture of a diagram.
	 *
	 * @param width of the diagram with its margins at left and right
	 * @param height of the diagram from its upper margin to its last mark
	 */
	public Scene scene(String description, double width, double height, List<Mark> diagram) {
		List<Mark> marks = new ArrayList<>();
		double top = header(marks, width);
		marks.add(Group.at(0, top, diagram));
		return new Scene(title, description, locale, Math.ceil(width), Math.ceil(top + height + MARGIN), false, STYLE.colours().ground(), marks);
	}

	/** The picture of a diagram without content: a sentence that says so. */
	public Scene empty(String sentence) {
		TextBlock text = TextBlock.wrap(sentence, SUBTITLE, STYLE.colours().muted(), EMPTY_WIDTH - 2 * MARGIN);
		List<Mark> marks = new ArrayList<>(text.marks(MARGIN, MARGIN, EMPTY_WIDTH - 2 * MARGIN));
		return new Scene(title, sentence, locale, EMPTY_WIDTH, Math.ceil(text.height() + 2 * MARGIN), true, STYLE.colours().ground(), marks);
	}

	/** @return the height of the header */
	private double header(List<Mark> marks, double width) {
		TextBlock first = TextBlock.wrap(name, NAME, STYLE.colours().text(), width - 2 * MARGIN);
		marks.addAll(first.marks(MARGIN, MARGIN, width - 2 * MARGIN));
		double top = MARGIN + first.height();
		TextBlock second = TextBlock.wrap(subtitle, SUBTITLE, STYLE.colours().muted(), width - 2 * MARGIN);
		marks.addAll(second.marks(MARGIN, top, width - 2 * MARGIN));
		return top + second.height();
	}
}
