package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowOrderTest {
	@ParameterizedTest
	@CsvSource({ "abc,abc,abc", "abc,cba,cba", "abc,ca,cba", "abc,xby,axbcy", "abc,axb,axbc", "abc,bxa,bxac", "'',xy,xy", "abc,x,abcx" })
	void arrange_rows_fillTheirPlaces(String present, String mentioned, String expected) {
		assertThat(RowOrder.arrange(letters(present), letters(mentioned))).isEqualTo(letters(expected));
	}

	@Test
	void arrange_again_changesNothing() {
		long seed = 42;
		Random random = new Random(seed);
		for (int run = 0; run < 500; run++) {
			List<Integer> present = some(random);
			List<Integer> mentioned = some(random);
			List<Integer> once = RowOrder.arrange(present, mentioned);
			assertThat(RowOrder.arrange(once, mentioned)).as("seed %d, run %d", seed, run).isEqualTo(once);
			assertThat(once).as("seed %d, run %d", seed, run).doesNotHaveDuplicates().containsAll(present).containsAll(mentioned);
			assertThat(once.stream().filter(mentioned::contains)).as("seed %d, run %d", seed, run).containsExactlyElementsOf(mentioned);
		}
	}

	private static List<Integer> some(Random random) {
		List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
		Collections.shuffle(numbers, random);
		return numbers.subList(0, random.nextInt(10));
	}

	private static List<String> letters(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split(""));
	}
}
