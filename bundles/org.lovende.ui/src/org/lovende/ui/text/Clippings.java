package org.lovende.ui.text;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.lovende.core.text.FormattedText;
import org.lovende.core.text.Line;

/** Formatted texts on the clipboard: as HTML, which word processors and mail programs understand, and as plain text. */
final class Clippings {
	private Clippings() {
	}

	static void copy(Display display, FormattedText text) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { text.plain(), HtmlText.write(text) }, new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** What is on the clipboard; empty for no text. */
	static Optional<FormattedText> pasted(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			String html = (String) clipboard.getContents(HTMLTransfer.getInstance());
			String words = (String) clipboard.getContents(TextTransfer.getInstance());
			Optional<FormattedText> formatted = Optional.ofNullable(html).map(HtmlText::read).filter(Clippings::isFormatted);
			return formatted.isPresent() ? formatted : Optional.ofNullable(words).map(FormattedText::literal);
		} finally {
			clipboard.dispose();
		}
	}

	private static boolean isFormatted(FormattedText text) {
		return text.lines().stream().anyMatch(line -> line.kind() != Line.Kind.PLAIN || line.spans().stream().anyMatch(span -> span.bold() || span.link() != null));
	}
}
