package org.lovende.cli;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its bundle carries it. */
final class Version implements IVersionProvider {
	@Override
	public String[] getVersion() {
		return new String[] { "Lovende " + FrameworkUtil.getBundle(Version.class).getVersion() };
	}
}
