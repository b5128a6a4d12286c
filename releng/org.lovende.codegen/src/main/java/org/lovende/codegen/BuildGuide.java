package org.lovende.codegen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Makes the user guide that the program carries out of the chapters in <code>docs/user/guide</code>: one XML file for each language, and the pictures
 * beside it. Fails with all that is wrong: a chapter without its translation, sections that do not agree between the languages, links and pictures
 * that lead nowhere.
 */
public final class BuildGuide {
	private static final String CONTENTS = "contents.txt";

	private final Path source;
	private final List<String> problems = new ArrayList<>();
	private final Set<Path> pictures = new LinkedHashSet<>();

	private BuildGuide(Path source) {
		this.source = source;
	}

	/** @param arguments the folder of the chapters, and the folder to write to */
	public static void main(String[] arguments) throws IOException, XMLStreamException {
		new BuildGuide(Path.of(arguments[0])).run(Path.of(arguments[1]));
	}

	private void run(Path target) throws IOException, XMLStreamException {
		List<String> names = Files.readAllLines(source.resolve(CONTENTS)).stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
		List<Chapter> english = new ArrayList<>();
		List<Chapter> danish = new ArrayList<>();
		for (String name : names) {
			english.add(Chapter.read(name, source.resolve(name + ".md")));
			danish.add(Chapter.read(name, source.resolve(name + "_da.md")));
		}
		checkFiles(names);
		for (int i = 0; i < names.size(); i++)
			checkTranslation(english.get(i), danish.get(i));
		check(english);
		check(danish);
		if (!problems.isEmpty())
			throw new IllegalStateException("the user guide: " + String.join("; ", problems));
		Files.createDirectories(target);
		write(english, target.resolve("guide_en.xml"));
		write(danish, target.resolve("guide_da.xml"));
		for (Path picture : pictures)
			Files.copy(picture, target.resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
	}

	private void checkFiles(List<String> names) throws IOException {
		try (var files = Files.list(source)) {
			files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".md")).map(file -> file.replaceAll("(_da)?\\.md$", ""))
					.filter(name -> !names.contains(name)).forEach(name -> problems.add(name + " is not in " + CONTENTS));
		}
	}

	private void checkTranslation(Chapter english, Chapter danish) {
		List<List<String>> keys = english.sections().stream().map(Chapter.Section::keys).toList();
		if (!keys.equals(danish.sections().stream().map(Chapter.Section::keys).toList()))
			problems.add(english.name() + ": the sections of the two languages, or what they help with, do not agree");
	}

	private void check(List<Chapter> chapters) {
		Set<String> ids = new LinkedHashSet<>();
		Set<String> keys = new LinkedHashSet<>();
		for (Chapter chapter : chapters)
			for (Chapter.Section section : chapter.sections()) {
				ids.add(section.id());
				section.keys().stream().filter(key -> !keys.add(key)).forEach(key -> problems.add(chapter.name() + ": two sections help with " + key));
			}
		for (Chapter chapter : chapters) {
			chapter.links().stream().filter(link -> !ids.contains(link)).forEach(link -> problems.add(chapter.name() + ": no section " + link));
			for (String picture : chapter.pictures()) {
				Path file = source.resolve(picture).normalize();
				if (Files.exists(file))
					pictures.add(file);
				else
					problems.add(chapter.name() + ": no picture " + picture);
			}
		}
	}

	private static void write(List<Chapter> chapters, Path file) throws IOException, XMLStreamException {
		try (OutputStream out = Files.newOutputStream(file)) {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("guide");
			for (Chapter chapter : chapters) {
				xml.writeStartElement("chapter");
				xml.writeAttribute("name", chapter.name());
				for (Chapter.Section section : chapter.sections()) {
					xml.writeStartElement("section");
					xml.writeAttribute("id", section.id());
					xml.writeAttribute("title", section.title());
					xml.writeAttribute("helps", String.join(" ", section.keys()));
					xml.writeCharacters(section.html());
					xml.writeEndElement();
				}
				xml.writeEndElement();
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
	}
}
