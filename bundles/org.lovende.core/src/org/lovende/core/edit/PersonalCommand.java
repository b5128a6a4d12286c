package org.lovende.core.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.lovende.core.ModelLabels;
import org.lovende.core.merge.Effect;
import org.lovende.core.merge.ElementState;
import org.lovende.core.merge.MergeConflict;
import org.lovende.core.merge.MergeConflict.Kind;
import org.lovende.core.merge.Reversal;
import org.lovende.core.merge.StateTracker;
import org.lovende.core.merge.ValueTexts;

/**
 * A command that remembers what it did, so that it can be undone and redone among other people's changes. The wrapped command does that
 * itself as long as nobody has touched what it touched: it counts on finding everything as it left it.
 */
final class PersonalCommand extends CommandWrapper {
	private final StateTracker tracker;
	/** What was done last: by executing, undoing or redoing. The next undo or redo takes it back. */
	private Effect last;
	/** The next undo or redo, if it is prepared. */
	private Reversal prepared;
	/** Whether the wrapped command has missed an undo or redo, and so cannot do the next. */
	private boolean bypassed;

	PersonalCommand(Command command, StateTracker tracker) {
		super(command);
		this.tracker = tracker;
	}

	@Override
	public void execute() {
		last = tracker.record(super::execute);
	}

	/** Prepares the next undo or redo. Answers whether something is in the way; it can be done nevertheless. */
	boolean prepareReversal() {
		prepared = new Reversal(tracker, last);
		return !prepared.conflicts().isEmpty();
	}

	/** What is in the way of the undo or redo that was prepared last. */
	List<Hindrance> hindrances(Authorship authorship, Locale locale) {
		return prepared.conflicts().stream().map(conflict -> hindrance(conflict, authorship, locale)).toList();
	}

	@Override
	public void undo() {
		reverse(super::undo);
	}

	@Override
	public void redo() {
		reverse(super::redo);
	}

	private void reverse(Runnable plainly) {
		Reversal reversal = prepared == null ? new Reversal(tracker, last) : prepared;
		bypassed |= !reversal.isPlain();
		last = tracker.record(bypassed ? reversal::apply : plainly);
		prepared = null;
	}

	private Hindrance hindrance(MergeConflict conflict, Authorship authorship, Locale locale) {
		ValueTexts texts = new ValueTexts(locale, tracker::element, known());
		boolean whole = conflict.kind() == Kind.DELETED_BY_ME || conflict.kind() == Kind.DELETED_BY_THEM;
		Authorship.Author author = authorship.of(conflict.element()).orElse(new Authorship.Author("", null));
		return new Hindrance(conflict.element(), texts.name(conflict.element()), whole ? "" : ModelLabels.feature(conflict.feature(), locale),
				conflict.kind() == Kind.DELETED_BY_ME, texts.text(conflict.feature(), conflict.mine()), texts.text(conflict.feature(), conflict.theirs()),
				author.name(), author.time());
	}

	private Map<String, ElementState> known() {
		Map<String, ElementState> known = new HashMap<>(last.before());
		known.putAll(last.after());
		return known;
	}
}
