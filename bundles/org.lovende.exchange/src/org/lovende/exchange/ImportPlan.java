package org.lovende.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.lovende.core.Ids;
import org.lovende.core.Messages;
import org.lovende.exchange.ImportResult.Imported;
import org.lovende.model.intervention.Intervention;

/**
 * What an import would do. All files and folders are one whole: if one of them holds an error, nothing of any is imported.
 * <p>
 * Some problems show only against a target, so a plan is resolved before it is applied; resolving changes nothing.
 */
public final class ImportPlan {
	private final List<ImportSource> sources;
	private final Locale locale;
	private ProblemLog log;
	private List<Problem> resolved = List.of();

	/**
	 * @param sources one per file or folder
	 * @param locale the language of messages and of the labels of commands
	 */
	public ImportPlan(List<ImportSource> sources, Locale locale) {
		this.sources = List.copyOf(sources);
		this.locale = locale;
	}

	/** Everything found so far: while reading, and if the plan was resolved, also against that target. */
	public List<Problem> problems() {
		List<Problem> all = new ArrayList<>();
		sources.forEach(source -> all.addAll(source.problems()));
		all.addAll(resolved);
		return all;
	}

	/** Whether an error was found so far. */
	public boolean hasErrors() {
		return problems().stream().anyMatch(Problem::isError);
	}

	/** Finds the remaining problems by comparing with the target, which is not changed. Can be repeated, also with another target. */
	public void resolve(ImportTarget target) {
		drafts(target);
	}

	/**
	 * Does the import if there is no error, and nothing otherwise. Each existing intervention that differs is changed by one command on
	 * the target's stack; what already is as the input says leaves no trace there.
	 *
	 * @return what was done and every problem found
	 * @throws RuntimeException if the target refused a change; what was done before is then taken back
	 */
	public ImportResult apply(ImportTarget target) {
		List<ImportDraft> drafts = drafts(target);
		if (hasErrors())
			return new ImportResult(List.of(), problems());
		List<Imported> imported = new ArrayList<>();
		int executed = 0;
		try {
			for (ImportDraft draft : drafts) {
				if (draft.isNew()) {
					imported.add(new Imported(draft.desired(), true, true));
					continue;
				}
				String label = Messages.of(ImportPlan.class, locale).get("import.label", draft.desired().getName());
				Optional<SequenceCommand> command = InterventionUpdate.command(target.domain(), draft, label);
				if (command.isPresent()) {
					execute(target.domain().getCommandStack(), command.get());
					executed++;
				}
				imported.add(new Imported(draft.existing(), false, command.isPresent()));
			}
			drafts.stream().filter(ImportDraft::isNew).map(ImportDraft::desired).forEach(target::add);
		} catch (RuntimeException e) {
			for (; executed > 0; executed--)
				target.domain().getCommandStack().undo();
			throw e;
		}
		return new ImportResult(List.copyOf(imported), problems());
	}

	private static void execute(CommandStack stack, SequenceCommand command) {
		stack.execute(command);
		if (!command.isExecuted())
			throw new IllegalStateException("The import command was not executed: " + command.getLabel());
	}

	private List<ImportDraft> drafts(ImportTarget target) {
		log = new ProblemLog(Messages.of(ImportPlan.class, locale));
		List<Problem> found = new ArrayList<>();
		List<ImportDraft> drafts = new ArrayList<>();
		for (ImportSource source : sources) {
			ImportSource.Resolution resolution = source.resolve(target);
			found.addAll(resolution.problems());
			if (resolution.draft() != null)
				drafts.add(resolution.draft());
		}
		checkTogether(drafts, target);
		found.addAll(log.problems());
		resolved = found;
		return drafts;
	}

	/** Identifiers and names are unique in a repository, so the drafts are compared with one another and with what is there. */
	private void checkTogether(List<ImportDraft> drafts, ImportTarget target) {
		Map<String, ImportDraft> byId = new HashMap<>();
		Map<String, ImportDraft> byName = new HashMap<>();
		for (ImportDraft draft : drafts) {
			Intervention desired = draft.desired();
			ImportDraft sameId = byId.putIfAbsent(Ids.canonical(desired.getId()), draft);
			ImportDraft sameName = byName.putIfAbsent(desired.getName().toLowerCase(Locale.ROOT), draft);
			ImportDraft other = sameId != null ? sameId : sameName;
			if (other != null)
				log.add(Severity.ERROR, draft.place(), "intervention-twice", desired.getName(), null, other.place().file());
			else
				target.byName(desired.getName()).filter(found -> found != draft.existing()).ifPresent(
						found -> log.add(Severity.ERROR, draft.place(), "name-taken", desired.getName(), null, found.getId()));
		}
	}
}
