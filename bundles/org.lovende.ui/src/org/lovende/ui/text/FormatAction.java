package org.lovende.ui.text;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.lovende.core.text.Line;

/** What can be done to the look of a text, in the order of bar and menu. */
enum FormatAction {
	BOLD("bold", FormattedTextField::toggleBold, FormattedTextField::isBoldNow),
	BULLETS("bulletList", "bullets", field -> field.toggleList(Line.Kind.BULLET), field -> field.kindNow() == Line.Kind.BULLET),
	NUMBERS("numberedList", "numbers", field -> field.toggleList(Line.Kind.NUMBER), field -> field.kindNow() == Line.Kind.NUMBER),
	LINK("hyperlink", "link", LinkDialog::open, field -> field.linkNow() != null);

	private final String icon;
	private final String key;
	private final Consumer<FormattedTextField> action;
	private final Predicate<FormattedTextField> state;

	FormatAction(String name, Consumer<FormattedTextField> action, Predicate<FormattedTextField> state) {
		this(name, name, action, state);
	}

	FormatAction(String icon, String key, Consumer<FormattedTextField> action, Predicate<FormattedTextField> state) {
		this.icon = icon;
		this.key = key;
		this.action = action;
		this.state = state;
	}

	/** The name of its picture. */
	String icon() {
		return icon;
	}

	/** Under which its words are found. */
	String key() {
		return key;
	}

	void run(FormattedTextField field) {
		action.accept(field);
	}

	/** Whether the text at the caret has it. */
	boolean isOn(FormattedTextField field) {
		return state.test(field);
	}
}
