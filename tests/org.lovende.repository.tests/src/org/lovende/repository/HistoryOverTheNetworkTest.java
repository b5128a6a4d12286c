package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.trials.Relay;

/** How long somebody far away from the server waits for the history: in round trips, which do not depend on the machine as times do. */
abstract class HistoryOverTheNetworkTest {
	private static final int COMMITS = 60;
	/** So much that requests which somebody sends together are under way together also on a busy machine. */
	private static final Duration ONE_WAY = Duration.ofMillis(25);

	@TempDir
	Path temp;
	private Place.Site site;
	private String id;

	/** Where the repository is. */
	abstract Place place();

	@BeforeEach
	void commit() throws Exception {
		site = place().open(temp);
		id = TestRepository.add(site.repository(), Samples.withOutcomes("A", 5));
		try (Document document = site.repository().openDocument(id)) {
			for (int i = 1; i < COMMITS; i++) {
				change(document, i);
				document.save("Commit " + i);
			}
		}
	}

	/** Changes now a text, now the ends of an arrow, whose names must be read too. */
	private static void change(Document document, int number) {
		Intervention intervention = document.intervention();
		SetCommand command = number % 2 == 0
				? (SetCommand) SetCommand.create(document.domain(), intervention, InterventionPackage.Literals.INTERVENTION__PURPOSE, "Number " + number)
				: (SetCommand) SetCommand.create(document.domain(), Person.theory(document).getOutcomes().get(number % 5),
						ElementPackage.Literals.TITLED_ELEMENT__TITLE, "Number " + number);
		document.domain().getCommandStack().execute(command);
	}

	@AfterEach
	void close() {
		site.close();
	}

	@Test
	void commits_farAway_takeFewRoundTrips() throws Exception {
		try (Relay relay = new Relay(site.server().port(), ONE_WAY); Repository far = site.server().open(Place.USER, relay.port())) {
			int before = relay.roundTrips();
			List<HistoryCommit> commits = far.commits(id);
			int taken = relay.roundTrips() - before;
			assertThat(commits).hasSize(COMMITS).isEqualTo(site.repository().commits(id));
			assertThat(taken).isPositive().isLessThan(COMMITS / 2);
		}
	}

	@Test
	void readCommits_ofWhichFewAreWanted_readsFew() throws Exception {
		try (Relay relay = new Relay(site.server().port(), ONE_WAY); Repository far = site.server().open(Place.USER, relay.port())) {
			List<String> labels = new ArrayList<>();
			int before = relay.roundTrips();
			far.readCommits(id, commit -> {
				labels.add(commit.label());
				return labels.size() < 3;
			});
			assertThat(labels).containsExactly("Commit 59", "Commit 58", "Commit 57");
			assertThat(relay.roundTrips() - before).isLessThan(COMMITS / 4);
		}
	}
}
