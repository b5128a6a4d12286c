package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;

/** Listens to everything in an intervention and, while collecting, notes what a command touches. */
final class ChangeCollector extends EContentAdapter {
	private final Intervention intervention;
	private boolean collecting;
	private boolean referencesTouched;
	private final Set<Element> touched = new LinkedHashSet<>();
	private final List<Violation> changedIds = new ArrayList<>();

	ChangeCollector(Intervention intervention) {
		this.intervention = intervention;
		intervention.eAdapters().add(this);
	}

	/** Begins to collect, from nothing. */
	void start() {
		touched.clear();
		changedIds.clear();
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
	}

	/** Stops listening for good. */
	void detach() {
		removeAdapter(intervention);
	}
}
