package org.lovende.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * One chapter of the user guide. Each heading of the first or second level begins a section. A comment below a heading names what the section helps
 * with: <code>&lt;!-- help: KEY KEY --&gt;</code>.
 *
 * @param name of the file, without ending and language
 * @param sections the first is the chapter's own
 * @param links identifiers of the sections that it leads to
 * @param pictures paths relative to the chapter
 */
record Chapter(String name, List<Section> sections, List<String> links, List<String> pictures) {
	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
	private static final String HELP = "<!-- help:";
	private static final int DEEPEST = 2;

	/**
	 * @param id unique in the guide, the same in all languages: the chapter's name, and from the second section on its number
	 * @param keys what it helps with
	 * @param html with the heading
	 */
	record Section(String id, String title, List<String> keys, String html) {
	}

	static Chapter read(String name, Path file) throws IOException {
		Node document = Parser.builder().extensions(EXTENSIONS).build().parse(Files.readString(file));
		List<String> links = new ArrayList<>();
		List<String> pictures = new ArrayList<>();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				// the guide's own scheme: the program shows a section without leaving the page
				if (!link.getDestination().contains(":")) {
					link.setDestination("guide:" + sectionOf(link.getDestination()));
					links.add(sectionOf(link.getDestination()));
				}
				visitChildren(link);
			}

			@Override
			public void visit(Image image) {
				pictures.add(image.getDestination());
				image.setDestination(Path.of(image.getDestination()).getFileName().toString());
				visitChildren(image);
			}
		});
		return new Chapter(name, sections(name, document), links, pictures);
	}

	/** In the Markdown a link leads to a file, so that it can be followed there too. */
	private static String sectionOf(String destination) {
		return destination.replaceAll("^guide:", "").replaceAll("(_da)?\\.md$", "");
	}

	private static List<Section> sections(String name, Node document) {
		List<Section> sections = new ArrayList<>();
		Node next = document.getFirstChild();
		while (next != null) {
			Document part = new Document();
			String title = next instanceof Heading heading ? TextContentRenderer.builder().build().render(heading).strip() : name;
			List<String> keys = List.of();
			do {
				Node each = next;
				next = next.getNext();
				if (each instanceof HtmlBlock comment && comment.getLiteral().startsWith(HELP))
					keys = List.of(comment.getLiteral().replace(HELP, "").replace("-->", "").strip().split("\\s+"));
				else
					part.appendChild(each);
			} while (next != null && !(next instanceof Heading heading && heading.getLevel() <= DEEPEST));
			String id = sections.isEmpty() ? name : name + '-' + sections.size();
			sections.add(new Section(id, title, keys, HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build().render(part)));
		}
		return sections;
	}
}
