package org.lovende.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

import org.lovende.program.ExitCode;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.StoreProblems;
import org.lovende.repository.server.ServerSettings;
import org.lovende.repository.server.SteadyServer;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.metrics.MetricsEndpoint;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs a server until the process is asked to end (SIGTERM, Ctrl+C). */
@Command(name = "start")
final class ServerStartCommand extends EnvironmentCommand {
	@Mixin
	private ServerOptions options;

	ServerStartCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws IOException, RepositoryException {
		environment().checkLanguage();
		ServerConfiguration configuration = options.configuration(messages());
		ServerSettings settings = configuration.settings();
		int metricsPort = configuration.metricsPort();
		try (LogFile log = configuration.logFolder() == null ? null : LogFile.open(configuration.logFolder().resolve("server.log"));
				SteadyServer server = SteadyServer.start(settings, environment().openOptions().user());
				MetricsEndpoint metrics = metricsPort == 0 ? null : MetricsEndpoint.start(metricsPort, server::metrics)) {
			console().line(messages().get("server.ready", settings.store(), "cdo://" + settings.listen().getHostString() + ":" + server.port() + "/lovende"));
			waitForTheEnd(server);
			return ExitCode.DONE;
		} catch (StoreException e) {
			throw StoreProblems.explain(e, environment().locale());
		} catch (java.net.BindException e) {
			throw new CommandException(ExitCode.REPOSITORY, messages().get("server.cannotListen", settings.listen().toString(), e.getMessage()));
		}
	}

	private static void waitForTheEnd(SteadyServer server) {
		CountDownLatch asked = new CountDownLatch(1);
		// the process ends when all hooks have returned, and must not before the store is closed
		Thread closing = new Thread(() -> {
			server.close();
			asked.countDown();
		}, "lovende shutdown");
		Runtime.getRuntime().addShutdownHook(closing);
		try {
			asked.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
