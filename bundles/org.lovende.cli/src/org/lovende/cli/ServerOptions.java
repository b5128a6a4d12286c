package org.lovende.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.lovende.core.Messages;

import picocli.CommandLine.Option;

/** The options that say which server is meant. */
final class ServerOptions {
	@Option(names = "--config", paramLabel = "FILE", descriptionKey = "option.config")
	private Path config;

	@Option(names = "--store", paramLabel = "h2:DIR|postgresql:URL", descriptionKey = "option.store")
	private String store;

	@Option(names = "--listen", paramLabel = "HOST:PORT", descriptionKey = "option.listen")
	private String listen;

	/** Whether the store itself is meant, not a server that is running. */
	boolean given() {
		return config != null || store != null;
	}

	ServerConfiguration configuration(Messages messages) throws IOException {
		Map<String, String> options = new HashMap<>();
		options.put(ServerConfiguration.STORE, store);
		options.put(ServerConfiguration.LISTEN, listen);
		return new ServerConfiguration(config == null ? null : Environment.path(config), options, messages);
	}
}
