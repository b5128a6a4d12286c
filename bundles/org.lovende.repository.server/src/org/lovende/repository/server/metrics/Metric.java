package org.lovende.repository.server.metrics;

import java.util.List;

/**
 * A metric with its present values.
 *
 * @param name in lower case, with the unit at its end
 * @param type how the values are meant
 * @param samples one, except for a histogram
 */
public record Metric(String name, Type type, List<Sample> samples) {
	/** How the values of a metric are meant. */
	public enum Type {
		/** Only grows until the process ends. */
		COUNTER,
		/** Goes up and down. */
		GAUGE,
		/** Counts of what was at most so large, their number and their sum. */
		HISTOGRAM
	}

	/**
	 * One value.
	 *
	 * @param suffix is appended to the name of the metric; empty for counters and gauges
	 * @param bound the upper bound of a histogram's count; null for all other values
	 */
	public record Sample(String suffix, String bound, double value) {
	}

	static Metric gauge(String name, double value) {
		return new Metric(name, Type.GAUGE, List.of(new Sample("", null, value)));
	}

	static Metric counter(String name, double value) {
		return new Metric(name, Type.COUNTER, List.of(new Sample("", null, value)));
	}
}
