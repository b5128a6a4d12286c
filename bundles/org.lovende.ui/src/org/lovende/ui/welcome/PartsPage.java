package org.lovende.ui.welcome;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.lovende.core.Messages;
import org.lovende.core.Texts;

/** What the intervention consists of, as far as the team knows already: one in each line. */
final class PartsPage extends QuestionsPage {
	PartsPage(Messages messages) {
		super("parts", messages);
	}

	@Override
	void createQuestions(Composite area) {
		lines(area, "parts.goals");
		lines(area, "parts.coreElements");
		lines(area, "parts.phases");
	}

	List<String> goals() {
		return Texts.lines(answer("parts.goals"));
	}

	List<String> coreElements() {
		return Texts.lines(answer("parts.coreElements"));
	}

	List<String> phases() {
		return Texts.lines(answer("parts.phases"));
	}
}
