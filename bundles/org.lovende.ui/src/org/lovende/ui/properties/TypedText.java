package org.lovende.ui.properties;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * What is being typed into a text control, until it is handed over: when the control is left, after a pause of a second, or with Enter in a
 * single line. Until then it can be reverted.
 */
public final class TypedText {
	private static final int PAUSE = 1000;
	private static final String KEY = TypedText.class.getName();

	private final Text text;
	private final Supplier<String> model;
	private final Consumer<String> typed;
	private final Runnable pause = this::commit;
	private boolean pending;
	private boolean refreshing;

	/**
	 * @param model the text as it is in the model, never null
	 * @param typed takes over what was typed
	 */
	TypedText(Text text, Supplier<String> model, Consumer<String> typed) {
		this.text = text;
		this.model = model;
		this.typed = typed;
		text.setData(KEY, this);
		text.addModifyListener(event -> modified());
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.Traverse, event -> {
			// Tab belongs to the form, also in a text of several lines
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true;
		});
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
		if (!pending || text.isDisposed())
			return;
		pending = false;
		typed.accept(text.getText());
	}

	/** Shows the text of the model, unless the user is typing. */
	void refresh() {
		if (!pending && !text.isDisposed() && !text.getText().equals(model.get()))
			show(model.get());
	}

	private void modified() {
		if (refreshing)
			return;
		pending = true;
		text.getDisplay().timerExec(PAUSE, pause);
	}

	private void show(String newText) {
		refreshing = true;
		int caret = text.getCaretPosition();
		text.setText(newText);
		text.setSelection(Math.min(caret, newText.length()));
		refreshing = false;
	}
}
