package org.lovende.exchange.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Texts;
import org.lovende.exchange.OutputFile;
import org.lovende.model.intervention.Intervention;

/** Export of an intervention as plain EMF XMI (OMG XMI 2.0), for programs that know the metamodel. A complete copy: see {@link XmiImport}. */
public final class XmiExport {
	private XmiExport() {
	}

	/**
	 * Writes the intervention. A file that is there is replaced whole, or not at all if something goes wrong. Texts are written in the
	 * form of {@link Texts#normalise(String)}, as XML cannot hold every character.
	 *
	 * @param locale the language of the sentence if the output cannot be written
	 * @throws IOException if the output cannot be written
	 */
	public static void write(Intervention intervention, Path out, Locale locale) throws IOException {
		Intervention copy = EcoreUtil.copy(intervention);
		normalise(copy);
		copy.eAllContents().forEachRemaining(XmiExport::normalise);
		XmiResource resource = XmiResource.create();
		resource.getContents().add(copy);
		resource.identify();
		OutputFile.write(out, locale, temporary -> {
			try (OutputStream output = Files.newOutputStream(temporary)) {
				resource.save(output, XmiResource.saveOptions());
			}
		});
	}

	private static void normalise(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes())
			if (!attribute.isMany() && object.eGet(attribute) instanceof String text && !text.equals(Texts.normalise(text)))
				object.eSet(attribute, Texts.normalise(text));
	}
}
