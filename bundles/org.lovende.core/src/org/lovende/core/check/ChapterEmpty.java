package org.lovende.core.check;

import java.util.List;
import java.util.function.Consumer;

import org.lovende.core.Chapters;
import org.lovende.core.edit.Change;
import org.lovende.model.intervention.Chapter;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;

/** A chapter of the description that has no content. */
final class ChapterEmpty extends Rule {
	ChapterEmpty() {
		super("chapter-empty", Severity.INFO);
	}

	@Override
	void check(Subject subject, Consumer<Finding> findings) {
		for (Chapter chapter : Chapters.of(subject.intervention()))
			if (Chapters.isEmpty(subject.intervention(), chapter))
				findings.accept(finding(subject.intervention(), chapter.getLiteral(), fixes(subject.intervention(), chapter), Wording.literal(chapter)));
	}

	/** The last chapter cannot be taken out: a description without chosen chapters has them all. */
	private static List<Fix> fixes(Intervention intervention, Chapter chapter) {
		List<Chapter> others = Chapters.of(intervention).stream().filter(other -> other != chapter).toList();
		return others.isEmpty() ? List.of()
				: List.of(new Fix("fix.takeOut", domain -> new Change(domain).set(intervention, InterventionPackage.Literals.INTERVENTION__CHAPTERS, others)));
	}
}
