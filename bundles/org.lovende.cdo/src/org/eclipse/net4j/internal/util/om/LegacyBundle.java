package org.eclipse.net4j.internal.util.om;

import java.io.File;
import java.net.URL;
import java.util.Collections;
import java.util.Iterator;

import org.eclipse.net4j.internal.util.bundle.AbstractBundle;
import org.eclipse.net4j.internal.util.bundle.AbstractPlatform;

/**
 * Stands in for the class of the same name in net4j, because this bundle's own classes come first on its class path. The original
 * works out its base URL from <code>file:</code> and <code>jar:</code> URLs only; inside OSGi it meets <code>bundleresource:</code>
 * URLs and prints a harmless stack trace for each of net4j's eleven bundles.
 */
public class LegacyBundle extends AbstractBundle {
	private final URL baseURL;

	public LegacyBundle(AbstractPlatform platform, String bundleID, Class<?> accessor) {
		super(platform, bundleID, accessor);
		baseURL = accessor.getResource("/");
	}

	@Override
	public URL getBaseURL() {
		return baseURL;
	}

	@Override
	public String getStateLocation() {
		return new File(getPlatform().getStateFolder(), ".plugins/" + getBundleID()).getAbsolutePath();
	}

	@Override
	public Iterator<Class<?>> getClasses() {
		return Collections.emptyIterator();
	}
}
