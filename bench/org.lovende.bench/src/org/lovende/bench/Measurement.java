package org.lovende.bench;

/**
 * One figure of a benchmark, as it appears in the JSON.
 *
 * @param bench the benchmark's name
 * @param name what was measured
 * @param value the median of the runs
 * @param unit unit of the value
 * @param ratio the value divided by that of a bare reference doing the same; null where there is none
 * @param aim what the ratio, or else the value, must not exceed; null where there is no aim
 */
record Measurement(String bench, String name, double value, String unit, Double ratio, Double aim) {
	static Measurement of(String bench, String name, double value, String unit) {
		return new Measurement(bench, name, value, unit, null, null);
	}

	Measurement withRatio(double reference, double aim) {
		return new Measurement(bench, name, value, unit, value / reference, aim);
	}

	Measurement withAim(double aim) {
		return new Measurement(bench, name, value, unit, ratio, aim);
	}

	/** Null where there is no aim. */
	Boolean holds() {
		return aim == null ? null : (ratio == null ? value : ratio) <= aim;
	}
}
