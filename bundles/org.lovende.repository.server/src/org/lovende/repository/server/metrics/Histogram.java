package org.lovende.repository.server.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Durations, counted by how long they were. May be used by several threads. */
final class Histogram {
	/** In seconds; from a commit on a fast disk to one that users complain of. */
	private static final double[] BOUNDS = { 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10 };

	private final long[] counts = new long[BOUNDS.length];
	private long count;
	private double sum;

	synchronized void add(long nanoseconds) {
		double seconds = nanoseconds / (double) TimeUnit.SECONDS.toNanos(1);
		count++;
		sum += seconds;
		for (int i = 0; i < BOUNDS.length; i++)
			if (seconds <= BOUNDS[i])
				counts[i]++;
	}

	synchronized long count() {
		return count;
	}

	synchronized Metric read(String name) {
		List<Metric.Sample> samples = new ArrayList<>();
		for (int i = 0; i < BOUNDS.length; i++)
			samples.add(new Metric.Sample("_bucket", PrometheusText.number(BOUNDS[i]), counts[i]));
		samples.add(new Metric.Sample("_bucket", "+Inf", count));
		samples.add(new Metric.Sample("_sum", null, sum));
		samples.add(new Metric.Sample("_count", null, count));
		return new Metric(name, Metric.Type.HISTOGRAM, samples);
	}
}
