package org.lovende.bench;

import java.nio.file.Path;

/** A benchmark that runs in the window of the workbench, on its thread. */
interface WindowBenchmark extends Benchmark {
	/**
	 * Makes and fills the repository on which the workbench will start.
	 *
	 * @param repository a folder that does not exist
	 */
	void prepare(Path repository) throws Exception;
}
