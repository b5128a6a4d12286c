package org.lovende.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Ids;
import org.lovende.core.Models;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Version;

class FrozenVersionTest {
	private InterventionEditingDomain domain;
	private Version version;

	@BeforeEach
	void open() {
		Intervention intervention = Models.random(new Random(3), 5);
		version = InterventionFactory.eINSTANCE.createVersion();
		version.setId(Ids.random());
		version.setTitle("Version 1.0");
		intervention.getVersions().add(version);
		domain = new InterventionEditingDomain(intervention);
	}

	private Command status(Status status) {
		return new Change(domain).set(version, InterventionPackage.Literals.VERSION__STATUS, status).command("Status");
	}

	private void refused(Command command) {
		CommandRefusedException refusal = catchThrowableOfType(CommandRefusedException.class, () -> domain.getCommandStack().execute(command));
		assertThat(refusal).isNotNull();
		assertThat(refusal.message(Locale.ENGLISH)).contains("approved and therefore frozen");
		assertThat(domain.intervention().getVersions()).contains(version);
		assertThat(version.getTitle()).isEqualTo("Version 1.0");
		assertThat(version.getStatus()).isEqualTo(Status.APPROVED);
	}

	@Test
	void draft_canBeChangedAndApproved_andTheApprovalTakenBack() {
		domain.getCommandStack().execute(status(Status.APPROVED));
		assertThat(version.getStatus()).isEqualTo(Status.APPROVED);
		domain.getCommandStack().undo();
		assertThat(version.getStatus()).isEqualTo(Status.DRAFT);
	}

	@Test
	void approval_thatWasSaved_cannotBeTakenBack() {
		domain.getCommandStack().execute(status(Status.APPROVED));
		domain.setApprovedInStore(version::equals);
		assertThatThrownBy(domain.getCommandStack()::undo).isInstanceOf(CommandRefusedException.class).hasMessageContaining("frozen");
		assertThat(version.getStatus()).isEqualTo(Status.APPROVED);
		assertThat(domain.getCommandStack().canUndo()).isTrue();
	}

	@Test
	void approved_cannotBeRenamedReopenedOrRemoved() {
		version.setStatus(Status.APPROVED);
		refused(new Change(domain).set(version, ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Version 2.0").command("Rename"));
		refused(status(Status.DRAFT));
		refused(Deletion.of(domain.intervention(), List.of(version)).command(domain, Locale.ENGLISH));
	}
}
