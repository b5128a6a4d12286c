package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommitPhaseTest {
	private final CommitPhase phase = new CommitPhase();

	@Test
	void quiet_withoutACommit_staysTheSame() {
		assertThat(phase.quiet()).isEqualTo(phase.quiet()).isNotEqualTo(CommitPhase.BUSY);
	}

	@Test
	void quiet_whileACommitIsWritten_isBusyAndAnotherAfterwards() {
		long before = phase.quiet();
		phase.during(() -> assertThat(phase.quiet()).isEqualTo(CommitPhase.BUSY));
		assertThat(phase.quiet()).isNotEqualTo(before).isNotEqualTo(CommitPhase.BUSY);
	}

	@Test
	void quiet_afterACommitThatFailed_isNotBusy() {
		long before = phase.quiet();
		assertThatThrownBy(() -> phase.during(() -> {
			throw new IllegalStateException("failed");
		})).isInstanceOf(IllegalStateException.class);
		assertThat(phase.quiet()).isNotEqualTo(before).isNotEqualTo(CommitPhase.BUSY);
	}
}
