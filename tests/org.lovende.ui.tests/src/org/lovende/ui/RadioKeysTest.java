package org.lovende.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.lovende.trials.ui.Hand;

@InWorkbench
class RadioKeysTest {
	@Test
	void arrowKey_inTheFormsOfAnExport_choosesTheOneItLeadsTo() {
		List<String> chosen = new ArrayList<>();
		RunningWorkbench.use(dialog -> {
			List<Button> forms = RunningWorkbench.controls(dialog).filter(Button.class::isInstance).map(Button.class::cast)
					.filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
			dialog.forceActive();
			forms.get(0).setFocus();
			RunningWorkbench.await("keys", () -> forms.get(0).isFocusControl() && dialog.getDisplay().getActiveShell() == dialog);
			Hand.press("Down");
			RunningWorkbench.await("the second one", () -> forms.get(1).getSelection());
			forms.stream().filter(Button::getSelection).map(Button::getText).forEach(chosen::add);
			dialog.close();
		});
		RunningWorkbench.command("org.lovende.ui.exchange.export");
		assertThat(chosen).hasSize(1);
	}
}
