package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;

import org.lovende.core.ReviewQuestions;
import org.lovende.core.Texts;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.exchange.document.content.Table;
import org.lovende.model.intervention.Answer;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.intervention.Review;

/** The review questions of booklet 3 section 2.9 and the team's own, with their answers. */
final class ReviewChapter implements ChapterWriter {
	@Override
	public List<Block> write(Material material) {
		List<Review> reviews = material.intervention().getReviews();
		if (reviews.stream().allMatch(ReviewChapter::isUnanswered))
			return List.of();
		List<Row> rows = new ArrayList<>();
		for (String key : ReviewQuestions.KEYS)
			rows.add(row(ReviewQuestions.text(key, material.locale()), answer(reviews, key), material));
		for (Review review : reviews)
			if (!ReviewQuestions.KEYS.contains(review.getQuestion()))
				rows.add(row(Texts.isBlank(review.getQuestion()) ? "?" : review.getQuestion(), review, material));
		List<Column> columns = List.of(Column.text(material.label(Literals.REVIEW__QUESTION), 8), Column.text(material.label(Literals.REVIEW__ANSWER), 3),
			Column.text(material.label(Literals.REVIEW__NOTE), 6));
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Table(material.text("review.table"), columns, rows).withoutEmptyColumns());
		if (reviews.stream().anyMatch(review -> review.getAnswer() == Answer.NO))
			blocks.add(Paragraph.of(material.text("review.back")));
		return blocks;
	}

	/** Null if the question has not been taken up. */
	private static Review answer(List<Review> reviews, String question) {
		return reviews.stream().filter(review -> question.equals(review.getQuestion())).findFirst().orElse(null);
	}

	private static Row row(String question, Review review, Material material) {
		Answer answer = review == null ? Answer.UNANSWERED : review.getAnswer();
		Cell asked = review == null ? Cell.of(question) : Cell.of(material.marked(question, review));
		return Row.of(asked, Cell.of(material.word(answer)), FreeText.cell(review == null ? null : review.getNote()));
	}

	private static boolean isUnanswered(Review review) {
		return review.getAnswer() == Answer.UNANSWERED && Texts.isBlank(review.getNote());
	}
}
