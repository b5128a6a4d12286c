package org.lovende.ui.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;

@InWorkbench
class MainMenuTest {
	@Test
	void edit_beginsWithUndo() {
		MenuItem edit = Arrays.stream(RunningWorkbench.page().getWorkbenchWindow().getShell().getMenuBar().getItems())
				.filter(item -> item.getText().replace("&", "").equals("Edit")).findFirst().orElseThrow();
		edit.getMenu().notifyListeners(SWT.Show, new Event());
		assertThat(edit.getMenu().getItems()[0].getText().replace("&", "")).startsWith("Undo");
		edit.getMenu().notifyListeners(SWT.Hide, new Event());
	}
}
