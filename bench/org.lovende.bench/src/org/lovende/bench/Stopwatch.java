package org.lovende.bench;

import java.util.Arrays;

/** Times a piece of work several times and answers the median, after runs that only warm up. */
final class Stopwatch {
	/** Work that may fail. */
	interface Work {
		void run() throws Exception;
	}

	private final int warmUps;
	private final int runs;

	Stopwatch(int warmUps, int runs) {
		this.warmUps = warmUps;
		this.runs = runs;
	}

	int runs() {
		return runs;
	}

	/** Median in milliseconds. */
	double median(Work work) throws Exception {
		for (int i = 0; i < warmUps; i++)
			work.run();
		double[] times = new double[runs];
		for (int i = 0; i < runs; i++)
			times[i] = once(work);
		return median(times);
	}

	/**
	 * Medians of two pieces of work in milliseconds, the first at index 0. They take turns, so that whatever else the machine does
	 * weighs on both.
	 */
	double[] medians(Work first, Work second) throws Exception {
		for (int i = 0; i < warmUps; i++) {
			first.run();
			second.run();
		}
		double[] firstTimes = new double[runs];
		double[] secondTimes = new double[runs];
		for (int i = 0; i < runs; i++) {
			firstTimes[i] = once(first);
			secondTimes[i] = once(second);
		}
		return new double[] { median(firstTimes), median(secondTimes) };
	}

	private static double once(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static double median(double[] times) {
		Arrays.sort(times);
		int middle = times.length / 2;
		return times.length % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
	}
}
