package org.lovende.cli;

import java.util.function.IntConsumer;

/** Shows on the terminal how much of long work is done, a line for every tenth. */
final class Percent implements IntConsumer {
	private static final int STEP = 10;

	private final Environment environment;
	private int shown;

	Percent(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void accept(int percent) {
		if (percent < shown + STEP)
			return;
		shown = percent - percent % STEP;
		environment.console().progress(environment.messages().get("progress.percent", shown));
	}
}
