package org.lovende.exchange;

import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.lovende.model.intervention.Intervention;

/** Where interventions are imported into: an open repository, or anything that can pass for one. */
public interface ImportTarget {
	/** The intervention with this identifier (a UUID in lower case). */
	Optional<Intervention> byId(String uuid);

	/** The intervention with this name, letter case ignored. */
	Optional<Intervention> byName(String name);

	/** Takes in a new, complete intervention. Called only after everything was checked. */
	void add(Intervention intervention);

	/** The domain on whose command stack existing interventions are changed. */
	EditingDomain domain();
}
