package org.lovende.cli;

import java.io.IOException;
import java.util.List;

import org.lovende.program.ExitCode;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.Services;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a server runs, and how many work with it. */
@Command(name = "status")
final class ServerStatusCommand extends EnvironmentCommand {
	@Option(names = "--metrics", descriptionKey = "option.metrics")
	private boolean metrics;

	@Mixin
	private ServerOptions options;

	private record Status(int model, int connections, int accounts) {
	}

	ServerStatusCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws IOException, RepositoryException {
		try (Administrator administrator = Administrator.open(environment(), options)) {
			if (metrics) {
				List<String> lines = administrator.call(Services.METRICS);
				if (console().isJson())
					console().json(lines);
				lines.forEach(console()::line);
				return ExitCode.DONE;
			}
			List<Integer> numbers = administrator.call(Services.STATUS).stream().map(Integer::valueOf).toList();
			Status status = new Status(numbers.get(0), numbers.get(1), numbers.get(2));
			if (console().isJson())
				console().json(status);
			console().line(messages().get("server.status", status.model(), status.connections(), status.accounts()));
			return ExitCode.DONE;
		}
	}
}
