package org.lovende.repository.server;

/**
 * The version of the metamodel. A store holds the tables of one version and cannot evolve: whoever changes an .ecore file raises
 * {@link #CURRENT} and the number in the files' namespace URIs, adds the {@link Migration} from the former version, and records the new
 * hash in <code>model-hashes.properties</code> beside this class. A test fails until all of it is done.
 */
public final class ModelVersion {
	/** The version that this program reads and writes; it also stands in the namespace URIs of the metamodel. */
	public static final int CURRENT = 1;

	private ModelVersion() {
	}
}
