package org.lovende.repository.server.backup;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Version;

/**
 * Adds to a backup what people may want to take out of it by hand: every intervention as of the moment of the backup, and every named version as
 * it was, as XMI files. Restoring does not read them.
 */
final class Snapshots {
	private static final String INTERVENTIONS = "/interventions";
	private static final String TRASH = "/trash";

	private final CDOSession session;
	private final long moment;
	private final long created;
	private final CheckedZip zip;
	private int versions;

	Snapshots(CDOSession session, long moment, CheckedZip zip) {
		this.session = session;
		this.moment = moment;
		this.zip = zip;
		created = session.getRepositoryInfo().getCreationTime();
	}

	/** The number of interventions outside the trash. */
	int writeInterventions() throws IOException {
		return write(INTERVENTIONS);
	}

	/** The number of interventions in the trash. */
	int writeTrash() throws IOException {
		return write(TRASH);
	}

	/** The number of named versions of the interventions that were written. */
	int versions() {
		return versions;
	}

	private int write(String folder) throws IOException {
		CDOView view = session.openView(moment);
		try {
			if (!view.hasResource(folder))
				return 0;
			List<String> paths = ((CDOResourceFolder) view.getResourceNode(folder)).getNodes().stream().map(node -> node.getPath()).toList();
			for (String path : paths) {
				Intervention intervention = load(view.getResource(path));
				zip.entry(path.substring(1) + ".xmi", out -> xmi(intervention).save(out, Map.of()));
				for (Version version : intervention.getVersions())
					writeVersion(intervention, version);
			}
			return paths.size();
		} finally {
			view.close();
		}
	}

	private void writeVersion(Intervention intervention, Version version) throws IOException {
		versions++;
		Instant at = version.getMoment();
		// one from a workbook has no moment, or one of the repository that it was exported from
		if (at == null || at.toEpochMilli() < created || at.toEpochMilli() > moment)
			return;
		CDOView view = session.openView(at.toEpochMilli());
		try {
			String path = INTERVENTIONS + "/" + intervention.getId();
			if (view.hasResource(path)) {
				Intervention then = load(view.getResource(path));
				zip.entry("versions/" + intervention.getId() + "/" + version.getId() + ".xmi", out -> xmi(then).save(out, Map.of()));
			}
		} finally {
			view.close();
		}
	}

	private static Intervention load(CDOResource resource) {
		resource.cdoPrefetch(CDORevision.DEPTH_INFINITE);
		return (Intervention) resource.getContents().get(0);
	}

	private static XMLResource xmi(Intervention intervention) {
		EObject copy = EcoreUtil.copy(intervention);
		XMIResource resource = new XMIResourceImpl();
		resource.setEncoding("UTF-8");
		resource.getContents().add(copy);
		EcoreUtil.getAllContents(copy, true).forEachRemaining(object -> identify(resource, (EObject) object));
		identify(resource, copy);
		return resource;
	}

	private static void identify(XMLResource resource, EObject object) {
		resource.setID(object, Objects.requireNonNull(((Element) object).getId()));
	}
}
