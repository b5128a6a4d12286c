package org.lovende.cli;

import org.lovende.program.ExitCode;
import org.lovende.repository.Repository;

/** A command that works on an open repository. */
abstract class RepositoryCommand extends EnvironmentCommand {
	RepositoryCommand(Environment environment) {
		super(environment);
	}

	@Override
	public final Integer call() throws Exception {
		try (Repository repository = environment().open(startsEmpty())) {
			return run(repository);
		}
	}

	/** Whether a repository that this command creates shall not hold the examples. */
	boolean startsEmpty() {
		return false;
	}

	/** Does the work; answers one of {@link ExitCode}. */
	abstract int run(Repository repository) throws Exception;
}
