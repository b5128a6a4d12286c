package org.lovende.diagram.glsp;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * GLSP logs by Log4j, whose API finds the way to java.util.logging only when both of its bundles are started; without that its first logger waits for
 * ever.
 */
public final class LoggingActivator implements BundleActivator {
	private static final Set<String> LOGGING = Set.of("org.apache.logging.log4j.api", "org.apache.logging.log4j.to.jul");
	/** Held, because otherwise it is collected and its level with it. */
	private static final Logger GLSP = Logger.getLogger("org.eclipse.glsp");

	@Override
	public void start(BundleContext context) throws BundleException {
		GLSP.setLevel(Level.WARNING);
		for (Bundle bundle : context.getBundles())
			if (LOGGING.contains(bundle.getSymbolicName()))
				bundle.start(Bundle.START_TRANSIENT);
	}

	@Override
	public void stop(BundleContext context) {
		// the loggers stay as they are: other bundles may use them
	}
}
