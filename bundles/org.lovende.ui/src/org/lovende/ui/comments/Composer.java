package org.lovende.ui.comments;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.ui.EnterKey;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;

/** Where a new comment is written. Says what it will be about; the buttons say what becomes of the text. Ctrl+Enter is the first of them. */
final class Composer {
	private static final int LINES = 3;

	private final Composite area;
	private final Label about;
	private final Text text;
	private final Composite buttons;
	private final Button comment;
	private final Button ask;
	private final Button reply;
	private boolean canWrite;
	private boolean canReply;

	Composer(Composite parent, Consumer<String> onComment, Consumer<String> onAsk, Consumer<String> onReply) {
		Messages messages = Workplace.messages(Composer.class);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
		text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setTextLimit(Texts.MAX_TEXT);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * text.getLineHeight()).applyTo(text);
		buttons = new Composite(area, SWT.NONE);
		buttons.setLayout(RowLayoutFactory.fillDefaults().margins(0, 0).spacing(4).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		comment = button(messages.get("compose.comment"), "Comment", onComment);
		ask = button(messages.get("compose.ask"), "question", onAsk);
		reply = button(messages.get("compose.reply"), "reply", onReply);
		text.addModifyListener(event -> enable());
		text.addListener(SWT.KeyDown, this::keyDown);
		// Tab leads on to the buttons
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		enable();
	}

	private Button button(String words, String icon, Consumer<String> action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(words);
		button.setImage(Icons.image(icon));
		button.addListener(SWT.Selection, event -> action.accept(text.getText()));
		return button;
	}

	private void keyDown(Event event) {
		if (!EnterKey.is(event.keyCode) || (event.stateMask & SWT.MOD1) == 0)
			return;
		event.doit = false;
		if (comment.isEnabled())
			comment.notifyListeners(SWT.Selection, new Event());
	}

	/**
	 * Says what a comment would be about.
	 *
	 * @param words the sentence above the text
	 * @param writable whether anything can be written now
	 * @param replyable whether a comment is selected that can be answered
	 */
	void show(String words, boolean writable, boolean replyable) {
		about.setText(words.replace("&", "&&"));
		area.layout();
		canWrite = writable;
		canReply = replyable;
		enable();
	}

	private void enable() {
		boolean isWritten = !text.getText().isBlank();
		text.setEnabled(canWrite);
		comment.setEnabled(canWrite && isWritten);
		ask.setEnabled(canWrite && isWritten);
		reply.setEnabled(canWrite && canReply && isWritten);
	}

	/** To be called when the text has become a comment. */
	void clear() {
		text.setText("");
	}

	Composite control() {
		return area;
	}
}
