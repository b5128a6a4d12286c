package org.lovende.diagram.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportTarget;
import org.lovende.exchange.Imports;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;

/** The interventions that tests have opened. */
final class TestDocuments implements AutoCloseable {
	private final Map<String, TestDocument> documents = new ConcurrentHashMap<>();

	/**
	 * Opens a fresh copy of an example.
	 *
	 * @param example the name of a folder of examples; "empty": an intervention without anything; "points": one with 30 development points
	 * @return the name of the document, as JSON
	 */
	String open(String example) {
		String name = UUID.randomUUID().toString();
		documents.put(name, new TestDocument(switch (example) {
			case "empty" -> empty();
			case "points" -> GeneratedPoints.of(30, 7);
			default -> imported(example);
		}));
		return "\"" + name + "\"";
	}

	/** @throws IllegalArgumentException if no document has this name */
	TestDocument get(String name) {
		return Optional.ofNullable(documents.get(name)).orElseThrow(() -> new IllegalArgumentException("no document " + name));
	}

	private static Intervention empty() {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId(UUID.randomUUID().toString());
		intervention.setName("Ny indsats");
		return intervention;
	}

	private static Intervention imported(String example) {
		ImportPlan plan = Imports.read(List.of(Path.of(System.getProperty("lovende.root"), "examples", example)), Locale.ENGLISH);
		Target target = new Target();
		plan.resolve(target);
		plan.apply(target);
		if (target.intervention == null)
			throw new IllegalStateException(example + ": " + plan.problems());
		return target.intervention;
	}

	@Override
	public void close() {
		documents.values().forEach(TestDocument::close);
	}

	/** Takes in one intervention. */
	private static final class Target implements ImportTarget {
		private final EditingDomain domain = new AdapterFactoryEditingDomain(InterventionEditingDomain.newAdapterFactory(), new BasicCommandStack());
		private Intervention intervention;

		@Override
		public Optional<Intervention> byId(String uuid) {
			return Optional.empty();
		}

		@Override
		public Optional<Intervention> byName(String name) {
			return Optional.empty();
		}

		@Override
		public void add(Intervention added) {
			intervention = added;
		}

		@Override
		public EditingDomain domain() {
			return domain;
		}
	}
}
