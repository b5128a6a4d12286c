package org.lovende.ui.forms;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.lovende.core.Ids;
import org.lovende.core.ReviewQuestions;
import org.lovende.core.edit.Additions;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Review;
import org.lovende.ui.Icons;

/** Offers the handbook's questions that are not in the list yet. */
final class HandbookQuestionsPart implements FormPart {
	private final FormContext context;
	private final Composite bar;

	HandbookQuestionsPart(Composite parent, FormContext context) {
		this.context = context;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(bar);
		Button button = new Button(bar, SWT.PUSH);
		button.setImage(Icons.image("Review"));
		button.setText(context.messages().get("review.questions"));
		button.addListener(SWT.Selection, event -> add());
		refresh();
	}

	private void add() {
		if (!context.isLocked())
			context.document().execute(Additions.command(context.document().domain(), context.intervention(),
					InterventionPackage.Literals.INTERVENTION__REVIEWS, missing().stream().map(HandbookQuestionsPart::review).toList(), context.locale()));
	}

	private static Review review(String question) {
		Review review = InterventionFactory.eINSTANCE.createReview();
		review.setId(Ids.random());
		review.setQuestion(question);
		return review;
	}

	private List<String> missing() {
		return ReviewQuestions.KEYS.stream()
				.filter(key -> context.intervention().getReviews().stream().noneMatch(review -> Objects.equals(key, review.getQuestion()))).toList();
	}

	@Override
	public void refresh() {
		boolean isNeeded = !missing().isEmpty();
		if (isNeeded == bar.getVisible())
			return;
		bar.setVisible(isNeeded);
		context.reflow();
	}
}
