package org.lovende.core.find;

import java.util.Arrays;
import java.util.List;

/** Words to be found: each must occur in a text, as a word or in one, in any order. Upper and lower case do not matter, see {@link Folding}. */
public final class Words {
	private final List<String> folded;

	private Words(List<String> folded) {
		this.folded = folded;
	}

	/** The words in what a user has typed. */
	public static Words of(String typed) {
		return new Words(Arrays.stream(Folding.fold(typed).split("\\s+")).filter(word -> !word.isEmpty()).distinct().toList());
	}

	/** Whether there is nothing to look for. */
	public boolean isEmpty() {
		return folded.isEmpty();
	}

	/** Whether all of them occur in a folded text. */
	boolean occurIn(String foldedText) {
		for (String word : folded)
			if (!foldedText.contains(word))
				return false;
		return true;
	}

	/** Those that are looked for, folded. */
	List<String> folded() {
		return folded;
	}
}
