package org.lovende.ui.welcome;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.core.Texts;

/** A page of a wizard with questions below one another. The answers outlive the widgets. */
abstract class QuestionsPage extends WizardPage {
	private static final int LINES = 4;
	private static final int WIDTH = 460;

	private final Messages messages;
	private final Map<String, Text> fields = new LinkedHashMap<>();
	private final Map<String, String> answers = new LinkedHashMap<>();

	/** @param key under which the title and the explanation stand in the messages */
	QuestionsPage(String key, Messages messages) {
		super(key);
		this.messages = messages;
		setTitle(messages.get(key));
		setDescription(messages.get(key + ".explanation"));
	}

	final Messages messages() {
		return messages;
	}

	@Override
	public final void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		createQuestions(area);
		setControl(area);
	}

	abstract void createQuestions(Composite area);

	/** Whoever turns to the page can write at once. */
	@Override
	public final void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			fields.values().iterator().next().setFocus();
	}

	/** A question that is answered in one line. */
	final Text line(Composite area, String key) {
		return field(area, key, SWT.SINGLE, Texts.MAX_TITLE);
	}

	/** A question that is answered in several lines. */
	final Text lines(Composite area, String key) {
		return field(area, key, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, Texts.MAX_TEXT);
	}

	/** A question that is answered by choosing a word. */
	final Combo choice(Composite area, String key, String... words) {
		label(area, key);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(words);
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private Text field(Composite area, String key, int style, int limit) {
		label(area, key);
		Text text = new Text(area, SWT.BORDER | style);
		text.setTextLimit(limit);
		boolean isLong = (style & SWT.MULTI) != 0;
		GridDataFactory.fillDefaults().grab(true, isLong).hint(WIDTH, isLong ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
		if (isLong)
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		fields.put(key, text);
		return text;
	}

	private void label(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(messages.get(key));
	}

	/** Keeps what was answered: the widgets go with the wizard. */
	void keep() {
		fields.forEach((key, text) -> answers.put(key, text.isDisposed() ? "" : text.getText()));
	}

	/** What was answered when {@link #keep} was called; empty if the page was never seen. */
	final String answer(String key) {
		return answers.getOrDefault(key, "");
	}
}
