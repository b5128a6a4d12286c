package org.lovende.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import org.junit.jupiter.api.Test;
import org.lovende.core.check.Checks;
import org.lovende.core.check.Finding;
import org.lovende.core.edit.Change;
import org.lovende.model.element.ElementPackage;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.OpenDocument;

@InWorkbench
class ProblemsTest {
	@Test
	void findings_ofTheSelectedIntervention_followItsChanges() throws Exception {
		ProblemsView view = RunningWorkbench.show(ProblemsView.ID, ProblemsView.class);
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(W1));
		int expected = Checks.run(document.intervention()).size();
		RunningWorkbench.await("findings", () -> view.findings().size() == expected);
		assertThat(expected).isPositive();
		document.execute(new Change(document.domain())
				.set(document.intervention().getCoreElements().get(0), ElementPackage.Literals.TITLED_ELEMENT__TITLE, null).command("Clear"));
		RunningWorkbench.await("empty title", () -> view.findings().stream().map(Finding::rule).anyMatch("empty-text"::equals));
	}
}
