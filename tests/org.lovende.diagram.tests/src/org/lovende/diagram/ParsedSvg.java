package org.lovende.diagram;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An SVG as a reader finds it: its elements with their places in the whole picture. */
public final class ParsedSvg {
	/** Rounding to two decimals at both ends of a comparison. */
	public static final double TOLERANCE = 0.03;

	private final byte[] bytes;
	private final Element root;

	private ParsedSvg(byte[] bytes) throws Exception {
		this.bytes = bytes;
		this.root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
	}

	/** Writes and parses a picture. */
	public static ParsedSvg of(Picture picture) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SvgWriter.write(picture, out);
		return new ParsedSvg(out.toByteArray());
	}

	public byte[] bytes() {
		return bytes;
	}

	public Element root() {
		return root;
	}

	/** All elements of a name in document order. */
	public static List<Element> all(Element parent, String name) {
		List<Element> elements = new ArrayList<>();
		NodeList nodes = parent.getElementsByTagName(name);
		for (int i = 0; i < nodes.getLength(); i++)
			elements.add((Element) nodes.item(i));
		return elements;
	}

	/** The groups that stand for model elements of these kinds. */
	public List<Element> groups(String... kinds) {
		return all(root, "g").stream().filter(group -> List.of(kinds).contains(group.getAttribute("data-kind"))).toList();
	}

	/** The outlines of boxes by id. */
	public Map<String, Bounds> boxes(String... kinds) {
		Map<String, Bounds> boxes = new LinkedHashMap<>();
		for (Element group : groups(kinds))
			boxes.put(group.getAttribute("data-id"), rectangle(all(group, "rect").get(0)));
		return boxes;
	}

	/** A rectangle in the whole picture. */
	public static Bounds rectangle(Element rect) {
		return new Bounds(number(rect, "x") + offset(rect, 0), number(rect, "y") + offset(rect, 1), number(rect, "width"), number(rect, "height"));
	}

	/** What a line of text covers in the whole picture, by our own measure. */
	public static Bounds text(Element text) {
		boolean isBold = text.getAttribute("font-weight").equals("700");
		Font font = new Font(isBold ? Typeface.BOLD : Typeface.REGULAR, number(text, "font-size"));
		double width = font.width(text.getTextContent());
		boolean isRightToLeft = text.getAttribute("direction").equals("rtl");
		String anchor = text.getAttribute("text-anchor");
		double x = number(text, "x") + offset(text, 0);
		double left = anchor.equals("middle") ? x - width / 2 : anchor.equals("end") == isRightToLeft ? x : x - width;
		return new Bounds(left, number(text, "y") + offset(text, 1) - font.ascent(), width, font.ascent() + font.descent());
	}

	/** What a circle covers in the whole picture. */
	public static Bounds circle(Element circle) {
		return new Bounds(number(circle, "cx") + offset(circle, 0), number(circle, "cy") + offset(circle, 1), 0, 0).grow(number(circle, "r"));
	}

	/** The numbers of a path in the whole picture, x and y in turn. Our paths are absolute and have no arcs. */
	public static double[] path(Element path) {
		String[] parts = path.getAttribute("d").replaceAll("[A-Z]", " ").strip().split("\\s+");
		double[] numbers = new double[parts.length];
		for (int i = 0; i < parts.length; i++)
			numbers[i] = Double.parseDouble(parts[i]) + offset(path, i % 2);
		return numbers;
	}

	/** How far the groups around an element move it, along x (0) or y (1). */
	private static double offset(Element element, int axis) {
		double offset = 0;
		for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
			String transform = e.getAttribute("transform");
			if (!transform.isEmpty())
				offset += Double.parseDouble(transform.replaceAll("translate\\((.*)\\)", "$1").split(" ")[axis]);
		}
		return offset;
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}
}
