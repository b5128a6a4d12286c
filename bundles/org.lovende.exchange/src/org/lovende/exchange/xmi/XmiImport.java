package org.lovende.exchange.xmi;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.edit.Constraints;
import org.lovende.core.edit.Violation;
import org.lovende.exchange.ImportDraft;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportSource;
import org.lovende.exchange.ImportTarget;
import org.lovende.exchange.Place;
import org.lovende.exchange.Problem;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Version;

/**
 * Import of interventions from XMI files of {@link XmiExport}.
 * <p>
 * Other than a workbook, such a file is a complete copy: an intervention with the same identifier becomes exactly as in the file, and
 * what the file does not hold is removed from it. Its approved versions alone stay as they are: they are frozen. Elements with the same
 * identifier and class are changed in place.
 */
public final class XmiImport {
	private XmiImport() {
	}

	/**
	 * Reads XMI files. Never fails: what is wrong with a file is a problem of the plan.
	 *
	 * @param paths together they are imported all or not at all
	 * @param messages the language of the problems
	 */
	public static ImportPlan read(List<Path> paths, Locale messages) {
		return new ImportPlan(paths.stream().map(path -> source(path, messages)).toList(), messages);
	}

	/** One XMI file, to be combined with others in an {@link ImportPlan}. */
	public static ImportSource source(Path path, Locale locale) {
		ProblemLog log = new ProblemLog(Messages.of(XmiImport.class, locale));
		Intervention intervention = new XmiReader(path, log).read();
		if (intervention != null)
			check(intervention, Place.of(path.toString()), log);
		return new ImportSource() {
			@Override
			public List<Problem> problems() {
				return log.problems();
			}

			@Override
			public Resolution resolve(ImportTarget target) {
				if (log.hasErrors())
					return new Resolution(List.of(), null);
				// the update takes the draft apart, and a plan can be resolved more than once
				Intervention desired = EcoreUtil.copy(intervention);
				Intervention existing = target.byId(desired.getId()).orElse(null);
				if (existing != null)
					keepApproved(existing, desired);
				Map<EObject, EObject> counterparts = existing == null ? Map.of() : counterparts(desired, existing);
				return new Resolution(List.of(), new ImportDraft(desired, existing, counterparts, Place.of(path.toString())));
			}
		};
	}

	/** The file may have been written by another program. Elements are named by their identifier, as there are no rows. */
	private static void check(Intervention intervention, Place place, ProblemLog log) {
		Interventions.elements(intervention).forEach(element -> {
			if (Ids.isUuid(element.getId()))
				element.setId(Ids.canonical(element.getId()));
			else
				log.add(Severity.ERROR, place, "id-form", element.getId(), null, element.eClass().getName());
		});
		for (Violation violation : Constraints.check(intervention))
			log.add(Severity.ERROR, place, "constraint", violation.element().getId(), null, violation.message(log.messages().locale()));
	}

	private static void keepApproved(Intervention existing, Intervention desired) {
		for (Version version : existing.getVersions())
			if (version.getStatus() == Status.APPROVED)
				desired.getVersions().stream().filter(other -> Ids.canonical(other.getId()).equals(Ids.canonical(version.getId()))).findFirst()
						.ifPresentOrElse(other -> assign(version, other), () -> desired.getVersions().add(EcoreUtil.copy(version)));
	}

	/** The object itself stays, because others may refer to it. */
	private static void assign(Version values, Version version) {
		version.eClass().getEAllAttributes().stream().filter(attribute -> attribute.isChangeable() && !attribute.isDerived())
				.forEach(attribute -> version.eSet(attribute, values.eGet(attribute)));
	}

	private static Map<EObject, EObject> counterparts(Intervention desired, Intervention existing) {
		Map<String, Element> byId = Interventions.elements(existing)
				.collect(Collectors.toMap(element -> Ids.canonical(element.getId()), Function.identity(), (first, second) -> first));
		Map<EObject, EObject> result = new IdentityHashMap<>();
		Interventions.elements(desired).forEach(element -> {
			Element counterpart = byId.get(Ids.canonical(element.getId()));
			if (counterpart != null && counterpart.eClass() == element.eClass())
				result.put(element, counterpart);
		});
		return result;
	}
}
