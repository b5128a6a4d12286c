package org.lovende.core.theory;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;
import org.xml.sax.InputSource;

/**
 * Copies boxes of a result map, with the arrows among them and the activities of core elements, into a text, and pastes such a text into
 * the same or another theory, also of another intervention. What is pasted is new: it has identifiers of its own.
 */
public final class BoxClipboard {
	/** A text on a clipboard can come from anywhere: no document type definitions, and so no entities. */
	private static final Map<String, Object> LOAD_OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES,
			Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
	private static final String BEGINNING = "<?xml";
	private static final String INDENT = "\t";

	private BoxClipboard() {
	}

	/** The boxes as a text for {@link #paste}. */
	public static String copy(Theory theory, Collection<? extends CausalNode> boxes) {
		Intervention part = InterventionFactory.eINSTANCE.createIntervention();
		Theory partTheory = TheoryFactory.eINSTANCE.createTheory();
		part.getTheories().add(partTheory);
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
		for (CausalNode box : boxes) {
			EObject copy = copier.copy(box);
			if (copy instanceof CoreElement coreElement) {
				part.getCoreElements().add(coreElement);
				partTheory.getCoreElements().add(coreElement);
				Interventions.activities((CoreElement) box)
						.forEach(activity -> part.getActivities().add((Activity) copier.copy(activity)));
			} else {
				partTheory.getOutcomes().add((Outcome) copy);
			}
		}
		for (CausalLink link : theory.getLinks())
			if (boxes.contains(link.getFrom()) && boxes.contains(link.getTo()))
				partTheory.getLinks().add((CausalLink) copier.copy(link));
		copier.copyReferences();
		StringWriter text = new StringWriter();
		try {
			XMIResourceImpl resource = newResource();
			resource.getContents().add(part);
			resource.save(text, Map.of());
		} catch (IOException e) {
			throw new IllegalStateException(e); // nothing is written but to memory
		}
		return text.toString();
	}

	/** The titles of boxes for other programs: one per line, indented by column. */
	public static String plainText(Collection<? extends CausalNode> boxes) {
		int first = boxes.stream().mapToInt(box -> Column.of(box).ordinal()).min().orElse(0);
		return boxes.stream().filter(box -> box.getTitle() != null)
				.map(box -> INDENT.repeat(Column.of(box).ordinal() - first) + box.getTitle().replace('\n', ' ')).collect(Collectors.joining("\n"));
	}

	/**
	 * Pastes boxes that were copied.
	 *
	 * @param theory a theory of the domain's intervention; null where it has none: the boxes then make one
	 * @param text any text
	 * @return empty if the text was not made by {@link #copy}; it can then be pasted as lines, see {@link NewBoxes#lines}
	 */
	public static Optional<Creation<List<CausalNode>>> paste(InterventionEditingDomain domain, Theory theory, String text, Locale locale) {
		return parse(text).map(part -> paste(domain, theory, part, locale));
	}

	private static Creation<List<CausalNode>> paste(InterventionEditingDomain domain, Theory shown, Intervention part, Locale locale) {
		Theory source = part.getTheories().get(0);
		List<CoreElement> coreElements = List.copyOf(part.getCoreElements());
		List<Outcome> outcomes = List.copyOf(source.getOutcomes());
		List<CausalLink> links = List.copyOf(source.getLinks());
		List<Activity> activities = List.copyOf(part.getActivities());
		renew(part);
		source.getCoreElements().clear();
		for (EObject each : List.copyOf(part.eContents()))
			EcoreUtil.remove(each);
		for (EObject each : List.copyOf(source.eContents()))
			EcoreUtil.remove(each);
		Change change = new Change(domain);
		Intervention intervention = domain.intervention();
		Theory theory = shown != null ? shown : FirstTheory.add(change, intervention);
		coreElements.forEach(box -> {
			change.add(intervention, InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS, box);
			change.add(theory, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, box);
		});
		outcomes.forEach(box -> change.add(theory, TheoryPackage.Literals.THEORY__OUTCOMES, box));
		links.forEach(link -> change.add(theory, TheoryPackage.Literals.THEORY__LINKS, link));
		activities.forEach(activity -> change.add(intervention, InterventionPackage.Literals.INTERVENTION__ACTIVITIES, activity));
		List<CausalNode> boxes = new ArrayList<>(coreElements);
		boxes.addAll(outcomes);
		return new Creation<>(change.command(Messages.of(BoxClipboard.class, locale).get("paste", boxes.size())), boxes);
	}

	/** New identifiers, as the originals may be in the same intervention. */
	private static void renew(Intervention part) {
		part.eAllContents().forEachRemaining(object -> {
			Element element = (Element) object;
			element.setId(Ids.random());
			element.setWorkbookId(null);
			if (element instanceof Outcome outcome)
				outcome.setBasedOn(null);
		});
	}

	private static Optional<Intervention> parse(String text) {
		if (!text.startsWith(BEGINNING))
			return Optional.empty();
		XMIResourceImpl resource = newResource();
		try {
			resource.load(new InputSource(new StringReader(text)), LOAD_OPTIONS);
		} catch (IOException | RuntimeException e) {
			return Optional.empty(); // some other program's text
		}
		boolean isOurs = resource.getErrors().isEmpty() && resource.getContents().size() == 1
				&& resource.getContents().get(0) instanceof Intervention intervention && intervention.getTheories().size() == 1
				&& EcoreUtil.UnresolvedProxyCrossReferencer.find(intervention).isEmpty();
		if (!isOurs)
			return Optional.empty();
		Intervention part = (Intervention) resource.getContents().get(0);
		resource.getContents().clear();
		return Optional.of(part);
	}

	private static XMIResourceImpl newResource() {
		ResourceSetImpl resources = new ResourceSetImpl();
		Map<String, Object> packages = new LinkedHashMap<>();
		List.of(ElementPackage.eINSTANCE, TheoryPackage.eINSTANCE, PrioritisationPackage.eINSTANCE, DiagramPackage.eINSTANCE,
				InterventionPackage.eINSTANCE).forEach(each -> packages.put(each.getNsURI(), each));
		resources.getPackageRegistry().putAll(packages);
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/boxes.xmi"));
		resources.getResources().add(resource);
		return resource;
	}
}
