package org.lovende.repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.CDOState;
import org.eclipse.emf.cdo.common.revision.delta.CDORevisionDelta;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.util.ConcurrentAccessException;
import org.eclipse.emf.cdo.util.DanglingReferenceException;
import org.eclipse.emf.cdo.util.ReferentialIntegrityException;
import org.eclipse.emf.ecore.EAttribute;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Texts;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.repository.RepositoryException.Kind;
import org.lovende.repository.server.FrozenVersions;
import org.lovende.repository.server.UniqueNames;

/** Commits a transaction if everything in it may be stored; otherwise nothing of it is. The changes stay in the transaction then. */
final class Committer {
	private final Repository repository;
	private final Problems problems;

	Committer(Repository repository) {
		this.repository = repository;
		problems = repository.problems();
	}

	void commit(CDOTransaction transaction, String label) throws RepositoryException {
		List<CDOObject> changed = new ArrayList<>(transaction.getNewObjects().values());
		changed.addAll(transaction.getDirtyObjects().values());
		Set<Intervention> interventions = interventionsOf(changed);
		checkTexts(changed);
		checkGuard(transaction, interventions);
		// another commit of this process must not take a name between the check and the commit
		synchronized (repository) {
			checkNames(transaction, interventions);
			commitUnchecked(transaction, label);
		}
	}

	/** Commits what needs no checks. */
	void commitUnchecked(CDOTransaction transaction, String label) throws RepositoryException {
		transaction.setCommitComment(label);
		try {
			transaction.commit();
		} catch (ConcurrentAccessException e) {
			throw problems.problem(Kind.CONFLICT, e, "conflict");
		} catch (DanglingReferenceException | ReferentialIntegrityException e) {
			throw problems.problem(Kind.REFUSED, e, "danglingReference", Problems.reason(e));
		} catch (CommitException | RuntimeException e) {
			if (FrozenVersions.isRefusal(e))
				throw problems.refused(List.of(problems.text("versionFrozen")));
			if (UniqueNames.isRefusal(e))
				throw problems.problem(Kind.NAME_TAKEN, e, "nameTakenMeanwhile");
			if (NotAllowed.is(e))
				throw problems.problem(Kind.NOT_ALLOWED, e, "notAllowed");
			throw problems.problem(Kind.CANNOT_WRITE, e, "cannotCommit", Problems.reason(e));
		}
	}

	private static Set<Intervention> interventionsOf(Collection<CDOObject> objects) {
		Set<Intervention> interventions = new LinkedHashSet<>();
		for (CDOObject object : objects) {
			if (object instanceof Element element) {
				Intervention intervention = Interventions.interventionOf(element);
				if (intervention != null)
					interventions.add(intervention);
			}
		}
		return interventions;
	}

	private void checkTexts(Collection<CDOObject> objects) throws RepositoryException {
		List<String> violations = new ArrayList<>();
		for (CDOObject object : objects)
			if (object instanceof Element element)
				for (EAttribute attribute : element.eClass().getEAllAttributes())
					if (element.eGet(attribute) instanceof String text && !Texts.isStorable(text))
						violations.add(problems.text("illegalText", attribute.getName(), ElementNames.brief(element, repository.options().locale())));
		if (!violations.isEmpty())
			throw problems.refused(violations);
	}

	private void checkGuard(CDOTransaction transaction, Set<Intervention> interventions) throws RepositoryException {
		CommitGuard guard = repository.options().guard();
		boolean attributesOnly = attributesOnly(transaction);
		List<String> violations = new ArrayList<>();
		for (Intervention intervention : interventions)
			violations.addAll(attributesOnly ? guard.violations(intervention, changedIn(intervention, transaction)) : guard.violations(intervention));
		if (!violations.isEmpty())
			throw problems.refused(violations);
	}

	private static List<Element> changedIn(Intervention intervention, CDOTransaction transaction) {
		return transaction.getDirtyObjects().values().stream().filter(Element.class::isInstance).map(Element.class::cast)
				.filter(element -> Interventions.interventionOf(element) == intervention).toList();
	}

	/** Whether no element came, went, moved, refers to something else, or is known by another identifier. */
	private static boolean attributesOnly(CDOTransaction transaction) {
		return transaction.getNewObjects().isEmpty() && transaction.getDetachedObjects().isEmpty()
				&& transaction.getRevisionDeltas().values().stream().flatMap(delta -> delta.getFeatureDeltas().stream())
						.allMatch(delta -> delta.getFeature() instanceof EAttribute attribute && attribute != ElementPackage.Literals.ELEMENT__ID);
	}

	private void checkNames(CDOTransaction transaction, Set<Intervention> interventions) throws RepositoryException {
		List<Intervention> renamed = interventions.stream().filter(intervention -> isRenamed(transaction, intervention)).toList();
		if (renamed.isEmpty())
			return;
		Set<String> ids = new HashSet<>();
		for (Intervention intervention : renamed)
			ids.add(intervention.getId());
		Set<String> taken = new HashSet<>();
		for (InterventionSummary other : repository.list())
			if (!ids.contains(other.id()))
				taken.add(Names.key(other.name()));
		for (Intervention intervention : renamed) {
			if (Texts.isBlank(intervention.getName()))
				throw problems.refused(List.of(problems.text("nameMissing")));
			if (!taken.add(Names.key(intervention.getName())))
				throw problems.problem(Kind.NAME_TAKEN, "nameTaken", intervention.getName());
		}
	}

	/** Whether the intervention is new or has another name than before. */
	private static boolean isRenamed(CDOTransaction transaction, Intervention intervention) {
		if (intervention.cdoState() == CDOState.NEW)
			return true;
		CDORevisionDelta delta = transaction.getRevisionDeltas().get(intervention.cdoID());
		return delta != null && delta.getFeatureDelta(InterventionPackage.Literals.INTERVENTION__NAME) != null;
	}
}
