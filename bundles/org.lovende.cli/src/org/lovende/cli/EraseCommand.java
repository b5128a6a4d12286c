package org.lovende.cli;

import java.io.IOException;
import java.util.List;

import org.lovende.program.ExitCode;
import org.lovende.repository.Maintenance;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.erase.ErasureReport;
import org.lovende.repository.server.erase.Place;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a value, or a whole intervention, out of all history; or finds where a text stands in it. */
@Command(name = "erase")
final class EraseCommand extends EnvironmentCommand {
	@Mixin
	private StoreOption store;

	@ArgGroup(multiplicity = "1")
	private Target target;

	private static final class Target {
		@ArgGroup(exclusive = false)
		private Value value;

		@Option(names = "--intervention", required = true, paramLabel = "ID", descriptionKey = "option.eraseIntervention")
		private String intervention;

		@Option(names = "--find", required = true, paramLabel = "TEXT", descriptionKey = "option.eraseFind")
		private String find;
	}

	private static final class Value {
		@Option(names = "--element", required = true, paramLabel = "ID", descriptionKey = "option.eraseElement")
		private String element;

		@Option(names = "--feature", paramLabel = "NAME", descriptionKey = "option.eraseFeature")
		private String feature;
	}

	EraseCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws RepositoryException, IOException {
		Maintenance maintenance = store.maintenance(environment());
		if (target.find != null)
			return find(maintenance.find(target.find));
		ErasureReport report = target.intervention != null ? maintenance.eraseIntervention(target.intervention)
				: maintenance.erase(target.value.element, target.value.feature);
		if (console().isJson())
			console().json(report);
		console().line(messages().get("erase.done", report.states(), report.labels()));
		if (!report.elsewhere().isEmpty())
			console().line(messages().get("erase.elsewhere"));
		list(report.elsewhere());
		console().progress(messages().get("erase.backups"));
		return ExitCode.DONE;
	}

	private int find(List<Place> places) {
		if (console().isJson())
			console().json(places);
		else if (places.isEmpty())
			console().line(messages().get("erase.notFound"));
		list(places);
		return ExitCode.DONE;
	}

	private void list(List<Place> places) {
		TextTable table = new TextTable(messages().get("erase.element"), messages().get("erase.type"), messages().get("erase.feature"));
		for (Place place : places)
			table.row(place.element(), place.type(), place.feature());
		table.print(console());
	}
}
