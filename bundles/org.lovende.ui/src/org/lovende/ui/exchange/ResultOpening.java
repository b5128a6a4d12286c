package org.lovende.ui.exchange;

import java.nio.file.Path;

import org.eclipse.swt.program.Program;
import org.lovende.core.Messages;
import org.lovende.ui.dialog.Dialogs;

/** Opens what was written with the program that the system has for it. */
final class ResultOpening {
	private ResultOpening() {
	}

	/** Opens a file or folder; says so if there is no program for it. */
	static void open(Path result) {
		if (!Program.launch(result.toString())) {
			Messages messages = ExchangeWizard.messages();
			Dialogs.tell(messages.get("export.noProgram", result), messages.locale());
		}
	}
}
