package org.lovende.ui.language;

import java.util.Set;
import java.util.regex.Pattern;

/** What stands in the window under test and is not ours to translate, each for a reason. */
public final class PlatformTexts {
	/** SWT has these in English only and lets no fragment add to its texts; its Danish has the others. */
	private static final Set<String> OF_SWT = Set.of("Show List");
	/** In the bar of progress that wizards have and Lovende never shows. */
	private static final Set<String> NEVER_SEEN = Set.of("Cancel Current Operation", "Annullér det igangværende", "Cancel Operation");
	/** Of the frames of views, and the name of the sign in an error message: SWT and the fragments for the platform bring them in English and in Danish. */
	private static final Set<String> OF_FRAMES = Set.of("Error", "Minimize", "Maximize", "Restore", "Close", "Minimér", "Maksimér", "Gendan", "Luk", "View Menu",
			"Visningens menu");
	/** Bundles of the IDE stand beside ours under test; these are their menus. */
	private static final Pattern OF_THE_IDE = Pattern.compile("Open(s a)? File.*|Con&?vert.*|&?(Windows|Unix).*|Show Active Keybindings.*", Pattern.DOTALL);

	/** Names that are the same in every language: of licences, bundles and keys. */
	private static final Pattern NAMES = Pattern.compile("[A-Z][\\w.-]+-[\\w.]+( (OR|AND|WITH) [\\w.-]+)+|(org|com|net|jakarta)\\.[\\w.-]+|Delete");

	private PlatformTexts() {
	}

	/** Whether a text is the platform's and may stand there in any language. */
	public static boolean isExcused(String text) {
		return OF_SWT.contains(text) || NEVER_SEEN.contains(text) || OF_THE_IDE.matcher(text).matches() || NAMES.matcher(text).matches();
	}

	/** Whether a text is the platform's in any language. */
	public static boolean isOfThePlatform(String text) {
		return isExcused(text) || OF_FRAMES.contains(text);
	}
}
