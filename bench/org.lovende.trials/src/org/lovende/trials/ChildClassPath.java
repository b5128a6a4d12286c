package org.lovende.trials;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.net4j.db.h2.H2Adapter;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.h2.jdbcx.JdbcDataSource;
import org.lovende.core.Ids;
import org.lovende.model.element.Element;
import org.lovende.model.element.provider.ElementItemProviderAdapterFactory;
import org.lovende.repository.Repository;
import org.lovende.repository.server.EmbeddedStore;
import org.osgi.framework.Bundle;
import org.postgresql.ds.PGSimpleDataSource;

import com.google.gson.Gson;

/** The class path with which a plain Java program can do what this one does inside OSGi. */
public final class ChildClassPath {
	/** One class of each bundle that the repository needs. */
	private static final List<Class<?>> ANCHORS = List.of(CommitLoop.class, Repository.class, EmbeddedStore.class, Ids.class,
			ElementItemProviderAdapterFactory.class, Element.class, CDOObject.class, IManagedContainer.class, H2Adapter.class, EditingDomain.class,
			XMIResource.class, ChangeDescription.class, EObject.class, EList.class, JdbcDataSource.class, Platform.class,
			IExtensionRegistry.class, Job.class, IProgressMonitor.class, Bundle.class, Argon2BytesGenerator.class, PGSimpleDataSource.class, Gson.class);

	private ChildClassPath() {
	}

	/** @param folder where the jars that lie inside of bundles are unpacked */
	public static String of(Path folder) throws IOException {
		Set<String> elements = new LinkedHashSet<>();
		for (Class<?> anchor : ANCHORS) {
			File bundle = new File(URI.create(anchor.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
			elements.add(bundle.getPath());
			if (bundle.isFile())
				elements.addAll(unpack(bundle, folder));
		}
		return String.join(File.pathSeparator, elements);
	}

	private static List<String> unpack(File bundle, Path folder) throws IOException {
		List<String> unpacked = new ArrayList<>();
		try (JarFile jar = new JarFile(bundle)) {
			for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
				JarEntry entry = entries.nextElement();
				if (!entry.getName().endsWith(".jar"))
					continue;
				Path target = folder.resolve(Path.of(entry.getName()).getFileName());
				try (InputStream in = jar.getInputStream(entry)) {
					Files.copy(in, target);
				}
				unpacked.add(target.toString());
			}
		}
		return unpacked;
	}
}
