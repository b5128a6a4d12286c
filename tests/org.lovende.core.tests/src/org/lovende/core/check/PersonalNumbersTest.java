package org.lovende.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {
	@ParameterizedTest
	@ValueSource(strings = { "010180-1234", "0101801234", "010180 1234", "010180 - 1234", "010180–1234", "010180\u00A01234", "cpr010180-1234",
			"CPR-nr. 010180-1234.",
			"(010180-1234)", "290200-4123", "290264-9123", "311299-0001", "010158-5000", "010137-9999", "f. 010180-1234, bor" })
	void find_textWithAPersonalNumber_findsOne(String text) {
		assertThat(PersonalNumbers.find(text)).hasSize(1);
		assertThat(PersonalNumbers.find(PersonalNumbers.mask(text))).isEmpty();
		assertThat(PersonalNumbers.mask(text)).contains(PersonalNumbers.MASK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "321280-1234", "011380-1234", "000180-1234", "290201-1234", "290200-1234", "300200-4123", "12345678", 
			"+45 20 12 80 12", "20128012", "0045 2012 8012", "+4520128012", "010180-12345", "10101801234", "01018012345", "010180-123", "1.010.180.123", "0101801234,50",
			"12-010180-1234", "010180-1234-5", "87-010180-1234", "010180/1234", "01.01.80-1234", "010180\n1234", "2026-01-31", "01-01-1980",
			"6ba7b810-9dad-11d1-80b4-010180123456", "01018012-3456-4abc-8def-0101801234ab", "ab010180-1234-4abc-8def-0101801234ab",
			"sha 3f010180123400aa", "X_0101801234" })
	void find_textWithoutAPersonalNumber_findsNone(String text) {
		assertThat(PersonalNumbers.find(text)).isEmpty();
		assertThat(PersonalNumbers.mask(text)).isSameAs(text);
	}

	@Test
	void find_severalNumbers_findsEachWhereItStands() {
		String text = "010180-1234 og 0202811234";
		assertThat(PersonalNumbers.find(text)).extracting(match -> text.substring(match.start(), match.end()))
				.containsExactly("010180-1234", "0202811234");
		assertThat(PersonalNumbers.mask(text)).isEqualTo(PersonalNumbers.MASK + " og " + PersonalNumbers.MASK);
	}

	@Test
	void find_null_findsNone() {
		assertThat(PersonalNumbers.find(null)).isEmpty();
		assertThat(PersonalNumbers.mask(null)).isNull();
	}
}
