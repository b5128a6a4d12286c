package org.lovende.repository.server.erase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.db.IDBStore;
import org.eclipse.emf.cdo.server.db.mapping.IClassMapping;
import org.eclipse.emf.cdo.server.db.mapping.IListMapping;
import org.eclipse.emf.cdo.server.db.mapping.ITypeMapping;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.element.ElementPackage;

/**
 * CDO's tables: one per class with a row per state of an object, and one per feature with several values. Each state of an object keeps its
 * whole list there.
 */
final class Tables {
	static final String OBJECTS = "CDO_OBJECTS";
	static final String ID = "CDO_ID";
	static final String VERSION = "CDO_VERSION";
	static final String CREATED = "CDO_CREATED";
	static final String REVISED = "CDO_REVISED";
	static final String CONTAINER = "CDO_CONTAINER";
	static final String RESOURCE = "CDO_RESOURCE";
	static final String SOURCE = "CDO_SOURCE";
	static final String INDEX = "CDO_IDX";
	static final String VALUE = "CDO_VALUE";

	/** EMF's own packages have tables too, in which nothing is ever stored. */
	private static final Set<String> FOREIGN = Set.of("ecore", "etypes", "type");

	private final Collection<IClassMapping> mappings;

	Tables(InternalRepository repository) {
		IDBStore store = (IDBStore) repository.getStore();
		// a mapping that is made on this occasion looks its columns up
		StoreThreadLocal.setAccessor(store.getReader(null));
		try {
			mappings = store.getMappingStrategy().getClassMappings(true).values().stream()
					.filter(mapping -> !mapping.getDBTables().isEmpty() && !FOREIGN.contains(mapping.getEClass().getEPackage().getName()))
					.sorted(Comparator.comparing(mapping -> mapping.getEClass().getName())).toList();
		} finally {
			StoreThreadLocal.release();
		}
	}

	Collection<IClassMapping> all() {
		return mappings;
	}

	/** Those of the classes whose objects have an id of ours. */
	List<IClassMapping> ofElements() {
		return mappings.stream().filter(mapping -> ElementPackage.Literals.ELEMENT.isSuperTypeOf(mapping.getEClass())).toList();
	}

	IClassMapping of(EClass type) {
		return mappings.stream().filter(mapping -> mapping.getEClass() == type).findFirst().orElseThrow();
	}

	/** The table of a class's states. */
	static String table(IClassMapping mapping) {
		return mapping.getDBTables().get(0).toString();
	}

	/** The table of a feature with several values. */
	static String table(IListMapping mapping) {
		return mapping.getDBTables().iterator().next().toString();
	}

	/** The column of a feature in the table of a class. */
	static String column(IClassMapping mapping, EStructuralFeature feature) {
		return mapping(mapping, feature).getField().toString();
	}

	static ITypeMapping mapping(IClassMapping mapping, EStructuralFeature feature) {
		return mapping.getValueMappings().stream().filter(each -> each.getFeature() == feature).findFirst().orElseThrow();
	}

	/** The attributes of a class that hold free text. */
	static List<EAttribute> texts(EClass type) {
		return type.getEAllAttributes().stream().filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class).toList();
	}
}
