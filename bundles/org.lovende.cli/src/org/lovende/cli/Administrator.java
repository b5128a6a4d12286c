package org.lovende.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import org.lovende.core.Messages;
import org.lovende.program.ExitCode;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.StoreProblems;
import org.lovende.repository.server.ServedStore;
import org.lovende.repository.server.Services;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.net.RemoteService;

/** Asks for the services of a shared repository: of a running server as one of its users, or of a store that no server has open as its operator. */
final class Administrator implements AutoCloseable {
	private final Messages messages;
	private final Repository remote;
	private final ServedStore local;

	private Administrator(Messages messages, Repository remote, ServedStore local) {
		this.messages = messages;
		this.remote = remote;
		this.local = local;
	}

	/** Opens the store that the options name; if they name none, the repository of the environment, which must be on a server. */
	static Administrator open(Environment environment, ServerOptions options) throws IOException, RepositoryException {
		environment.checkLanguage();
		Messages messages = environment.messages();
		if (options.given()) {
			try {
				return new Administrator(messages, null,
						ServedStore.open(options.configuration(messages).store(), environment.openOptions().user(), Clock.systemUTC()));
			} catch (StoreException e) {
				throw StoreProblems.explain(e, environment.locale());
			}
		}
		if (environment.address().server() == null)
			throw new CommandException(ExitCode.USAGE, messages.get("server.whichServer"));
		return new Administrator(messages, Repository.open(environment.address(), environment.openOptions()), null);
	}

	/** @throws CommandException if it is refused, with the reason */
	List<String> call(String service, String... arguments) throws RepositoryException {
		RemoteService.Answer answer = local != null ? local.call(service, List.of(arguments)) : remote.call(service, arguments).orElseThrow();
		if (!answer.refused())
			return answer.texts();
		String reason = answer.texts().get(0);
		int code = reason.equals(Services.NOT_ALLOWED) ? ExitCode.REPOSITORY : reason.equals(Services.FAILED) ? ExitCode.FAILED : ExitCode.USAGE;
		throw new CommandException(code, messages.get("refusal." + reason, answer.texts().get(1)));
	}

	@Override
	public void close() {
		if (local != null)
			local.close();
		else
			remote.close();
	}
}
