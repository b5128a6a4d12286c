package org.lovende.core.narrative;

import org.lovende.model.intervention.Language;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

/** The first worked example (handbook, booklet 3, figure 11), translated. */
final class EnglishExample {
	private EnglishExample() {
	}

	static Theory healthyActivities() {
		TheoryBuilder builder = new TheoryBuilder(Language.EN).purpose("To improve the citizens’ health in the long run")
				.core("A", "Advice on diet and exercise")
				.core("B", "Daily physical activities targeted at the citizens’ needs, abilities and wishes")
				.core("C", "Three healthy low-calorie meals a day")
				.activity("A", "A visit from a health consultant two hours a week, who has individual talks with the citizens", null)
				.activity("C", "Healthy low-calorie meals are offered in the kitchen every day", null)
				.outcome("S1", OutcomeTerm.SHORT, "More knowledge of the consequences of lacking exercise and unhealthy food")
				.outcome("S2", OutcomeTerm.SHORT, "More motivation to eat healthily and exercise")
				.outcome("S3", OutcomeTerm.SHORT, "Physical activity becomes part of everyday life")
				.outcome("S4", OutcomeTerm.SHORT, "The healthy choice becomes the easy one")
				.outcome("M1", OutcomeTerm.MEDIUM, "The citizens are more physically active")
				.outcome("M2", OutcomeTerm.MEDIUM, "The citizens eat more healthily")
				.outcome("L", OutcomeTerm.LONG, "Better health")
				.link("A", "S1")
				.link("A", "S2", "the health consultant can give advice on diet and exercise that is adapted to and appeals to the individual citizen")
				.link("S1", "S2", "they gain more knowledge of the consequences of lacking exercise and unhealthy food")
				.link("S2", "M1")
				.link("S2", "M2")
				.link("B", "S3", "everyone has to relate to these activities")
				.link("S3", "M1", "they are reminded of physical activity every day in a positive way that is not felt as pressure")
				.link("C", "S4", "only healthy food is offered")
				.link("S4", "M2", "only healthy food is offered")
				.link("M1", "L")
				.link("M2", "L", "it accustoms the citizens to eating healthily");
		builder.theory().setMainChallenges("The citizens’ health is a major challenge in our residential homes, "
				+ "which is why we have started several health activities.");
		return builder.theory();
	}
}
