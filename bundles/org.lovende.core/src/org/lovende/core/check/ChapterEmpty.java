package org.lovende.core.check;

import java.util.function.Consumer;

import org.lovende.core.Chapters;
import org.lovende.model.intervention.Chapter;

/** A chapter of the description that has no content. */
final class ChapterEmpty extends Rule {
	ChapterEmpty() {
		super("chapter-empty", Severity.INFO);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (Chapter chapter : Chapters.of(subject.intervention()))
			if (Chapters.isEmpty(subject.intervention(), chapter))
				findings.accept(finding(subject.intervention(), Wording.literal(chapter)));
	}
}
