package org.lovende.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Party;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.ProcedureState;
import org.lovende.model.intervention.Profession;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.prioritisation.PrioritisationFactory;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

/**
 * Reads of the Danish example workbooks what diagrams show. It believes what it reads: the real import checks. An element's id is its id in the
 * workbook, so that tests can speak of A and S1.
 */
public final class Examples {
	private final Path folder;
	private final Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
	private final Map<String, Element> byId = new HashMap<>();

	private Examples(Path folder) {
		this.folder = folder;
	}

	/** W1: health activities in a residential home. */
	public static Intervention w1() {
		return read("w1-sundhedsrettede-aktiviteter");
	}

	/** W2: one core element, no theory. */
	public static Intervention w2() {
		return read("w2-netvaerksaktivering");
	}

	/** W3: six phases and the development points. */
	public static Intervention w3() {
		return read("w3-intensiv-spaedeindsats");
	}

	/** W6: two versions of a theory. */
	public static Intervention w6() {
		return read("w6-mentorindsats");
	}

	/** The examples by the name of their golden files. */
	public static Map<String, Intervention> all() {
		return Map.of("w1", w1(), "w2", w2(), "w3", w3(), "w6", w6());
	}

	private static Intervention read(String name) {
		return new Examples(Path.of(System.getProperty("lovende.root"), "examples", name)).read();
	}

	private Intervention read() {
		intervention.setId(folder.getFileName().toString());
		rows("indsats").stream().filter(row -> row.get("nøgle").equals("navn")).forEach(row -> intervention.setName(row.get("værdi")));
		rows("forandringsteorier").forEach(this::theory);
		rows("kerneelementer").forEach(this::coreElement);
		rows("aktiviteter").forEach(this::activity);
		rows("resultater").forEach(this::outcome);
		rows("pile").forEach(this::link);
		rows("faggrupper").forEach(row -> {
			Profession profession = titled(InterventionFactory.eINSTANCE.createProfession(), row);
			intervention.getProfessions().add(profession);
		});
		rows("faser").forEach(row -> intervention.getPhases().add(titled(InterventionFactory.eINSTANCE.createPhase(), row)));
		rows("arbejdsgange").forEach(this::procedure);
		rows("udviklingspunkter").forEach(this::developmentPoint);
		return intervention;
	}

	private List<CSVRecord> rows(String sheet) {
		Path file = folder.resolve(sheet + ".csv");
		if (!Files.exists(file))
			return List.of();
		CSVFormat format = CSVFormat.Builder.create().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
			return parser.getRecords();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String value(CSVRecord row, String column) {
		return row.isMapped(column) ? row.get(column) : "";
	}

	private <T extends TitledElement> T titled(T element, CSVRecord row) {
		element.setId(row.get("id"));
		element.setTitle(row.get("titel"));
		byId.put(element.getId(), element);
		return element;
	}

	private void theory(CSVRecord row) {
		Theory theory = titled(TheoryFactory.eINSTANCE.createTheory(), row);
		intervention.getTheories().add(theory);
		if (row.get("aktuel").equals("ja"))
			intervention.setCurrentTheory(theory);
	}

	private void coreElement(CSVRecord row) {
		CoreElement coreElement = titled(TheoryFactory.eINSTANCE.createCoreElement(), row);
		intervention.getCoreElements().add(coreElement);
		String theories = value(row, "forandringsteorier");
		if (!theories.isEmpty())
			for (String theory : theories.split(";"))
				((Theory) byId.get(theory)).getCoreElements().add(coreElement);
		else if (intervention.getCurrentTheory() != null)
			intervention.getCurrentTheory().getCoreElements().add(coreElement);
	}

	private void activity(CSVRecord row) {
		Activity activity = titled(TheoryFactory.eINSTANCE.createActivity(), row);
		activity.setPurpose(row.get("formål"));
		activity.setCoreElement((CoreElement) byId.get(row.get("kerneelement")));
		intervention.getActivities().add(activity);
	}

	private void outcome(CSVRecord row) {
		Outcome outcome = titled(TheoryFactory.eINSTANCE.createOutcome(), row);
		outcome.setTerm(switch (row.get("sigt")) {
			case "kort" -> OutcomeTerm.SHORT;
			case "mellemlangt" -> OutcomeTerm.MEDIUM;
			case "langt" -> OutcomeTerm.LONG;
			default -> OutcomeTerm.GOAL;
		});
		((Theory) byId.get(row.get("forandringsteori"))).getOutcomes().add(outcome);
	}

	private void link(CSVRecord row) {
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setFrom((CausalNode) byId.get(row.get("fra")));
		link.setTo((CausalNode) byId.get(row.get("til")));
		link.setId(row.get("fra") + "-" + row.get("til"));
		link.setRationale(row.get("begrundelse"));
		link.setCertainty(switch (row.get("sikkerhed")) {
			case "sikker" -> Certainty.CERTAIN;
			case "tvivlsom" -> Certainty.DOUBTFUL;
			default -> Certainty.ASSUMED;
		});
		((Theory) byId.get(row.get("forandringsteori"))).getLinks().add(link);
	}

	private void procedure(CSVRecord row) {
		Procedure procedure = titled(InterventionFactory.eINSTANCE.createProcedure(), row);
		if (!row.get("faggruppe").isEmpty())
			for (String profession : row.get("faggruppe").split(";"))
				procedure.getProfessions().add((Profession) byId.get(profession));
		procedure.setTiming(row.get("hvornår"));
		procedure.setParty(switch (row.get("sammen-med")) {
			case "borger" -> Party.CITIZEN;
			case "samarbejde" -> Party.COLLABORATION;
			default -> Party.UNSPECIFIED;
		});
		procedure.setState(row.get("tilstand").equals("i-brug") ? ProcedureState.IN_USE : ProcedureState.WANTED);
		((Phase) byId.get(row.get("fase"))).getProcedures().add(procedure);
	}

	private void developmentPoint(CSVRecord row) {
		DevelopmentPoint point = titled(PrioritisationFactory.eINSTANCE.createDevelopmentPoint(), row);
		point.setImportance(row.get("vigtighed").isEmpty() ? null : Double.valueOf(row.get("vigtighed")));
		point.setEase(row.get("lethed").isEmpty() ? null : Double.valueOf(row.get("lethed")));
		point.setPeriod(switch (row.get("periode")) {
			case "kvartal" -> Period.QUARTER;
			case "år" -> Period.YEAR;
			case "senere" -> Period.LATER;
			default -> Period.UNPLANNED;
		});
		intervention.getDevelopmentPoints().add(point);
	}
}
