package org.lovende.ui.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.lovende.core.Messages;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.language.KnownTexts;
import org.lovende.ui.language.WrittenContent;

/**
 * Knows forgotten text in a window that speaks {@link Messages#PSEUDO}: words that stand in no brackets, and that neither a user has written nor the
 * platform reads from our files.
 */
final class UnmarkedText {
	private static final Pattern MARKED = Pattern.compile("\u27E6[^\u27E6\u27E7]*\u27E7");
	private static final Pattern SHORTENED = Pattern.compile("…|[“”·–,→]|\\n");
	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	private final KnownTexts known;

	/** @param root of the repository of the sources */
	UnmarkedText(Path root) throws RepositoryException, IOException {
		known = KnownTexts.readByThePlatform(root);
		DialogTour.WRITTEN.forEach(known::addContent);
		WizardTour.WRITTEN.forEach(known::addContent);
		WrittenContent content = new WrittenContent(known);
		Repository repository = Workplace.current().repository();
		content.addNames(repository, Messages.PSEUDO);
		for (InterventionSummary summary : repository.list()) {
			RunningWorkbench.saved(summary.id(), intervention -> {
				content.add(intervention);
				return null;
			});
			content.addHistory(repository, summary.id());
		}
	}

	boolean isUnmarked(String shown) {
		String rest = shown.replace("&", "");
		for (String before = ""; !rest.equals(before);) {
			before = rest;
			rest = MARKED.matcher(rest).replaceAll(" ");
		}
		// long texts of users are shortened, and stand between signs of ours
		return WORD.matcher(rest).find() && !known.isKnown(rest)
				&& !Arrays.stream(SHORTENED.split(rest)).map(String::strip).allMatch(part -> !WORD.matcher(part).find() || known.isPartOfContent(part));
	}
}
