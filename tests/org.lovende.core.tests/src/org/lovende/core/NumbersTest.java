package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			7 | 7
			7,5 | 7.5
			7.5 | 7.5
			-3 | -3
			\u22123 | -3
			1.234.567 | 1234567
			1.234,50 | 1234.50
			1,234.50 | 1234.50
			1 234 567,5 | 1234567.5
			125.000 | 125.000
			1e3 | 1E+3
			""")
	void parse_numbersOfBothLanguages_areUnderstood(String text, String number) {
		assertThat(Numbers.parse(text)).contains(new BigDecimal(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "seven", "7 kr.", "1,2,3", "1.2.3", "12.34.567", "--1", "1e9999", "NaN", "∞", "0x10" })
	void parse_anythingElse_isNone(String text) {
		assertThat(Numbers.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			da | 25.000 | 25000
			da | -25.000 | -25000
			da | 25,000 | 25
			da | 0.125 | 0.125
			da | 1250.500 | 1250.5
			da | 12,500.50 | 12500.5
			en | 25,000 | 25000
			en | 25.000 | 25
			en | 12.500,50 | 12500.5
			""")
	void parse_inALanguage_readsASeparatorThatCouldBeBothAsThatLanguageDoes(String language, String text, BigDecimal number) {
		assertThat(Numbers.parse(text, Locale.forLanguageTag(language)).orElseThrow()).isEqualByComparingTo(number);
	}

	@Test
	void isAmbiguous_threeDigitsAfterTheSeparator_couldBeThousands() {
		assertThat(Numbers.isAmbiguous("125.000")).isTrue();
		assertThat(Numbers.isAmbiguous("1,250")).isTrue();
		assertThat(Numbers.isAmbiguous("0,125")).isFalse();
		assertThat(Numbers.isAmbiguous("125.00")).isFalse();
		assertThat(Numbers.isAmbiguous("1250.000")).isFalse();
	}
}
