package org.lovende.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.repository.Document;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;

/** Somebody else works on the same intervention. */
@InWorkbench
class OthersChangesTest {
	private OpenDocument document;
	private String id;
	private String before;

	@BeforeEach
	void open() throws Exception {
		id = RunningWorkbench.id(W1);
		document = RunningWorkbench.open(id);
		before = organisation();
	}

	@AfterEach
	void restore() {
		document.execute(set(document.domain(), before));
		assertThat(document.trySave()).isTrue();
	}

	@Test
	void commitOfAnother_arrivesByItself() throws Exception {
		other("Regionen");
		RunningWorkbench.await("arrival", () -> "Regionen".equals(organisation()));
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void save_otherChangedTheSame_theUserTakesTheirs() throws Exception {
		document.execute(set(document.domain(), "Byen"));
		other("Regionen");
		AtomicBoolean asked = RunningWorkbench.fillIn(dialog -> choose(dialog, "Theirs: Regionen"), "Apply and save");
		assertThat(document.trySave()).isTrue();
		assertThat(asked).isTrue();
		assertThat(organisation()).isEqualTo("Regionen");
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void save_otherChangedTheSame_mineHoldsUnlessChosenOtherwise() throws Exception {
		document.execute(set(document.domain(), "Byen"));
		other("Regionen");
		RunningWorkbench.fillIn(dialog -> { }, "Apply and save");
		assertThat(document.trySave()).isTrue();
		assertThat(RunningWorkbench.<String>saved(id, Intervention::getOrganisation)).isEqualTo("Byen");
	}

	@Test
	void save_conflictLeftForLater_nothingIsSavedAndNothingLost() throws Exception {
		document.execute(set(document.domain(), "Byen"));
		other("Regionen");
		RunningWorkbench.fillIn(dialog -> { }, "Cancel");
		assertThat(document.trySave()).isFalse();
		assertThat(document.isDirty()).isTrue();
		assertThat(organisation()).isEqualTo("Byen");
		assertThat(RunningWorkbench.<String>saved(id, Intervention::getOrganisation)).isEqualTo("Regionen");
		RunningWorkbench.fillIn(dialog -> { }, "Apply and save");
		assertThat(document.trySave()).isTrue();
	}

	@Test
	void undo_ofWhatAnotherHasChangedSince_asksAndRestoresMineAnyway() throws Exception {
		document.execute(set(document.domain(), "Byen"));
		assertThat(document.trySave()).isTrue();
		other("Regionen");
		RunningWorkbench.await("arrival", () -> "Regionen".equals(organisation()));
		RunningWorkbench.fillIn(dialog -> { }, "Cancel");
		document.undo();
		assertThat(organisation()).isEqualTo("Regionen");
		RunningWorkbench.fillIn(dialog -> { }, "Restore mine anyway");
		document.undo();
		assertThat(organisation()).isEqualTo(before);
	}

	private String organisation() {
		return document.intervention().getOrganisation();
	}

	private void other(String organisation) throws RepositoryException {
		try (Document theirs = Workplace.current().repository().openDocument(id)) {
			theirs.domain().getCommandStack().execute(set(theirs.domain(), organisation));
			theirs.save("other");
		}
	}

	private static Command set(InterventionEditingDomain domain, String organisation) {
		return new Change(domain).set(domain.intervention(), InterventionPackage.Literals.INTERVENTION__ORGANISATION, organisation).command("Set");
	}

	private static void choose(Shell dialog, String words) {
		Button button = RunningWorkbench.buttons(dialog, words).get(0);
		button.setSelection(true);
		button.notifyListeners(SWT.Selection, new Event());
	}
}
