package org.lovende.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.lovende.core.Ids;
import org.lovende.exchange.ImportTarget;
import org.lovende.model.intervention.Intervention;

/** A workspace in which those interventions that the user has open are as he sees them, with what is not saved yet. */
final class OpenTarget implements ImportTarget {
	private final ImportTarget workspace;
	private final Map<String, Intervention> before = new HashMap<>();
	private final Map<String, Intervention> opened = new HashMap<>();

	/** @param open the open interventions, each a copy; stay as they are */
	OpenTarget(ImportTarget workspace, List<Intervention> open) {
		this.workspace = workspace;
		for (Intervention intervention : open) {
			before.put(Ids.canonical(intervention.getId()), intervention);
			opened.put(Ids.canonical(intervention.getId()), EcoreUtil.copy(intervention));
		}
	}

	@Override
	public Optional<Intervention> byId(String uuid) {
		return Optional.ofNullable(opened.get(uuid)).or(() -> workspace.byId(uuid));
	}

	@Override
	public Optional<Intervention> byName(String name) {
		return opened.values().stream().filter(intervention -> name.equalsIgnoreCase(intervention.getName())).findFirst()
				.or(() -> workspace.byName(name).filter(stored -> !opened.containsKey(Ids.canonical(stored.getId()))));
	}

	@Override
	public void add(Intervention intervention) {
		workspace.add(intervention);
	}

	@Override
	public EditingDomain domain() {
		return workspace.domain();
	}

	/** An intervention of this target as the user sees it, before anything was imported; empty if it is not open. */
	Optional<Intervention> before(Intervention intervention) {
		return Optional.ofNullable(before.get(Ids.canonical(intervention.getId())));
	}
}
