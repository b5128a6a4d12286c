package org.lovende.repository.server.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.cdo.common.model.CDOPackageInfo;
import org.eclipse.emf.cdo.common.model.CDOPackageRegistry;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/** The classes of which a store can hold objects, by their names in a backup. */
final class ModelClasses {
	/** Packages of EMF and CDO themselves, of which we store no objects. */
	private static final Set<String> FOREIGN = Set.of("ecore", "etypes", "type");

	private final Map<String, EClass> classes = new TreeMap<>();

	ModelClasses(CDOPackageRegistry registry) {
		for (CDOPackageInfo each : registry.getPackageInfos())
			if (!FOREIGN.contains(each.getEPackage().getName()))
				for (EClassifier classifier : each.getEPackage().getEClassifiers())
					if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface())
						classes.put(name(type), type);
	}

	static String name(EClass type) {
		return type.getEPackage().getName() + "/" + type.getName();
	}

	/** All of them, in the order of their names. */
	List<EClass> all() {
		return new ArrayList<>(classes.values());
	}

	/** The class of a name; null if there is none. */
	EClass find(String name) {
		return classes.get(name);
	}
}
