package org.lovende.repository;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.lovende.core.ModelLabels;
import org.lovende.core.edit.Authorship.Author;
import org.lovende.core.merge.InterventionState;
import org.lovende.core.merge.MergeConflict;
import org.lovende.core.merge.MergeConflict.Kind;
import org.lovende.core.merge.StateTracker;
import org.lovende.core.merge.ValueTexts;

/** Puts conflicts into the words of users. */
final class DocumentConflicts {
	private final Problems problems;
	private final Locale locale;
	private final ValueTexts texts;
	private final Map<String, Author> authors;

	/** @param base a state that knows what was deleted here; theirs knows what they added */
	DocumentConflicts(Repository repository, StateTracker mine, InterventionState base, InterventionState theirs, Map<String, Author> authors) {
		problems = repository.problems();
		locale = repository.options().locale();
		texts = new ValueTexts(locale, mine::element, base.elements().with(theirs.elements()));
		this.authors = authors;
	}

	List<Conflict> of(List<MergeConflict> conflicts) {
		return conflicts.stream().map(this::of).toList();
	}

	private Conflict of(MergeConflict conflict) {
		Kind kind = conflict.kind();
		boolean whole = kind == Kind.DELETED_BY_ME || kind == Kind.DELETED_BY_THEM || kind == Kind.TWICE;
		String name = texts.name(conflict.element());
		String feature = whole ? "" : ModelLabels.feature(conflict.feature(), locale);
		Author author = authors.getOrDefault(conflict.element(), new Author("", null));
		String who = author.name().isEmpty() ? problems.text("somebodyElse") : author.name();
		String mine = text(conflict, conflict.mine(), whole);
		String theirs = text(conflict, conflict.theirs(), whole);
		String base = text(conflict, conflict.base(), whole);
		String question = problems.text("conflict" + kind.name(), name, feature, mine, theirs, who);
		return new Conflict(conflict.element(), name, feature, kind, base, mine, theirs, author.name(), author.time(), choices(conflict), question, conflict);
	}

	private String text(MergeConflict conflict, Object value, boolean whole) {
		if (whole || conflict.kind() == Kind.PLACE)
			return value == null ? "" : texts.name((String) value);
		return texts.text(conflict.feature(), value);
	}

	private static Set<Choice> choices(MergeConflict conflict) {
		boolean text = conflict.kind() == Kind.VALUE && conflict.feature() instanceof EAttribute attribute
				&& attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && conflict.mine() != null && conflict.theirs() != null;
		return text ? EnumSet.allOf(Choice.class) : EnumSet.of(Choice.MINE, Choice.THEIRS);
	}
}
