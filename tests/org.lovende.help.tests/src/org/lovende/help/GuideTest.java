package org.lovende.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {
	private static final Pattern LINK = Pattern.compile("href=\"guide:([^\"]*)\"");
	private static final Pattern PICTURE = Pattern.compile("src=\"([^\"]*)\"");

	@Test
	void sections_inDanishAndEnglish_areTheSameOnes() throws IOException {
		List<Section> danish = guide("da").sections();
		List<Section> english = guide("en").sections();
		assertThat(danish).hasSizeGreaterThan(30).extracting(Section::id).isEqualTo(english.stream().map(Section::id).toList());
		assertThat(danish).extracting(Section::helps).isEqualTo(english.stream().map(Section::helps).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "da", "en" })
	void sections_ofTheGuide_haveATitleAndMoreText(String language) throws IOException {
		assertThat(guide(language).sections()).allSatisfy(section -> {
			assertThat(section.title()).isNotBlank();
			assertThat(section.text()).startsWith(section.title());
			assertThat(section.html()).doesNotContain("<!--");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "da", "en" })
	void linksAndPictures_inTheGuide_leadSomewhere(String language) throws IOException {
		Guide guide = guide(language);
		int links = 0;
		int pictures = 0;
		for (Section section : guide.sections()) {
			for (Matcher link = LINK.matcher(section.html()); link.find(); links++)
				assertThat(guide.find(link.group(1))).as(section.id() + " to " + link.group(1)).isPresent();
			for (Matcher picture = PICTURE.matcher(section.html()); picture.find(); pictures++)
				assertThat(GuideTest.class.getClassLoader().getResource("guide/" + picture.group(1))).as(picture.group(1)).isNotNull();
		}
		assertThat(links).isPositive();
		assertThat(pictures).isPositive();
	}

	@Test
	void search_forBeginningsOfWords_findsTheSectionWithTheTitleFirst() throws IOException {
		assertThat(guide("da").search("FANE vind")).extracting(Section::id).containsExactly("window");
		assertThat(guide("da").search("prior").get(0).id()).isEqualTo("priority-matrix");
		assertThat(guide("da").search("æblegrød")).isEmpty();
		assertThat(guide("da").search(" ")).hasSameSizeAs(guide("da").sections());
	}

	private static Guide guide(String language) throws IOException {
		return Guide.read(new Locale(language));
	}
}
