package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.model.intervention.Chapter;
import org.lovende.model.intervention.Intervention;

class ChaptersTest {
	@ParameterizedTest
	@EnumSource
	void isEmpty_everyChapter_dependsOnItsContent(Chapter chapter) {
		assertThat(Chapters.isEmpty(Models.intervention("Begun"), chapter)).isTrue();
		assertThat(Chapters.isEmpty(Models.complete(), chapter)).isFalse();
	}

	@Test
	void isEmpty_unansweredReviewQuestion_isNoContent() {
		Intervention intervention = Models.complete();
		intervention.getReviews().get(0).setNote(" ");
		assertThat(Chapters.isEmpty(intervention, Chapter.REVIEW)).isTrue();
	}

	@Test
	void of_noChoice_isTheProposedOrder() {
		Intervention intervention = Models.intervention("Begun");
		assertThat(Chapters.of(intervention)).startsWith(Chapter.TARGET_GROUPS, Chapter.CORE_ELEMENTS).hasSize(11);
		intervention.getChapters().addAll(List.of(Chapter.GOALS, Chapter.COSTS));
		assertThat(Chapters.of(intervention)).containsExactly(Chapter.GOALS, Chapter.COSTS);
	}
}
