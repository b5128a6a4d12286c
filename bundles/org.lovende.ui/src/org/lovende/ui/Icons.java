package org.lovende.ui;

import java.net.URL;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.lovende.model.element.Element;
import org.lovende.model.theory.Outcome;
import org.osgi.framework.FrameworkUtil;

/** The pictures of the workbench: one per class of the model, in the colour that the class has in the diagrams, and those of the commands. */
public final class Icons {
	private static final String FOLDER = "icons/";
	private static final String ENDING = ".svg";

	private Icons() {
	}

	/**
	 * A picture by its name.
	 *
	 * @param name the name of a file in the folder of icons, without its ending
	 */
	public static ImageDescriptor descriptor(String name) {
		URL entry = entry(name);
		if (entry == null)
			throw new IllegalArgumentException("no icon: " + name);
		return ImageDescriptor.createFromURL(entry);
	}

	/** The same as an address that means the same in the next start. */
	public static String address(String name) {
		return "platform:/plugin/" + FrameworkUtil.getBundle(Icons.class).getSymbolicName() + '/' + FOLDER + name + ENDING;
	}

	/** Like {@link #descriptor}; the image is shared and must not be disposed of. */
	public static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = Icons.class.getName() + '.' + name;
		if (registry.getDescriptor(key) == null)
			registry.put(key, descriptor(name));
		return registry.get(key);
	}

	/** The picture of an element's class; of an outcome also of its term. A class without one of its own has that of all elements. */
	public static Image image(Element element) {
		if (element instanceof Outcome outcome)
			return image("Outcome-" + word(outcome.getTerm()));
		return image(nameFor(element.eClass().getName()));
	}

	/** The name of the picture for a class of the model; one for all elements if the class has none of its own. */
	public static String nameFor(String className) {
		if (className.equals("Outcome"))
			return "Outcome-medium";
		return entry(className) == null ? "Element" : className;
	}

	private static String word(Enumerator value) {
		return value.getLiteral();
	}

	private static URL entry(String name) {
		return FrameworkUtil.getBundle(Icons.class).getEntry(FOLDER + name + ENDING);
	}
}
