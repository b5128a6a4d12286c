package org.lovende.ui.comparison;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.Messages;
import org.lovende.core.compare.ChangeKind;
import org.lovende.core.compare.FeatureTexts;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.ScrolledContent;

/** The texts of one element in two states side by side, in full. What differs has the sign of a change before its name. */
final class TextPairs {
	private static final int MARGIN = 8;
	private static final int WIDTH = 200;
	private static final int TEXT_MARGIN = 4;

	private final Messages messages;
	private final ScrolledContent scrolled;
	private final Composite content;

	TextPairs(Composite parent, Locale locale) {
		messages = Messages.of(TextPairs.class, locale);
		scrolled = new ScrolledContent(parent, SWT.BORDER);
		content = scrolled.content();
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2).applyTo(content);
	}

	/** Shows these and no others; none: says what can be done. */
	void show(String earlier, String later, List<FeatureTexts.Pair> pairs) {
		for (Control child : content.getChildren())
			child.dispose();
		if (pairs.isEmpty()) {
			label(messages.get("pairs.hint"), 2, false);
		} else {
			label(earlier, 1, true);
			label(later, 1, true);
			pairs.forEach(pair -> row(pair, earlier, later));
		}
		scrolled.layout();
		scrolled.toTop();
	}

	private void row(FeatureTexts.Pair pair, String earlier, String later) {
		label(pair.differs() ? ChangeKind.CHANGED.sign() + ' ' + pair.feature() : pair.feature(), 2, pair.differs());
		text(pair, pair.earlier(), earlier);
		text(pair, pair.later(), later);
	}

	private void label(String words, int span, boolean isBold) {
		Label label = new Label(content, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		if (isBold)
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private void text(FeatureTexts.Pair pair, String words, String side) {
		StyledText text = new StyledText(content, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER);
		text.setText(words);
		text.setMargins(TEXT_MARGIN, TEXT_MARGIN, TEXT_MARGIN, TEXT_MARGIN);
		AccessibleName.set(text, () -> messages.get("pairs.side", pair.feature(), side));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
	}

	/** For tests: what holds the texts. */
	Composite content() {
		return content;
	}

}
