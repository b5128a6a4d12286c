package org.lovende.repository.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.emf.cdo.server.db.mapping.IClassMapping;
import org.eclipse.emf.cdo.server.db.mapping.IListMapping;
import org.eclipse.emf.cdo.server.internal.db.CDODBSchema;
import org.eclipse.emf.cdo.server.internal.db.mapping.horizontal.HorizontalAuditMappingStrategy;
import org.eclipse.emf.cdo.spi.common.model.InternalCDOPackageUnit;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

/**
 * CDO's tables with all versions of each object, and besides a way to read many objects by few queries. CDO itself asks five times or more for each
 * object: for its class, its attributes, and each of its lists.
 */
final class BulkMappingStrategy extends HorizontalAuditMappingStrategy {
	@Override
	public void createMapping(Connection connection, InternalCDOPackageUnit[] units, OMMonitor monitor) {
		((TablesAtOnceStore) getStore()).makeTables(() -> super.createMapping(connection, units, monitor));
	}

	@Override
	protected IClassMapping doCreateClassMapping(EClass type) {
		return new BulkClassMapping(this, type);
	}

	@Override
	public IListMapping doCreateListMapping(EClass containingClass, EStructuralFeature feature) {
		return new BulkListMapping(this, containingClass, feature);
	}

	/**
	 * Reads objects as they are now. What comes between the queries is not noticed: to be thrown away if a commit was written meanwhile.
	 *
	 * @param found told of each object that is there, completely read
	 */
	void read(IDBStoreAccessor accessor, Collection<CDOID> ids, Consumer<InternalCDORevision> found) {
		types(accessor, ids).forEach((type, objects) -> ((BulkClassMapping) getClassMapping(type)).read(accessor, objects, found));
	}

	private Map<EClass, List<CDOID>> types(IDBStoreAccessor accessor, Collection<CDOID> ids) {
		Map<Long, EClass> classes = new HashMap<>();
		Set<CDOID> wanted = Set.copyOf(ids);
		Map<EClass, List<CDOID>> objects = new HashMap<>();
		BulkQuery query = new BulkQuery("SELECT " + ATTRIBUTES_ID + ", " + ATTRIBUTES_CLASS + " FROM " + CDODBSchema.CDO_OBJECTS + " WHERE ", ATTRIBUTES_ID);
		query.run(accessor, ids, rows -> {
			while (rows.next()) {
				CDOID id = getStore().getIDHandler().getCDOID(rows, 1);
				if (!wanted.contains(id))
					continue;
				EClass type = classes.get(rows.getLong(2));
				if (type == null) {
					type = type(rows); // by a query
					classes.put(rows.getLong(2), type);
				}
				objects.computeIfAbsent(type, any -> new ArrayList<>()).add(id);
			}
		});
		return objects;
	}

	private EClass type(ResultSet row) throws SQLException {
		return (EClass) getStore().getMetaDataManager().getMetaInstance(getStore().getIDHandler().getCDOID(row, 2));
	}
}
