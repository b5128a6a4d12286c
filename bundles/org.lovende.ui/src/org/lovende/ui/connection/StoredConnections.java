package org.lovende.ui.connection;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.lovende.core.Ids;
import org.lovende.repository.server.ServerSettings;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The servers that a user has connected with, and which one he works on; kept with the workbench's own settings. */
public final class StoredConnections {
	private static final String NODE = "org.lovende.ui";
	private static final String CONNECTIONS = "connections";
	private static final String NAME = "name";
	private static final String HOST = "host";
	private static final String PORT = "port";
	private static final String USER = "user";
	private static final String AUTHORITIES = "authorities";
	private static final String REMEMBERED = "remembered";
	private static final String LAST = "last";

	private final Preferences node;

	/** Those of this user. The workbench must know where its settings are. */
	public StoredConnections() {
		this(InstanceScope.INSTANCE.getNode(NODE).node(CONNECTIONS));
	}

	/** @param node holds them */
	StoredConnections(Preferences node) {
		this.node = node;
	}

	/** All, by what they are called, in the order of the language of the workbench. */
	public List<StoredConnection> all() {
		List<StoredConnection> all = new ArrayList<>();
		try {
			for (String id : node.childrenNames())
				all.add(read(id));
		} catch (BackingStoreException e) {
			ILog.of(StoredConnections.class).error(CONNECTIONS, e);
		}
		all.sort(Comparator.comparing(StoredConnection::label, Collator.getInstance()));
		return all;
	}

	private StoredConnection read(String id) {
		Preferences child = node.node(id);
		return new StoredConnection(id, child.get(NAME, ""), child.get(HOST, ""), child.getInt(PORT, ServerSettings.PORT), child.get(USER, ""),
				child.get(AUTHORITIES, ""), child.getBoolean(REMEMBERED, false));
	}

	/** An identifier for one that is stored first. */
	static String newId() {
		return Ids.random();
	}

	/** The one that was worked on last; empty if it was the user's own repository. */
	public Optional<StoredConnection> last() {
		String id = node.get(LAST, "");
		return all().stream().filter(connection -> connection.id().equals(id)).findFirst();
	}

	/** Keeps a connection, and that it is the one that is worked on. */
	public void use(StoredConnection connection) {
		Preferences child = node.node(connection.id());
		child.put(NAME, connection.name());
		child.put(HOST, connection.host());
		child.putInt(PORT, connection.port());
		child.put(USER, connection.user());
		child.put(AUTHORITIES, connection.authorities());
		child.putBoolean(REMEMBERED, connection.remembered());
		node.put(LAST, connection.id());
		flush();
	}

	/** From now on the user works on his own repository. */
	public void useOwn() {
		node.remove(LAST);
		flush();
	}

	/** Forgets a connection. */
	public void remove(StoredConnection connection) {
		try {
			node.node(connection.id()).removeNode();
			if (node.get(LAST, "").equals(connection.id()))
				node.remove(LAST);
			flush();
		} catch (BackingStoreException e) {
			ILog.of(StoredConnections.class).error(CONNECTIONS, e);
		}
	}

	private void flush() {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(StoredConnections.class).error(CONNECTIONS, e);
		}
	}
}
