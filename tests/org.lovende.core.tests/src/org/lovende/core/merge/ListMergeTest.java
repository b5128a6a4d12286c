package org.lovende.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMergeTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# base | mine  | theirs | merged  | conflict
			abc    | abc   | abc    | abc     | false
			abc    | abcx  | abcy   | abcyx   | false
			abc    | xabc  | abcy   | xabcy   | false
			abc    | axbc  | ac     | axc     | false
			abc    | ab    | bc     | b       | false
			abc    | cab   | abcx   | cxab    | false
			abc    | abcx  | cab    | cxab    | false
			abc    | cab   | cab    | cab     | false
			abc    | cab   | bac    | cab     | true
			abc    | cabx  | bacy   | cyabx   | true
			aab    | aab   | ab     | ab      | false
			aab    | aabx  | ab     | aabx    | true
			""")
	void merge_twoSides_keepsWhatEitherAddedAndTheOrderOfTheOneThatChangedIt(String base, String mine, String theirs, String merged,
			boolean conflict) {
		ListMerge merge = new ListMerge(letters(base), letters(mine), letters(theirs));
		assertThat(merge.merged()).containsExactlyElementsOf(letters(merged));
		assertThat(merge.isConflict()).isEqualTo(conflict);
	}

	private static List<Object> letters(String text) {
		return text.chars().<Object>mapToObj(letter -> String.valueOf((char) letter)).toList();
	}
}
