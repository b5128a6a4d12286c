package org.lovende.ui.welcome;

import org.eclipse.swt.widgets.Composite;
import org.lovende.core.Messages;

/** What the intervention is meant to achieve, and for whom. */
final class PurposePage extends QuestionsPage {
	PurposePage(Messages messages) {
		super("purpose", messages);
	}

	@Override
	void createQuestions(Composite area) {
		lines(area, "purpose.purpose");
		line(area, "purpose.targetGroup");
		lines(area, "purpose.inclusion");
		lines(area, "purpose.exclusion");
	}

	String purpose() {
		return answer("purpose.purpose");
	}

	String targetGroup() {
		return answer("purpose.targetGroup");
	}

	String inclusion() {
		return answer("purpose.inclusion");
	}

	String exclusion() {
		return answer("purpose.exclusion");
	}
}
