package org.lovende.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The user guide in one language, with the handbook's words as its last section. Immutable. */
public final class Guide {
	private static final String FOLDER = "guide/";

	private final List<Section> sections;

	private Guide(List<Section> sections) {
		this.sections = List.copyOf(sections);
	}

	/**
	 * Reads the guide that was built into this bundle.
	 *
	 * @param locale Danish for the Danish guide; any other for the English one
	 * @throws IOException if the bundle is damaged
	 */
	public static Guide read(Locale locale) throws IOException {
		String language = locale.getLanguage().equals("da") ? "da" : "en";
		try (InputStream in = bundle().getEntry(FOLDER + "guide_" + language + ".xml").openStream()) {
			NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("section");
			List<Section> sections = new ArrayList<>();
			for (int i = 0; i < elements.getLength(); i++)
				sections.add(section((Element) elements.item(i)));
			sections.add(Glossary.of(locale).section());
			return new Guide(sections);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(e);
		}
	}

	private static Section section(Element element) {
		String helps = element.getAttribute("helps");
		return new Section(element.getAttribute("id"), element.getAttribute("title"), element.getPreviousSibling() == null,
				helps.isEmpty() ? List.of() : List.of(helps.split(" ")), element.getTextContent());
	}

	/**
	 * Where the pictures of the guide lie, as an address that a browser can read.
	 *
	 * @throws IOException if they cannot be unpacked
	 */
	public static String pictures() throws IOException {
		// a path may hold blanks and Danish letters
		return FileLocator.toFileURL(bundle().getEntry(FOLDER)).toString().replace(" ", "%20");
	}

	private static Bundle bundle() {
		return FrameworkUtil.getBundle(Guide.class);
	}

	/** In the order of reading. */
	public List<Section> sections() {
		return sections;
	}

	/** The section with an identifier. */
	public Optional<Section> find(String id) {
		return sections.stream().filter(section -> section.id().equals(id)).findFirst();
	}

	/** The section that helps with something. */
	public Optional<Section> on(String key) {
		return sections.stream().filter(section -> section.helps().contains(key)).findFirst();
	}

	/**
	 * The sections in which every word of a question occurs, those with a word in the title first.
	 *
	 * @param question words, of which the beginnings will do; upper and lower case ignored. A blank one finds all sections
	 */
	public List<Section> search(String question) {
		List<String> words = List.of(question.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		List<Section> inTitle = new ArrayList<>();
		List<Section> inText = new ArrayList<>();
		for (Section section : sections) {
			String title = ' ' + section.title().toLowerCase(Locale.ROOT);
			String text = ' ' + section.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+]+", " ");
			if (words.stream().allMatch(word -> text.contains(' ' + word)))
				(words.stream().anyMatch(word -> title.contains(' ' + word)) ? inTitle : inText).add(section);
		}
		inTitle.addAll(inText);
		return inTitle;
	}
}
