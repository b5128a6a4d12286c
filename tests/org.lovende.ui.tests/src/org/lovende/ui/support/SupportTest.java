package org.lovende.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.osgi.framework.FrameworkUtil;

@InWorkbench
class SupportTest {
	private static final String SECRET = "Fru Hansen";

	@Test
	void textForSupport_ofErrorsWithNamesAndFolders_holdsNoneOfThem() {
		String home = System.getProperty("user.home") + "/" + SECRET;
		Throwable failure = new IllegalStateException(SECRET + " bor i Herlev", new NoSuchFileException(home, SECRET, System.getProperty("user.name")));
		ErrorLog log = new ErrorLog();
		log.logging(new Status(IStatus.ERROR, "org.lovende.ui", SECRET, failure), "org.lovende.ui");
		log.logging(new Status(IStatus.INFO, "org.lovende.ui", "not of interest"), "org.lovende.ui");
		assertThat(log.entries()).hasSize(1);
		String text = new SupportText(installation()).of(log.entries());
		assertThat(text).contains("java.lang.IllegalStateException", "java.nio.file.NoSuchFileException", "SupportTest.textForSupport", "Lovende 0.", "Java ");
		assertThat(text).doesNotContain("Hansen", "Herlev", home, System.getProperty("user.home") + "/", System.getProperty("user.dir"));
	}

	@Test
	void copyForSupport_inTheDialog_fillsTheClipboard() {
		ILog.of(SupportTest.class).warn("a warning of the test");
		AtomicReference<String> copied = new AtomicReference<>();
		RunningWorkbench.fillIn(dialog -> {
			RunningWorkbench.press(RunningWorkbench.buttons(dialog, "Copy for support").get(0));
			Clipboard clipboard = new Clipboard(dialog.getDisplay());
			copied.set((String) clipboard.getContents(TextTransfer.getInstance()));
			clipboard.dispose();
		}, "Close");
		RunningWorkbench.command("org.lovende.ui.errorLog");
		assertThat(copied.get()).contains("WARNING org.lovende.ui").doesNotContain("a warning of the test");
	}

	@Test
	void about_inTheRunningProgram_namesALicenceForEveryPart() {
		AtomicReference<Integer> rows = new AtomicReference<>();
		RunningWorkbench.fillIn(dialog -> rows.set(RunningWorkbench.controls(dialog).filter(Table.class::isInstance).map(Table.class::cast).findFirst()
				.orElseThrow().getItemCount()), "Close");
		RunningWorkbench.command("org.lovende.ui.about");
		assertThat(rows.get()).isEqualTo(installation().parts().size()).isGreaterThan(50);
		assertThat(unlicensed()).isEmpty();
	}

	private static List<String> unlicensed() {
		return installation().parts().stream().filter(part -> part.licence().isBlank()).map(Installation.Part::name).toList();
	}

	private static Installation installation() {
		return new Installation(FrameworkUtil.getBundle(SupportTest.class).getBundleContext());
	}
}
