package org.lovende.repository.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.model.CDOPackageUnit;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * A metamodel as an older program would have had it: version 0, made out of the current one. Its Intervention has "aim" for "purpose", and
 * there are no Java classes for it, as there will be none for old versions.
 */
final class OldMetamodel {
	static final int VERSION = 0;

	private final ResourceSet resources = new ResourceSetImpl();
	private final List<EPackage> packages = new ArrayList<>();

	OldMetamodel() throws IOException {
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		List<Resource> loaded = new ArrayList<>();
		for (Path file : ecoreFiles()) {
			String text = Files.readString(file).replace("/model/" + ModelVersion.CURRENT + "/", "/model/" + VERSION + "/").replace("name=\"purpose\"",
					"name=\"aim\"");
			Resource resource = resources.createResource(URI.createFileURI(file.toString()));
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
			loaded.add(resource);
		}
		EcoreUtil.resolveAll(resources);
		for (Resource resource : loaded)
			packages.add((EPackage) resource.getContents().get(0));
		for (EPackage each : packages)
			each.eResource().setURI(URI.createURI(each.getNsURI())); // CDO finds the unit of a package by it
	}

	static List<Path> ecoreFiles() throws IOException {
		Path folder = Path.of(System.getProperty("lovende.root"), "bundles/org.lovende.model/model");
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".ecore")).sorted().toList();
		}
	}

	EPackage[] packages() {
		return packages.toArray(EPackage[]::new);
	}

	EObject create(String packageName, String className) {
		EPackage owner = packages.stream().filter(each -> each.getName().equals(packageName)).findFirst().orElseThrow();
		return EcoreUtil.create((EClass) owner.getEClassifier(className));
	}

	/** Makes CDO take the packages for generated ones whose Java classes are missing, which they will be in earnest. */
	static void pretendGenerated(Path directory) throws SQLException {
		try (H2Database database = new H2Database(new StoreDirectory(directory).database());
				Statement statement = database.connection().createStatement()) {
			int changed = statement.executeUpdate(
					"UPDATE CDO_PACKAGE_UNITS SET ORIGINAL_TYPE = " + CDOPackageUnit.Type.NATIVE.ordinal() + " WHERE ID LIKE '%lovende%'");
			if (changed == 0)
				throw new AssertionError("no package units");
		}
	}
}
