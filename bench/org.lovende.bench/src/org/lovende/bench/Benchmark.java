package org.lovende.bench;

import java.nio.file.Path;
import java.util.function.Consumer;

/** A named set of measurements. */
interface Benchmark {
	/** The word by which it is called on the command line. */
	String name();

	/**
	 * Measures.
	 *
	 * @param folder an empty folder for files, deleted afterwards
	 * @param results receives each figure as soon as it is known
	 */
	void run(Path folder, Consumer<Measurement> results) throws Exception;
}
