package org.lovende.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.core.merge.InterventionState;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.TheoryPackage;

class CurrentFindingsTest {
	private Intervention w1;
	private InterventionEditingDomain domain;
	private CausalLink link;

	@BeforeEach
	void edit() {
		w1 = Models.w1();
		domain = new InterventionEditingDomain(w1);
		link = w1.getTheories().get(0).getLinks().stream().filter(each -> each.getRationale() == null).findFirst().orElseThrow();
	}

	@Test
	void of_askedAgainWithoutAChange_checksNothing() {
		CurrentFindings first = CurrentFindings.of(domain);
		assertThat(first.open()).isNotEmpty();
		assertThat(CurrentFindings.of(domain)).isSameAs(first);
	}

	@Test
	void of_afterCommandUndoAndRedo_isWhatTheChecksFind() {
		List<String> before = sentences(CurrentFindings.of(domain).open());
		execute(new Change(domain).set(link, TheoryPackage.Literals.CAUSAL_LINK__RATIONALE, "It has been seen").command("reason"));
		assertIsWhatTheChecksFind();
		assertThat(sentences(CurrentFindings.of(domain).open())).hasSize(before.size() - 1);
		domain.getCommandStack().undo();
		assertIsWhatTheChecksFind();
		assertThat(sentences(CurrentFindings.of(domain).open())).isEqualTo(before);
		domain.getCommandStack().redo();
		assertIsWhatTheChecksFind();
	}

	@Test
	void of_afterARenaming_saysTheNewNameInEveryLanguage() {
		Finding former = CurrentFindings.of(domain).open().stream().filter(finding -> finding.element() == link).findFirst().orElseThrow();
		assertThat(former.message(Locale.ENGLISH)).isNotEqualTo(former.message(Interventions.DANISH));
		execute(new Change(domain).set(link.getFrom(), ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Renamed").command("name"));
		assertThat(sentences(CurrentFindings.of(domain).open())).anyMatch(sentence -> sentence.contains("Renamed"));
		assertIsWhatTheChecksFind();
	}

	@Test
	void of_afterAFindingWasDismissed_hasItAside() {
		Finding finding = CurrentFindings.of(domain).open().stream().filter(each -> each.element() == link).findFirst().orElseThrow();
		execute(DismissFinding.dismiss(domain, finding, "Known", "me", Instant.EPOCH, Locale.ENGLISH));
		CurrentFindings now = CurrentFindings.of(domain);
		assertThat(now.aside()).extracting(Finding::toString).containsExactly(finding.toString());
		assertThat(now.dismissals().dismissal(finding)).isPresent();
		assertIsWhatTheChecksFind();
	}

	@Test
	void of_afterAChangeByOthers_isWhatTheChecksFind() {
		InterventionState theirs = domain.tracker().state();
		execute(new Change(domain).set(link, TheoryPackage.Literals.CAUSAL_LINK__RATIONALE, "It has been seen").command("reason"));
		int mine = CurrentFindings.of(domain).open().size();
		domain.tracker().apply(theirs);
		assertThat(CurrentFindings.of(domain).open()).hasSize(mine + 1);
		assertIsWhatTheChecksFind();
	}

	private void execute(Command command) {
		domain.getCommandStack().execute(command);
	}

	private void assertIsWhatTheChecksFind() {
		assertThat(sentences(CurrentFindings.of(domain).open())).isEqualTo(sentences(Checks.run(w1)));
	}

	private static List<String> sentences(List<Finding> findings) {
		return findings.stream().map(finding -> finding.rule() + " " + finding.message(Locale.ENGLISH)).toList();
	}
}
