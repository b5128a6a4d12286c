package org.lovende.ui.recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportTarget;
import org.lovende.exchange.xmi.XmiImport;
import org.lovende.model.intervention.Intervention;

/** Takes an intervention out of a recovery file: where there is no other intervention, an import adds it as it is in the file. */
final class KeptIntervention implements ImportTarget {
	private Intervention read;

	private KeptIntervention() {
	}

	/**
	 * Reads a file.
	 *
	 * @param problems takes what is wrong with it, in the user's words
	 * @return empty if the file cannot be used
	 */
	static Optional<Intervention> read(Path file, Locale locale, List<String> problems) {
		ImportPlan plan = XmiImport.read(List.of(file), locale);
		KeptIntervention target = new KeptIntervention();
		if (!plan.hasErrors())
			plan.apply(target);
		plan.problems().forEach(problem -> problems.add(problem.message()));
		return Optional.ofNullable(target.read);
	}

	@Override
	public Optional<Intervention> byId(String uuid) {
		return Optional.empty();
	}

	@Override
	public Optional<Intervention> byName(String name) {
		return Optional.empty();
	}

	@Override
	public void add(Intervention intervention) {
		read = intervention;
	}

	/** @throws UnsupportedOperationException always: nothing is here that could be changed */
	@Override
	public EditingDomain domain() {
		throw new UnsupportedOperationException();
	}
}
