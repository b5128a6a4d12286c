package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Version;

/** Listens to everything in an intervention and, while collecting, notes what a command touches. */
final class ChangeCollector extends EContentAdapter {
	private final Intervention intervention;
	private boolean collecting;
	private boolean referencesTouched;
	private final Set<Element> touched = new LinkedHashSet<>();
	private final List<Violation> changedIds = new ArrayList<>();
	private final Set<Violation> frozen = new LinkedHashSet<>();

	ChangeCollector(Intervention intervention) {
		this.intervention = intervention;
		intervention.eAdapters().add(this);
	}

	/** Begins to collect, from nothing. */
	void start() {
		touched.clear();
		changedIds.clear();
		frozen.clear();
		referencesTouched = false;
		collecting = true;
	}

	void stop() {
		collecting = false;
	}

	/** Whether objects came, went, moved or refer to other objects than before. */
	boolean referencesTouched() {
		return referencesTouched;
	}

	/** The elements of which a feature was changed. */
	Set<Element> touched() {
		return touched;
	}

	/** A violation for each identifier that was replaced by another one. */
	List<Violation> changedIds() {
		return changedIds;
	}

	/** A violation for each approved version that was changed or removed. */
	Set<Violation> frozenVersions() {
		return frozen;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!collecting || notification.isTouch() || !(notification.getNotifier() instanceof Element element))
			return;
		touched.add(element);
		referencesTouched |= notification.getFeature() instanceof EReference;
		if (notification.getFeature() == ElementPackage.Literals.ELEMENT__ID
				&& Constraints.isOtherId(notification.getOldStringValue(), notification.getNewStringValue()))
			changedIds.add(new Violation(Constraint.ID_CHANGED, element, ElementPackage.Literals.ELEMENT__ID));
		collectFrozen(element, notification);
	}

	private void collectFrozen(Element element, Notification notification) {
		if (element instanceof Version version && wasApproved(version, notification))
			frozen.add(new Violation(Constraint.VERSION_FROZEN, version, (EStructuralFeature) notification.getFeature()));
		else if (notification.getFeature() == InterventionPackage.Literals.INTERVENTION__VERSIONS && notification.getNewValue() == null)
			removed(notification.getOldValue()).filter(Constraints::isFrozen)
					.forEach(version -> frozen.add(new Violation(Constraint.VERSION_FROZEN, version, InterventionPackage.Literals.VERSION__STATUS)));
	}

	private static boolean wasApproved(Version version, Notification notification) {
		Object before = notification.getFeature() == InterventionPackage.Literals.VERSION__STATUS ? notification.getOldValue() : version.getStatus();
		return before == Status.APPROVED;
	}

	/** One was removed, or several at once. */
	private static Stream<Version> removed(Object value) {
		Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
		return values.map(Version.class::cast);
	}

	/** Stops listening for good. */
	void detach() {
		removeAdapter(intervention);
	}
}
