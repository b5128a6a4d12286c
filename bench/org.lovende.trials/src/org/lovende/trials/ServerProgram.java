package org.lovende.trials;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

import org.lovende.repository.server.ServerSettings;
import org.lovende.repository.server.SteadyServer;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.StoreLocation;

/**
 * The program that {@link TrialServer} starts: a server without TLS on the loopback address, which prints its port when clients can come. Arguments:
 * the port (0 for any), <code>h2</code> or <code>postgresql</code>, the place, the database's account and its password. It ends
 * when its input does: no server outlives the program that has started it.
 */
public final class ServerProgram {
	private ServerProgram() {
	}

	public static void main(String[] arguments) throws StoreException, IOException {
		StoreLocation location = arguments[1].equals("h2") ? StoreLocation.of(Path.of(arguments[2]))
				: StoreLocation.parse(arguments[2]).orElseThrow().withAccount(arguments[3], arguments[4]);
		InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
		SteadyServer server = SteadyServer.start(ServerSettings.of(location, address, null), "server");
		Runtime.getRuntime().addShutdownHook(new Thread(server::close));
		System.out.println(server.port());
		System.out.flush();
		while (System.in.read() >= 0)
			continue;
		System.exit(0);
	}
}
