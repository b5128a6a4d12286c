package org.lovende.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.lovende.ui.dialog.Dialogs;

/** What watches over the other tests; here it watches nothing but what these tests do themselves. */
class SupervisionTest {
	private final Display display = Display.getCurrent();

	@Test
	void dialog_thatIsNotExpected_isClosedAndFailsTheTestWithItsWords() {
		DialogWatch watch = new DialogWatch(display);
		assertThat(Dialogs.confirm("Shall it be?", "Yes", "No", RunningWorkbench.locale())).isFalse();
		assertThatThrownBy(watch::check).isInstanceOf(AssertionError.class).hasMessageContaining("Shall it be?");
		assertThatThrownBy(watch::end).isInstanceOf(AssertionError.class);
	}

	@Test
	void dialog_thatIsExpected_isAnswered() {
		DialogWatch watch = new DialogWatch(display);
		AtomicBoolean answered = watch.expect(dialog -> { }, "Yes");
		assertThat(Dialogs.confirm("Shall it be?", "Yes", "No", RunningWorkbench.locale())).isTrue();
		assertThat(answered).isTrue();
		watch.end();
	}

	@Test
	void dialog_thatIsExpectedAndDoesNotCome_failsTheTest() {
		DialogWatch watch = new DialogWatch(display);
		watch.expect(dialog -> { }, "Yes");
		assertThatThrownBy(watch::end).isInstanceOf(AssertionError.class).hasMessageContaining("Yes");
	}

	@Test
	void time_isUpWhileTheTestWaits_wakesItAndFails() {
		Shell waiting = new Shell(display, SWT.APPLICATION_MODAL);
		TimeLimit time = new TimeLimit("this test", Duration.ofMillis(200), display, waiting::dispose);
		while (!waiting.isDisposed())
			if (!display.readAndDispatch())
				display.sleep();
		assertThatThrownBy(time::check).isInstanceOf(AssertionError.class).hasMessageContaining("this test");
		assertThatThrownBy(time::end).isInstanceOf(AssertionError.class);
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}
}
