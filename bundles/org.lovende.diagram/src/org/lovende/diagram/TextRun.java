package org.lovende.diagram;

import java.util.ArrayList;
import java.util.List;

import org.lovende.diagram.text.TextMeasure;
import org.lovende.diagram.text.Typeface;

/** A part of a line of text that the shipped typeface can draw, or that it cannot. */
record TextRun(String text, boolean isShipped) {
	/** The runs of a line from left to right. */
	static List<TextRun> of(String line, Typeface typeface) {
		// letters of one line may change order when some read from right to left: then the machine's fonts draw the whole
		if (TextMeasure.isRightToLeft(line))
			return List.of(new TextRun(line, false));
		List<TextRun> runs = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < line.length();) {
			int c = line.codePointAt(i);
			int next = i + Character.charCount(c);
			if (next == line.length() || typeface.has(c) != typeface.has(line.codePointAt(next))) {
				runs.add(new TextRun(line.substring(start, next), typeface.has(c)));
				start = next;
			}
			i = next;
		}
		return runs;
	}
}
