package org.lovende.codegen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenDelegationKind;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenRuntimeVersion;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java of the metamodel, or of its EMF.Edit providers, from all .ecore files of org.lovende.model. The generator model
 * that an Eclipse user would keep beside them is made anew each time, so it can never be out of step with them.
 * <p>
 * Arguments: <code>model|edit</code> and the folder that holds the bundles.
 */
public final class GenerateModel {
	private static final String MODEL_BUNDLE = "org.lovende.model";
	private static final String EDIT_BUNDLE = "org.lovende.model.edit";
	private static final String BASE_PACKAGE = "org.lovende.model";

	private GenerateModel() {
	}

	public static void main(String[] args) throws Exception {
		boolean edit = args[0].equals("edit");
		Path bundles = new File(args[1]).getCanonicalFile().toPath();
		Path target = bundles.resolve(edit ? EDIT_BUNDLE : MODEL_BUNDLE);
		// The generator also writes plugin.properties and icons into its project; only the Java is taken over from there.
		Path out = target.resolve("target/emf");
		delete(out);
		Files.createDirectories(out);
		GenModel genModel = genModel(bundles, out, edit);
		check(genModel.diagnose());
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		String project = edit ? GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE : GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE;
		check(generator.generate(genModel, project, new BasicMonitor()));
		System.out.println("generated " + target.getFileName() + ": " + sync(out.resolve("src-gen"), target.resolve("src-gen")) + " files changed");
	}

	private static GenModel genModel(Path bundles, Path out, boolean edit) throws IOException {
		for (File bundle : bundles.toFile().listFiles(File::isDirectory))
			EcorePlugin.getPlatformResourceMap().put(bundle.getName(), URI.createFileURI(bundle.getPath() + "/"));
		EcorePlugin.getPlatformResourceMap().put("out", URI.createFileURI(out + "/"));
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		List<EPackage> packages = new ArrayList<>();
		File[] files = bundles.resolve(MODEL_BUNDLE).resolve("model").toFile().listFiles((dir, name) -> name.endsWith(".ecore"));
		Arrays.sort(files);
		for (File file : files) {
			URI uri = URI.createPlatformResourceURI(MODEL_BUNDLE + "/model/" + file.getName(), true);
			packages.add((EPackage) resources.getResource(uri, true).getContents().get(0));
		}
		GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
		resources.createResource(URI.createPlatformResourceURI(MODEL_BUNDLE + "/model/lovende.genmodel", true)).getContents().add(genModel);
		genModel.initialize(packages);
		genModel.setModelPluginID(MODEL_BUNDLE);
		genModel.setEditPluginID(EDIT_BUNDLE);
		genModel.setEditPluginClass(BASE_PACKAGE + ".element.provider.LovendeEditPlugin");
		genModel.setModelName("Lovende");
		genModel.setComplianceLevel(GenJDKLevel.JDK80_LITERAL);
		genModel.setRuntimeVersion(GenRuntimeVersion.EMF210);
		genModel.setSuppressGenModelAnnotations(false);
		genModel.setBundleManifest(false);
		genModel.setUpdateClasspath(false);
		genModel.setCodeFormatting(false);
		// native CDO objects
		genModel.setRootExtendsClass("org.eclipse.emf.internal.cdo.CDOObjectImpl");
		genModel.setRootExtendsInterface("org.eclipse.emf.cdo.CDOObject");
		genModel.setFeatureDelegation(GenDelegationKind.REFLECTIVE_LITERAL);
		genModel.setModelDirectory(edit ? "/" + MODEL_BUNDLE + "/src-gen" : "/out/src-gen");
		genModel.setEditDirectory(edit ? "/out/src-gen" : "/" + EDIT_BUNDLE + "/src-gen");
		genModel.setCanGenerate(true);
		for (GenPackage genPackage : genModel.getGenPackages()) {
			genPackage.setBasePackage(BASE_PACKAGE);
			String name = genPackage.getEcorePackage().getName();
			genPackage.setPrefix(Character.toUpperCase(name.charAt(0)) + name.substring(1));
		}
		return genModel;
	}

	/** Makes "to" equal to "from", touching only what differs; answers how many files that were. */
	private static int sync(Path from, Path to) throws IOException {
		int changed = 0;
		Files.createDirectories(to);
		for (Path source : walk(from)) {
			Path copy = to.resolve(from.relativize(source).toString());
			if (Files.isDirectory(source)) {
				Files.createDirectories(copy);
			} else if (!Files.exists(copy) || Files.mismatch(source, copy) >= 0) {
				Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
				changed++;
			}
		}
		List<Path> copies = walk(to);
		Collections.reverse(copies);
		for (Path copy : copies) {
			if (!Files.exists(from.resolve(to.relativize(copy).toString()))) {
				Files.delete(copy);
				changed++;
			}
		}
		return changed;
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		List<Path> all = walk(folder);
		Collections.reverse(all);
		for (Path path : all)
			Files.delete(path);
	}

	private static List<Path> walk(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.collect(Collectors.toCollection(ArrayList::new));
		}
	}

	private static void check(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR)
			throw new IllegalStateException(diagnostic.getMessage() + " " + diagnostic.getChildren());
	}
}
