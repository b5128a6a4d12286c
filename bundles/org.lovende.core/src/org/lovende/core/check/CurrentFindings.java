package org.lovende.core.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.core.merge.InterventionState;
import org.lovende.model.intervention.Intervention;

/**
 * What the checks find in an intervention that is being edited. They run once for each state that it comes to, however many views and diagrams ask,
 * and all of these are given the same findings. A picture of the moment; belongs to the document's thread.
 */
public final class CurrentFindings extends AdapterImpl {
	private final InterventionState checked;
	private final Dismissals dismissals;
	private final List<Finding> open;
	private final List<Finding> aside;

	private CurrentFindings(Intervention intervention, InterventionState checked) {
		this.checked = checked;
		dismissals = Dismissals.of(intervention);
		Map<Boolean, List<Finding>> all = Checks.runAll(intervention).stream().collect(Collectors.partitioningBy(dismissals::contains));
		open = List.copyOf(all.get(false));
		aside = List.copyOf(all.get(true));
	}

	/** What the checks find in the intervention as it is now: nothing is checked again as long as nothing in it has changed. */
	public static CurrentFindings of(InterventionEditingDomain domain) {
		Intervention intervention = domain.intervention();
		InterventionState now = domain.tracker().state();
		CurrentFindings known = (CurrentFindings) EcoreUtil.getExistingAdapter(intervention, CurrentFindings.class);
		if (known != null && known.checked == now)
			return known;
		CurrentFindings found = new CurrentFindings(intervention, now);
		intervention.eAdapters().remove(known);
		intervention.eAdapters().add(found);
		return found;
	}

	/** What {@link Checks#run} answers. */
	public List<Finding> open() {
		return open;
	}

	/** What the team has dismissed, in the same order. */
	public List<Finding> aside() {
		return aside;
	}

	/** Who has dismissed what, and why. */
	public Dismissals dismissals() {
		return dismissals;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == CurrentFindings.class;
	}
}
