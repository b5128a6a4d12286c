package org.lovende.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The files and folders that were used last for one purpose, the newest first; kept with the workbench's own settings. */
final class RecentPaths {
	private static final String NODE = "org.lovende.ui/recent";
	private static final int KEPT = 10;
	private static final String SEPARATOR = "\n";

	private final Preferences node;
	private final String purpose;

	/** @param purpose under which they are kept */
	RecentPaths(String purpose) {
		this(InstanceScope.INSTANCE.getNode(NODE), purpose);
	}

	RecentPaths(Preferences node, String purpose) {
		this.node = node;
		this.purpose = purpose;
	}

	List<String> all() {
		return node.get(purpose, "").lines().filter(line -> !line.isBlank()).toList();
	}

	/** Puts a path in front of all others. */
	void use(Path path) {
		String used = path.toAbsolutePath().normalize().toString();
		if (used.contains(SEPARATOR))
			return; // a name that cannot be kept in a list of lines is not worth more
		List<String> paths = new ArrayList<>(all());
		paths.remove(used);
		paths.add(0, used);
		node.put(purpose, String.join(SEPARATOR, paths.subList(0, Math.min(KEPT, paths.size()))));
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(RecentPaths.class).error(purpose, e);
		}
	}
}
