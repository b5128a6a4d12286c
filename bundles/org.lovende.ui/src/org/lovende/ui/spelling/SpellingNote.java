package org.lovende.ui.spelling;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.lovende.core.Messages;
import org.lovende.spelling.UnknownWord;
import org.lovende.ui.StyleRole;
import org.lovende.ui.Workplace;
import org.lovende.ui.preferences.Settings;
import org.lovende.ui.text.FormatMenu;
import org.lovende.ui.text.FormattedTextField;

/**
 * Says below a text which of its words are in no dictionary. The text's context menu suggests others, and takes a word into the user's own ones. The
 * platform's text fields cannot underline; a line below is read out by screen readers, too.
 */
public final class SpellingNote {
	private static final int PAUSE = 700;

	private final FormattedTextField text;
	private final Label note;
	private final Supplier<Locale> language;
	private final Messages messages = Workplace.messages(SpellingNote.class);
	private final Runnable check = this::check;
	private List<UnknownWord> unknown = List.of();

	/**
	 * Makes the note.
	 *
	 * @param line below the text, with a grid; the note takes what is left of its width, and never asks for more height
	 * @param language in which the text is written, asked for whenever it is checked
	 */
	public SpellingNote(Composite line, FormattedTextField text, Supplier<Locale> language) {
		this.text = text;
		this.language = language;
		note = new Label(line, SWT.NONE);
		StyleRole.MUTED.on(note);
		GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(note);
		note.addListener(SWT.Resize, event -> write());
		FormatMenu.addFirst(text, this::addSuggestions);
		text.addModifyListener(event -> schedule());
		IPreferenceChangeListener changed = event -> text.getDisplay().asyncExec(check);
		Settings.current().addListener(changed);
		text.addDisposeListener(event -> Settings.current().removeListener(changed));
		schedule();
	}

	private void schedule() {
		text.getDisplay().timerExec(PAUSE, check);
	}

	private void check() {
		if (text.isDisposed())
			return;
		String written = text.getText();
		if (written.isBlank() || !Settings.current().isSpellingChecked())
			show(List.of());
		else
			Spelling.ofThisRun().check(written, language.get(), text.getDisplay(), found -> {
				// what was typed meanwhile is looked at later
				if (!text.isDisposed() && text.getText().equals(written))
					show(found);
			});
	}

	private void show(List<UnknownWord> found) {
		unknown = found;
		write();
	}

	/** As many of the words as the line has room for; all of them are in its tooltip, and in the context menu of the text. */
	private void write() {
		int shown = unknown.size();
		while (shown > 1 && width(sentence(shown)) > note.getSize().x)
			shown--;
		note.setText(sentence(shown));
		note.setToolTipText(unknown.isEmpty() ? null : messages.get("unknown.tooltip", words(unknown.size())));
	}

	private String sentence(int shown) {
		if (unknown.isEmpty())
			return "";
		int rest = unknown.size() - shown;
		return messages.get("unknown", rest == 0 ? words(shown) : messages.get("more", words(shown), rest));
	}

	private String words(int shown) {
		return unknown.stream().limit(shown).map(UnknownWord::word).collect(Collectors.joining(", "));
	}

	private int width(String words) {
		GC gc = new GC(note);
		try {
			return gc.textExtent(words).x;
		} finally {
			gc.dispose();
		}
	}

	private void addSuggestions(Menu menu) {
		for (UnknownWord word : unknown) {
			MenuItem item = new MenuItem(menu, SWT.CASCADE);
			item.setText(messages.get("word", word.word()));
			Menu suggestions = new Menu(item);
			item.setMenu(suggestions);
			for (String suggestion : word.suggestions())
				add(suggestions, suggestion, () -> replace(word.word(), suggestion));
			if (word.suggestions().isEmpty())
				add(suggestions, messages.get("noSuggestion"), () -> { }).setEnabled(false);
			new MenuItem(suggestions, SWT.SEPARATOR);
			add(suggestions, messages.get("add"), () -> Spelling.ofThisRun().add(word.word(), text.getDisplay(), check));
		}
		if (!unknown.isEmpty())
			new MenuItem(menu, SWT.SEPARATOR);
	}

	private static MenuItem add(Menu menu, String words, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** Wherever the word stands in the text. */
	private void replace(String word, String suggestion) {
		Matcher found = Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})").matcher(text.getText());
		List<Integer> places = found.results().map(MatchResult::start).toList();
		for (int i = places.size() - 1; i >= 0; i--)
			text.replaceTextRange(places.get(i), word.length(), suggestion);
		text.setFocus();
	}
}
