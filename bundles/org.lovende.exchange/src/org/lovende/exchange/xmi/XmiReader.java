package org.lovende.exchange.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.exchange.Place;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;

/** Reads one intervention from an XMI file, or says in one sentence why that cannot be. */
final class XmiReader {
	/** The largest file; far above any real intervention. */
	private static final long MAX_BYTES = 50_000_000;
	private static final long MEGABYTE = 1_000_000;
	/** Our namespaces hold the version of the model. */
	private static final Pattern NAMESPACE = Pattern.compile("http://lovende\\.org/model/([^/]+)/(\\w+)");

	private final Path path;
	private final Place place;
	private final ProblemLog log;

	XmiReader(Path path, ProblemLog log) {
		this.path = path;
		this.place = Place.of(path.toString());
		this.log = log;
	}

	/** The intervention, contained in nothing; null after noting an error. */
	Intervention read() {
		try {
			if (!isReadable() || !hasOurRoot())
				return null;
			return load();
		} catch (XMLStreamException e) {
			log.error(place, "not-xml", Integer.toString(e.getLocation() == null ? 1 : e.getLocation().getLineNumber()));
		} catch (IOException e) {
			log.error(place, "file-unreadable", e.getMessage());
		}
		return null;
	}

	private boolean isReadable() throws IOException {
		if (!Files.isRegularFile(path))
			log.error(place, "file-missing");
		else if (Files.size(path) == 0)
			log.error(place, "file-empty");
		else if (Files.size(path) > MAX_BYTES)
			log.error(place, "file-too-large", Long.toString(MAX_BYTES / MEGABYTE));
		else
			return true;
		return false;
	}

	/** Looks at the first element only: another version of the model is to be named before its content is misunderstood. */
	private boolean hasOurRoot() throws IOException, XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		try (InputStream input = Files.newInputStream(path)) {
			XMLStreamReader reader = factory.createXMLStreamReader(input);
			while (reader.next() != XMLStreamConstants.START_ELEMENT)
				if (reader.getEventType() == XMLStreamConstants.DTD) {
					log.error(place, "dtd");
					return false;
				}
			for (int i = 0; i < reader.getNamespaceCount(); i++) {
				Matcher namespace = NAMESPACE.matcher(String.valueOf(reader.getNamespaceURI(i)));
				if (namespace.matches() && !namespace.group(1).equals(version())) {
					log.error(place, "model-version", namespace.group(1), version());
					return false;
				}
			}
			boolean isIntervention = InterventionPackage.eNS_URI.equals(reader.getNamespaceURI()) && reader.getLocalName().equals("Intervention");
			if (!isIntervention)
				log.error(place, "not-an-intervention", reader.getLocalName());
			return isIntervention;
		}
	}

	private Intervention load() throws IOException {
		XmiResource resource = XmiResource.create();
		try (InputStream input = Files.newInputStream(path)) {
			resource.load(input, XmiResource.loadOptions());
		} catch (IOException | RuntimeException e) {
			reportDamage(resource);
			return null;
		}
		if (!resource.getErrors().isEmpty()) {
			reportDamage(resource);
			return null;
		}
		EObject root = resource.getContents().get(0);
		EcoreUtil.resolveAll(resource);
		if (!EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).isEmpty()) {
			EObject proxy = EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).keySet().iterator().next();
			log.add(Severity.ERROR, place, "dangling", EcoreUtil.getURI(proxy).fragment(), null);
			return null;
		}
		resource.getContents().clear();
		return (Intervention) root;
	}

	private void reportDamage(XmiResource resource) {
		int line = resource.getErrors().isEmpty() ? 0 : resource.getErrors().get(0).getLine();
		log.error(place, "damaged", Integer.toString(Math.max(1, line)));
	}

	private static String version() {
		Matcher current = NAMESPACE.matcher(InterventionPackage.eNS_URI);
		return current.matches() ? current.group(1) : InterventionPackage.eNS_URI;
	}
}
