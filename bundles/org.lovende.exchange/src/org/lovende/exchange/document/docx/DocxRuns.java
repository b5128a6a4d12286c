package org.lovende.exchange.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.lovende.exchange.document.content.Look;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Run.Emphasis;
import org.lovende.exchange.document.content.TextStyle.Ink;

/** Writes runs of text into a Word file. */
final class DocxRuns {
	private DocxRuns() {
	}

	/**
	 * @param bold whether the run is bold even if it does not say so
	 */
	static void add(XWPFParagraph paragraph, Run run, boolean bold) {
		XWPFRun target = run.link() == null ? paragraph.createRun() : paragraph.createHyperlinkRun(run.link());
		if (run.link() != null)
			target.setStyle(DocxStyles.HYPERLINK);
		if (bold || run.emphasis() == Emphasis.BOLD)
			target.setBold(true);
		if (run.emphasis() == Emphasis.MUTED)
			target.setColor(Units.colour(Look.colour(Ink.MUTED)));
		String[] lines = run.text().split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0)
				target.addBreak();
			target.setText(lines[i], i);
		}
	}
}
