package org.lovende.exchange.xmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lovende.core.Ids;
import org.lovende.core.compare.Differences;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportResult;
import org.lovende.exchange.Imports;
import org.lovende.exchange.MemoryTarget;
import org.lovende.exchange.Problem;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Version;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.trials.RandomInterventions;

class XmiTest {
	@TempDir
	Path folder;

	static LongStream seeds() {
		return LongStream.range(0, 30);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void exportThenImport_randomIntervention_isEqual(long seed) throws IOException {
		Intervention original = RandomInterventions.next(seed);
		MemoryTarget target = new MemoryTarget();
		ImportResult result = XmiImport.read(List.of(export(original)), Locale.ENGLISH).apply(target);
		assertThat(result.problems()).isEmpty();
		assertThat(Differences.between(original, target.only())).isEmpty();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void import_overAnotherIntervention_replacesAllAndCanBeUndone(long seed) throws IOException {
		Intervention original = RandomInterventions.next(seed);
		Intervention other = RandomInterventions.next(seed + 1000);
		other.setId(original.getId());
		other.getVersions().forEach(version -> version.setStatus(Status.DRAFT)); // approved ones would stay
		Intervention before = EcoreUtil.copy(other);
		MemoryTarget target = new MemoryTarget(other);
		ImportResult result = XmiImport.read(List.of(export(original)), Locale.ENGLISH).apply(target);
		assertThat(result.problems()).isEmpty();
		assertThat(result.imported()).singleElement().satisfies(imported -> assertThat(imported.intervention()).isSameAs(other));
		assertThat(Differences.between(original, other)).isEmpty();
		target.stack().undo();
		assertThat(Differences.between(before, other)).isEmpty();
		target.stack().redo();
		assertThat(Differences.between(original, other)).isEmpty();
	}

	@Test
	void import_overApprovedVersions_keepsThemAsTheyAre() throws IOException {
		Intervention existing = InterventionFactory.eINSTANCE.createIntervention();
		existing.setId(Ids.random());
		existing.setName("As it is here");
		existing.getVersions().add(version("Only here", Status.APPROVED));
		existing.getVersions().add(version("In both", Status.APPROVED));
		existing.getVersions().add(version("Draft", Status.DRAFT));
		Intervention file = EcoreUtil.copy(existing);
		file.setName("As in the file");
		file.getVersions().remove(0);
		file.getVersions().get(0).setTitle("Renamed in the file");
		file.getVersions().get(1).setTitle("Draft of the file");
		ImportResult result = XmiImport.read(List.of(export(file)), Locale.ENGLISH).apply(new MemoryTarget(existing));
		assertThat(result.problems()).isEmpty();
		assertThat(existing.getName()).isEqualTo("As in the file");
		assertThat(existing.getVersions()).extracting(Version::getTitle).containsExactlyInAnyOrder("Only here", "In both", "Draft of the file");
	}

	private static Version version(String title, Status status) {
		Version version = InterventionFactory.eINSTANCE.createVersion();
		version.setId(Ids.random());
		version.setTitle(title);
		version.setStatus(status);
		return version;
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void import_changedVersionOfItself_changesInPlace(long seed) throws IOException {
		Intervention original = RandomInterventions.next(seed);
		Intervention changed = EcoreUtil.copy(original);
		changed.getTheories().get(0).setTitle("Changed");
		changed.getTheories().move(0, changed.getTheories().size() - 1);
		changed.getSources().remove(0);
		Object kept = original.getCoreElements().get(0);
		MemoryTarget target = new MemoryTarget(original);
		Path file = export(removeDangling(changed));
		XmiImport.read(List.of(file), Locale.ENGLISH).apply(target);
		assertThat(Differences.between(changed, original)).isEmpty();
		assertThat(original.getCoreElements().get(0)).isSameAs(kept);
	}

	@Test
	void import_ownExport_changesNothing() throws IOException {
		Intervention original = RandomInterventions.next(1);
		MemoryTarget target = new MemoryTarget(original);
		ImportResult result = XmiImport.read(List.of(export(original)), Locale.ENGLISH).apply(target);
		assertThat(result.imported()).singleElement().satisfies(imported -> assertThat(imported.changed()).isFalse());
		assertThat(target.stack().isSaveNeeded()).isFalse();
	}

	@Test
	void write_elements_areNamedByTheirIdentifiers() throws IOException {
		Intervention original = RandomInterventions.next(2);
		String text = Files.readString(export(original));
		assertThat(text).contains("xmi:id=\"" + original.getId() + "\"").contains("coreElement=\"").doesNotContain("#//").doesNotContain("cdo");
	}

	@Test
	void write_toAFolder_isRefusedAndLeavesNothingBehind() throws IOException {
		assertThatThrownBy(() -> XmiExport.write(RandomInterventions.next(3), folder, Locale.ENGLISH)).isInstanceOf(IOException.class)
				.hasMessageContaining("is a folder");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void read_otherVersionOfTheModel_namesIt() throws IOException {
		Path file = export(RandomInterventions.next(4));
		Files.writeString(file, Files.readString(file).replace("http://lovende.org/model/1/", "http://lovende.org/model/0.9/"));
		assertThat(single(file).message()).contains("version 0.9").contains("version 1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			not xml at all | no XML file
			<a/> | no intervention but "a"
			<Intervention/> | no intervention
			<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a> | document type definition
			""")
	void read_somethingElse_saysWhatItIs(String content, String message) throws IOException {
		assertThat(single(Files.writeString(folder.resolve("other.xmi"), content)).message()).contains(message);
	}

	@Test
	void read_emptyOrMissing_isSaid() throws IOException {
		assertThat(single(Files.createFile(folder.resolve("empty.xmi"))).message()).contains("empty");
		assertThat(single(folder.resolve("missing.xmi")).message()).contains("no file");
	}

	@Test
	void read_cutOff_isDamaged() throws IOException {
		Path file = export(RandomInterventions.next(5));
		String text = Files.readString(file);
		Files.writeString(file, text.substring(0, text.length() / 2));
		assertThat(single(file).message()).contains("does not follow the model");
	}

	@Test
	void read_unknownFeature_isDamaged() throws IOException {
		Path file = export(RandomInterventions.next(5));
		Files.writeString(file, Files.readString(file).replaceFirst("name=\"", "colour=\"red\" name=\""));
		assertThat(single(file).message()).contains("does not follow the model");
	}

	@Test
	void read_referenceToAnotherFile_isNotFollowed() throws IOException {
		Intervention original = RandomInterventions.next(6);
		Activity activity = TheoryFactory.eINSTANCE.createActivity();
		activity.setId(Ids.named(original.getId(), "walk"));
		activity.setTitle("Walk");
		activity.setCoreElement(original.getCoreElements().get(0));
		original.getActivities().add(activity);
		Path file = export(original);
		String text = Files.readString(file);
		String id = activity.getId();
		assertThat(text).contains("<activities xmi:id=\"" + id + "\"");
		Files.writeString(file, text.replaceFirst("(<activities xmi:id=\"" + id + "\"[^>]*) coreElement=\"[^\"]*\"([^/>]*)/>",
				"$1$2><coreElement href=\"" + folder.resolve("other.xmi").toUri() + "#x\"/></activities>"));
		assertThat(Files.readString(file)).contains("href");
		assertThat(single(file).message()).contains("not in it");
	}

	@Test
	void read_invariantsBroken_areAllListed() throws IOException {
		Intervention original = RandomInterventions.next(7);
		original.getDevelopmentPoints().get(0).setImportance(11.0);
		original.getPhases().get(0).setTitle("x".repeat(301));
		CausalLink link = original.getTheories().stream().flatMap(theory -> theory.getLinks().stream()).findFirst().orElseThrow();
		link.setTo(link.getFrom());
		ImportPlan plan = XmiImport.read(List.of(export(original)), Locale.ENGLISH);
		MemoryTarget target = new MemoryTarget();
		plan.apply(target);
		assertThat(plan.problems()).extracting(Problem::message).anyMatch(message -> message.contains("from 0 to 10"))
				.anyMatch(message -> message.contains("at most 300")).anyMatch(message -> message.contains("to itself"));
		assertThat(target.interventions()).isEmpty();
	}

	@Test
	void read_xmiAndWorkbookTogether_areOnePlan() throws IOException {
		Path file = export(RandomInterventions.next(8));
		Path tables = Files.createDirectories(folder.resolve("tables"));
		Files.writeString(tables.resolve("intervention.csv"), "key;value\nname;Plan\n");
		MemoryTarget target = new MemoryTarget();
		Imports.read(List.of(file, tables), Locale.ENGLISH).apply(target);
		assertThat(target.interventions()).hasSize(2);
	}

	/** References to a removed element would not be in the file; what cannot be without its reference goes with it. */
	private static Intervention removeDangling(Intervention intervention) {
		for (var dangling = EcoreUtil.ExternalCrossReferencer.find(intervention); !dangling.isEmpty(); dangling = EcoreUtil.ExternalCrossReferencer
				.find(intervention))
			dangling.forEach((target, settings) -> settings.forEach(setting -> {
				if (setting.getEStructuralFeature().isRequired())
					EcoreUtil.remove(setting.getEObject());
				else
					EcoreUtil.remove(setting, target);
			}));
		return intervention;
	}

	private Path export(Intervention intervention) throws IOException {
		Path file = folder.resolve("plan.xmi");
		XmiExport.write(intervention, file, Locale.ENGLISH);
		return file;
	}

	private static Problem single(Path file) {
		ImportPlan plan = XmiImport.read(List.of(file), Locale.ENGLISH);
		plan.resolve(new MemoryTarget());
		assertThat(plan.problems()).hasSize(1);
		return plan.problems().get(0);
	}
}
