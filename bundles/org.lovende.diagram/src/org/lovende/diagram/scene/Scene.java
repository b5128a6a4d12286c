package org.lovende.diagram.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A whole picture as marks.
 *
 * @param title name of the picture in the language
 * @param description what it shows, for those who cannot see it, in the language
 * @param isEmpty whether there is nothing to show but the sentence that says so
 * @param ground colour behind everything
 */
public record Scene(String title, String description, Locale locale, double width, double height, boolean isEmpty, String ground, List<Mark> marks) {
	public Scene {
		marks = List.copyOf(marks);
	}

	/** Every line of text in it, in drawing order. */
	public List<Text> texts() {
		List<Text> texts = new ArrayList<>();
		marks.forEach(mark -> collectTexts(mark, texts));
		return texts;
	}

	private static void collectTexts(Mark mark, List<Text> texts) {
		if (mark instanceof Group group)
			group.marks().forEach(child -> collectTexts(child, texts));
		else if (mark instanceof Text text)
			texts.add(text);
	}
}
