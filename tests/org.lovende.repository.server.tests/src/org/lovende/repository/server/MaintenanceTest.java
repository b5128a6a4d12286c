package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipFile;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.repository.server.backup.Backup;
import org.lovende.repository.server.backup.Restore;
import org.lovende.repository.server.erase.Erasure;
import org.lovende.repository.server.erase.ErasureReport;

/** Backup, restoring and erasing on every kind of store. */
class MaintenanceTest {
	private static final String SECRET = "Karl 010203-9999";

	@TempDir
	Path temp;
	private final String id = UUID.randomUUID().toString();
	private final String group = UUID.randomUUID().toString();
	private Path file;

	@BeforeEach
	void setFile() {
		file = temp.resolve("backup.zip");
	}

	/** A store in which an intervention was made, changed, changed back and put into the trash. */
	private StoreLocation fill(StoreLocation location) throws Exception {
		try (EmbeddedStore store = EmbeddedStore.open(location, "anna")) {
			CDONet4jSession session = store.openSession();
			CDOTransaction transaction = session.openTransaction();
			transaction.getOrCreateResourceFolder("/interventions");
			transaction.getOrCreateResourceFolder("/trash");
			transaction.commit();
			Intervention intervention = intervention();
			transaction.createResource("/interventions/" + id).getContents().add(intervention);
			transaction.commit();
			TargetGroup secret = InterventionFactory.eINSTANCE.createTargetGroup();
			secret.setId(group);
			secret.setTitle("Group");
			secret.setCharacteristics("The case of " + SECRET);
			intervention.getTargetGroups().add(secret);
			transaction.setCommitComment("Added “The case of Karl…”");
			transaction.commit();
			secret.setCharacteristics("Families");
			Theory theory = intervention.getTheories().get(0);
			theory.getLinks().clear();
			theory.getOutcomes().remove(1);
			transaction.setCommitComment("Tidied");
			transaction.commit();
			transaction.getResource("/interventions/" + id).setPath("/trash/" + id);
			transaction.commit();
			session.close();
		}
		return location;
	}

	private Intervention intervention() {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId(id);
		intervention.setName("Blåbær");
		Theory theory = TheoryFactory.eINSTANCE.createTheory();
		theory.setId(UUID.randomUUID().toString());
		for (int i = 0; i < 3; i++) {
			Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
			outcome.setId(UUID.randomUUID().toString());
			theory.getOutcomes().add(outcome);
		}
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setId(UUID.randomUUID().toString());
		link.setFrom(theory.getOutcomes().get(0));
		link.setTo(theory.getOutcomes().get(1));
		theory.getLinks().add(link);
		intervention.getTheories().add(theory);
		intervention.setCurrentTheory(theory);
		return intervention;
	}

	private static void backup(StoreLocation location, Path file) throws Exception {
		try (EmbeddedStore store = EmbeddedStore.open(location, "anna")) {
			CDONet4jSession session = store.openSession();
			Backup.write(session, file, done -> { });
			session.close();
		}
	}

	private static String entry(Path file, String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Every value of every row of CDO's tables with states and of our index, so that two stores can be compared below CDO. */
	private static List<String> rows(StoreLocation location) throws Exception {
		List<String> rows = new ArrayList<>();
		try (StoreDatabase database = location.directory() == null ? new PostgresDatabase(location)
				: new H2Database(new StoreDirectory(location.directory()).database()); Statement statement = database.connection().createStatement()) {
			for (String table : List.of("INTERVENTION_INTERVENTION", "INTERVENTION_TARGETGROUP", "THEORY_OUTCOME", "THEORY_CAUSALLINK", "THEORY_THEORY",
					"THEORY_THEORY_OUTCOMES_LIST", "ERESOURCE_CDORESOURCE", "ERESOURCE_CDORESOURCEFOLDER", "ERESOURCE_CDORESOURCEFOLDER_NODES_LIST",
					"CDO_COMMIT_INFOS", "LOVENDE_CHANGES", "LOVENDE_LAST")) {
				try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
					while (row.next()) {
						StringBuilder text = new StringBuilder(table);
						for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
							text.append('|').append(row.getMetaData().getColumnName(i).toUpperCase(Locale.ROOT)).append('=').append(row.getString(i));
						// CDO tells an emptied list (0) from one that never held anything (-1); nobody else does
						rows.add(text.toString().replaceAll("=-1(?=\\||$)", "=0"));
					}
				}
			}
		}
		rows.sort(null);
		return rows;
	}

	@ParameterizedTest
	@CsvSource({ "H2,H2", "H2,POSTGRESQL", "POSTGRESQL,H2", "POSTGRESQL,POSTGRESQL" })
	void restore_backup_isTheSameRowByRow(StoreKind from, StoreKind to) throws Exception {
		StoreLocation original = fill(from.newLocation(temp.resolve("original")));
		backup(original, file);
		StoreLocation restored = to.newLocation(temp.resolve("restored"));
		Restore.restore(file, restored, "bent", done -> { });
		if (from == to)
			assertThat(rows(restored)).isEqualTo(rows(original)).hasSizeGreaterThan(20);
		Path again = temp.resolve("again.zip");
		backup(restored, again);
		for (String name : List.of("states.jsonl", "commits.jsonl", "trash/" + id + ".xmi"))
			assertThat(entry(again, name)).isEqualTo(entry(file, name)).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void restore_storeThatHoldsSomething_isRefused(StoreKind kind) throws Exception {
		StoreLocation location = fill(kind.newLocation(temp));
		backup(location, file);
		List<String> before = rows(location);
		assertThatThrownBy(() -> Restore.restore(file, location, "bent", done -> { })).isInstanceOfSatisfying(StoreException.class,
				e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NOT_EMPTY));
		assertThat(rows(location)).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void restore_whatDiffersFromTheBackup_isNotKept(StoreKind kind) throws Exception {
		backup(fill(StoreKind.H2.newLocation(temp.resolve("original"))), file);
		StoreLocation location = kind.newLocation(temp);
		assertThatThrownBy(() -> Restore.restore(file, location, "bent", done -> {
			throw new IllegalStateException("killed");
		})).isInstanceOf(Exception.class);
		try (EmbeddedStore store = EmbeddedStore.open(location, "anna")) {
			assertThat(store.isNew()).isTrue();
		}
	}

	@ParameterizedTest
	@EnumSource
	void eraseValue_typedOnce_isInNoRow(StoreKind kind) throws Exception {
		StoreLocation location = fill(kind.newLocation(temp));
		assertThat(rows(location)).anyMatch(row -> row.contains(SECRET)).anyMatch(row -> row.contains("case of Karl"));
		Erasure erasure = new Erasure(location, "bent");
		assertThat(erasure.find(SECRET)).hasSize(1);
		ErasureReport report = erasure.eraseValue(group, "characteristics");
		assertThat(report.labels()).isEqualTo(1);
		assertThat(rows(location)).noneMatch(row -> row.contains("Karl")).anyMatch(row -> row.contains("Tidied"));
		assertThat(erasure.find(SECRET)).isEmpty();
		backup(location, file);
		assertThat(entry(file, "states.jsonl")).contains(group).doesNotContain("Karl");
	}

	@ParameterizedTest
	@EnumSource
	void eraseIntervention_inTheTrash_isInNoRow(StoreKind kind) throws Exception {
		StoreLocation location = fill(kind.newLocation(temp));
		new Erasure(location, "bent").eraseIntervention(id);
		assertThat(rows(location)).noneMatch(row -> row.contains(id) || row.contains("Karl")).anyMatch(row -> row.startsWith("ERESOURCE_CDORESOURCEFOLDER"));
		backup(location, file);
		Restore.restore(file, StoreKind.H2.newLocation(temp.resolve("restored")), "bent", done -> { });
	}

	@Test
	void open_noStore_saysSo() {
		assertThatThrownBy(() -> new Erasure(StoreLocation.of(temp.resolve("nothing")), "bent").eraseValue(group, null))
				.isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NO_STORE));
		assertThat(temp.resolve("nothing")).doesNotExist();
	}
}
