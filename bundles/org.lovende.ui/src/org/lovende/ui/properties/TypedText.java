package org.lovende.ui.properties;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Texts;
import org.lovende.ui.text.FormattedTextField;

/**
 * What is being typed into a text control, until it is handed over: when the control is left, after a pause of a second, or with Enter in a
 * single line. Until then it can be reverted.
 */
public final class TypedText {
	private static final int PAUSE = 1000;
	private static final String KEY = TypedText.class.getName();

	private final Control control;
	private final Supplier<String> shown;
	private final Consumer<String> show;
	private final Supplier<String> model;
	private final Consumer<String> typed;
	private final Runnable pause = this::commit;
	private boolean pending;
	private boolean refreshing;

	/**
	 * @param control tells its changes as {@link SWT#Modify}
	 * @param shown what stands in the control, as the model would have it; never null
	 * @param show puts another text of the model into the control
	 * @param model the text as it is in the model, never null
	 * @param typed takes over what was typed
	 */
	private TypedText(Control control, Supplier<String> shown, Consumer<String> show, Supplier<String> model, Consumer<String> typed) {
		this.control = control;
		this.shown = shown;
		this.show = show;
		this.model = model;
		this.typed = typed;
		control.setData(KEY, this);
		control.addListener(SWT.Modify, event -> modified());
		control.addListener(SWT.FocusOut, event -> commit());
		control.addListener(SWT.DefaultSelection, event -> commit());
		control.addListener(SWT.Traverse, event -> {
			// Tab belongs to the form, also in a text of several lines
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true;
		});
	}

	/** What is typed into a field of one line. */
	static TypedText in(Text text, Supplier<String> model, Consumer<String> typed) {
		return new TypedText(text, text::getText, newText -> {
			int caret = text.getCaretPosition();
			text.setText(newText);
			text.setSelection(Math.min(caret, newText.length()));
		}, model, typed);
	}

	/** What is typed into a field of several lines. */
	static TypedText in(FormattedTextField field, Supplier<String> model, Consumer<String> typed) {
		return new TypedText(field, field::written, field::show, model, typed);
	}

	/** What is being typed into a control; null if it is none of these. */
	public static TypedText of(Control control) {
		return control == null || control.isDisposed() ? null : (TypedText) control.getData(KEY);
	}

	/** Goes back to the text of the model. Answers false if nothing was typed that is not in the model yet. */
	public boolean revert() {
		if (!pending)
			return false;
		pending = false;
		show(model.get());
		return true;
	}

	/** Hands over what was typed, if anything was. */
	public void commit() {
		if (!pending || control.isDisposed())
			return;
		pending = false;
		typed.accept(shown.get());
	}

	/** Shows the text of the model, unless the user is typing. Space at the end, which the model leaves out, stays: another word may follow. */
	void refresh() {
		if (!pending && !control.isDisposed() && !Objects.equals(Texts.normalise(shown.get()), Texts.normalise(model.get())))
			show(model.get());
	}

	private void modified() {
		if (refreshing)
			return;
		pending = true;
		control.getDisplay().timerExec(PAUSE, pause);
	}

	private void show(String newText) {
		refreshing = true;
		show.accept(newText);
		refreshing = false;
	}
}
