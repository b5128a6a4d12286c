package org.lovende.repository.server;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchVersion;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.emf.cdo.server.db.mapping.IListMapping;
import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.emf.cdo.server.internal.db.mapping.horizontal.HorizontalAuditClassMapping;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EClass;

/** The table of one class, from which many objects can be read at once. */
final class BulkClassMapping extends HorizontalAuditClassMapping {
	BulkClassMapping(BulkMappingStrategy strategy, EClass type) {
		super(strategy, type);
	}

	/** See {@link BulkMappingStrategy#read}; for objects of this class. */
	void read(IDBStoreAccessor accessor, Collection<CDOID> ids, Consumer<InternalCDORevision> found) {
		if (getTable() == null)
			return;
		List<InternalCDORevision> read = new ArrayList<>();
		Set<CDOID> wanted = Set.copyOf(ids);
		// a sum, since by the index of this column H2 would go through all that is current in the whole repository
		new BulkQuery("SELECT * FROM " + getTable() + " WHERE " + ATTRIBUTES_REVISED + "+0=0 AND ", ATTRIBUTES_ID)
				.run(accessor, ids, rows -> readAll(rows, wanted, read));
		for (IListMapping list : getListMappings())
			((BulkListMapping) list).read(accessor, read);
		read.forEach(found);
	}

	private void readAll(ResultSet rows, Set<CDOID> wanted, List<InternalCDORevision> read) {
		DBStore store = (DBStore) getMappingStrategy().getStore();
		CDOBranch branch = store.getRepository().getBranchManager().getMainBranch();
		while (true) {
			InternalCDORevision revision = store.createRevision(getEClass(), null);
			revision.setBranchPoint(branch.getHead());
			if (!readValuesFromResultSet(rows, store.getIDHandler(), revision, true))
				return;
			boolean isDeleted = revision.getVersion() < CDOBranchVersion.FIRST_VERSION;
			if (!isDeleted && wanted.contains(revision.getID()))
				read.add(revision);
		}
	}
}
