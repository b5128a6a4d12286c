package org.lovende.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.lovende.diagram.scene.Scene;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.text.Typeface;

/** The fonts inside an SVG: each weight that the scene uses, cut down to the characters that it uses. */
final class SvgFonts {
	/** What a browser needs to draw; above all not the tables for kerning and ligatures, which are large and must not be used. */
	private static final List<String> TABLES = List.of("cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2",
			"post", "prep");

	private SvgFonts() {
	}

	/** The <code>@font-face</code> rules with the fonts as data. */
	static String faces(Scene scene, String family) {
		StringBuilder faces = new StringBuilder();
		for (Typeface typeface : Typeface.values()) {
			SortedSet<Integer> characters = characters(scene, typeface);
			if (characters.isEmpty())
				continue;
			faces.append("@font-face { font-family: \"").append(family).append("\"; font-weight: ").append(typeface.weight())
					.append("; src: url(data:font/ttf;base64,").append(Base64.getEncoder().encodeToString(subset(typeface, characters)))
					.append(") format(\"truetype\"); }\n");
		}
		return faces.toString();
	}

	private static SortedSet<Integer> characters(Scene scene, Typeface typeface) {
		SortedSet<Integer> characters = new TreeSet<>();
		for (Text text : scene.texts())
			if (text.font().typeface() == typeface)
				text.text().codePoints().filter(typeface::has).forEach(characters::add);
		return characters;
	}

	private static byte[] subset(Typeface typeface, SortedSet<Integer> characters) {
		try (TrueTypeFont font = typeface.parse()) {
			TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
			characters.forEach(subsetter::add);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			subsetter.writeToStream(bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
