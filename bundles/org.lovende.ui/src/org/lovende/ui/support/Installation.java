package org.lovende.ui.support;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;

/** What runs here: the program, Java, the system, and every part with its licence. It knows nothing of the user. */
final class Installation {
	private final BundleContext context;

	/** A part of the program. */
	record Part(String name, String version, String licence) {
	}

	Installation(BundleContext context) {
		this.context = context;
	}

	/** The version of the program, without the stamp of the build. */
	String version() {
		Version version = context.getBundle().getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	String build() {
		return context.getBundle().getVersion().getQualifier();
	}

	String java() {
		return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
	}

	String system() {
		return System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch") + ", " + SWT.getPlatform();
	}

	/** In a few lines, for whoever develops the program. */
	String summary() {
		return MessageFormat.format("Lovende {0} {1}\nJava {2}\n{3}\nSWT {4}, {5}\n", version(), build(), java(), system(), String.valueOf(SWT.getVersion()),
				Locale.getDefault().getLanguage());
	}

	/** All parts in the order of their names. */
	List<Part> parts() {
		return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName() != null)
				.map(bundle -> new Part(bundle.getSymbolicName(), shortVersion(bundle), Licences.of(bundle))).sorted(Comparator.comparing(Part::name)).toList();
	}

	private static String shortVersion(Bundle bundle) {
		Version version = bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
