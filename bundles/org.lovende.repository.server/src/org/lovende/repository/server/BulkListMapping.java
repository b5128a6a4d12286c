package org.lovende.repository.server;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDOList;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.emf.cdo.server.db.IIDHandler;
import org.eclipse.emf.cdo.server.internal.db.mapping.horizontal.AuditListTableMapping;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The table of the lists of one feature, from which those of many objects can be read at once. */
final class BulkListMapping extends AuditListTableMapping {
	BulkListMapping(BulkMappingStrategy strategy, EClass type, EStructuralFeature feature) {
		super(strategy, type, feature);
	}

	/** Fills the lists of objects that know their version and how long their lists are. */
	void read(IDBStoreAccessor accessor, Collection<InternalCDORevision> revisions) {
		Map<CDOID, InternalCDORevision> filled = new HashMap<>();
		for (InternalCDORevision revision : revisions)
			if (revision.getValue(getFeature()) instanceof CDOList list && !list.isEmpty())
				filled.put(revision.getID(), revision);
		if (filled.isEmpty() || getTable() == null)
			return;
		IIDHandler ids = accessor.getStore().getIDHandler();
		new BulkQuery("SELECT * FROM " + getTable() + " WHERE ", LIST_REVISION_ID).run(accessor, filled.keySet(), rows -> {
			while (rows.next()) {
				InternalCDORevision revision = filled.get(ids.getCDOID(rows, LIST_REVISION_ID));
				// the lists of earlier versions stand in the same table
				if (revision != null && rows.getInt(LIST_REVISION_VERSION) == revision.getVersion())
					revision.getListOrNull(getFeature()).set(rows.getInt(LIST_IDX), getTypeMapping().readValue(rows));
			}
		});
	}
}
