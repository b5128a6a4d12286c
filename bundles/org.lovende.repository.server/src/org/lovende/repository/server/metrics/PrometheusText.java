package org.lovende.repository.server.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** Writes metrics in version 0.0.4 of the text form of Prometheus. */
public final class PrometheusText {
	/** The media type of the form, for those who serve it by HTTP. */
	public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

	private PrometheusText() {
	}

	public static String of(List<Metric> metrics) {
		StringBuilder text = new StringBuilder();
		for (Metric metric : metrics) {
			text.append("# TYPE ").append(metric.name()).append(' ').append(metric.type().name().toLowerCase(Locale.ROOT)).append('\n');
			for (Metric.Sample sample : metric.samples()) {
				text.append(metric.name()).append(sample.suffix());
				if (sample.bound() != null)
					text.append("{le=\"").append(sample.bound()).append("\"}");
				text.append(' ').append(number(sample.value())).append('\n');
			}
		}
		return text.toString();
	}

	/** Replaces a file whole, as the collectors of text files need it. */
	public static void write(List<Metric> metrics, Path file) throws IOException {
		Path whole = file.toAbsolutePath();
		Path part = Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
		try {
			Files.writeString(part, of(metrics));
			Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** Whole numbers without a point, so that people can read them. */
	static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}
}
