package org.lovende.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.core.Models;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Outcome;

class CommentsTest {
	private static final Instant NOW = Instant.parse("2026-01-31T10:00:00.123Z");

	private final Intervention w1 = Models.w1();
	private final Outcome outcome = Models.get(w1, "S1");
	private final InterventionEditingDomain domain = new InterventionEditingDomain(w1);
	private final Comments comments = new Comments(domain, "Anna", InstantSource.fixed(NOW), Locale.ENGLISH);

	@Test
	void question_answeredAndResolved_isCountedAndGoesAsAWhole() {
		Comment question = add(comments.add(outcome, "Whose knowledge?", true));
		add(comments.add(outcome, "Well put", false));
		Comment reply = add(comments.reply(question, "The citizen's"));
		assertThat(question.getAuthor()).isEqualTo("Anna");
		assertThat(question.getWritten()).isEqualTo("2026-01-31T10:00:00Z");
		assertThat(CommentIndex.of(w1).counts(outcome)).isEqualTo(new CommentIndex.Counts(2, 1, 0));
		assertThat(CommentIndex.of(w1).about(question)).containsExactly(reply);
		assertThat(CommentIndex.subject(reply)).isSameAs(outcome);
		domain.getCommandStack().execute(comments.resolve(question));
		assertThat(CommentIndex.of(w1).counts(outcome)).isEqualTo(new CommentIndex.Counts(1, 0, 1));
		domain.getCommandStack().execute(comments.reopen(question));
		assertThat(question.getResolvedBy()).isNull();
		domain.getCommandStack().execute(comments.delete(question));
		assertThat(w1.getComments()).doesNotContain(question, reply).hasSize(1);
		domain.getCommandStack().undo();
		assertThat(w1.getComments()).hasSize(3);
	}

	private Comment add(Creation<Comment> creation) {
		domain.getCommandStack().execute(creation.command());
		return creation.element();
	}
}
