package org.lovende.repository.server;

import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The names of the version-independent form of an intervention, which {@link Migration} describes. */
final class ExportForm {
	static final String OBJECT = "object";
	static final String CLASS = "class";
	static final String KEY = "key";
	static final String VALUE = "value";
	static final String REFERENCE = "reference";
	static final String TO = "to";
	static final String CONTENTS = "contents";
	static final String FEATURE = "feature";

	private ExportForm() {
	}

	static Document newDocument() {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e); // nothing is configured
		}
	}

	/** The child elements of a name, in their order. */
	static List<Element> children(Element parent, String name) {
		NodeList nodes = parent.getChildNodes();
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(node -> isElement(node, name)).map(Element.class::cast).toList();
	}

	private static boolean isElement(Node node, String name) {
		return node instanceof Element element && element.getTagName().equals(name);
	}
}
