package org.lovende.diagram.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A weight of the shipped typeface Noto Sans (SIL Open Font License), or its signs: its file, the widths of its characters and their outlines. No
 * kerning and no ligatures: what draws a text with it must switch both off, so that what is measured is what is drawn. Safe for use by
 * several threads.
 */
public enum Typeface {
	/** Weight 400. */
	REGULAR("NotoSans-Regular.ttf", 400),
	/** Weight 700. */
	BOLD("NotoSans-Bold.ttf", 700),
	/** The signs of diagrams that the others lack: a circle (○). */
	SIGNS("NotoSansSymbols2-Signs.ttf", 400);

	private static final int CACHED = 0x2100;
	/** Where the head of a font file says how many tables there are, and where they begin with their four-letter names. */
	private static final int TABLE_COUNT = 4;
	private static final int FIRST_TABLE = 12;
	private static final int TABLE_ENTRY = 16;
	private static final int SUBSTITUTIONS = 0x47535542;
	private static final int NO_TABLE = 0x67737562;

	private final String file;
	private final int weight;
	private final byte[] bytes;
	private final TrueTypeFont font;
	private final CmapLookup glyphIds;
	private final double unitsPerEm;
	private final short[] advances = new short[CACHED];
	private final Map<Integer, GeneralPath> outlines = new HashMap<>();

	Typeface(String file, int weight) {
		this.file = file;
		this.weight = weight;
		try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
			bytes = withoutSubstitutions(in.readAllBytes());
			font = parse();
			glyphIds = font.getUnicodeCmapLookup();
			unitsPerEm = font.getUnitsPerEm();
			for (int c = 0; c < CACHED; c++) {
				int glyph = glyphIds.getGlyphId(c);
				advances[c] = glyph == 0 ? -1 : (short) font.getAdvanceWidth(glyph);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Hides the table of glyph substitutions (OpenType, GSUB) behind a name that nobody knows. We use none, and PDFBox would look for
	 * conjuncts of Devanagari in each line that it writes, which takes more time than all the rest of a PDF.
	 */
	private static byte[] withoutSubstitutions(byte[] font) {
		ByteBuffer header = ByteBuffer.wrap(font);
		int tables = header.getShort(TABLE_COUNT);
		for (int entry = FIRST_TABLE; entry < FIRST_TABLE + tables * TABLE_ENTRY; entry += TABLE_ENTRY)
			if (header.getInt(entry) == SUBSTITUTIONS)
				header.putInt(entry, NO_TABLE);
		return font;
	}

	/** The name of the font's file, for instance <code>NotoSans-Regular.ttf</code>. */
	public String file() {
		return file;
	}

	/** The weight in the sense of CSS: 400 or 700. */
	public int weight() {
		return weight;
	}

	/** The font file (TrueType) without glyph substitutions, for embedding. */
	public InputStream open() {
		return new ByteArrayInputStream(bytes);
	}

	/**
	 * The font, read anew: fontbox's objects keep state while a document is written, so each document takes its own. The caller closes it.
	 *
	 * @throws IOException never for the shipped files
	 */
	public TrueTypeFont parse() throws IOException {
		return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
	}

	/** Whether the font has a glyph for the character; if not, the fonts of the machine draw it. */
	public boolean has(int codePoint) {
		return advance(codePoint) >= 0;
	}

	/**
	 * The advance width of a character in units of the font size; negative if the font does not have it.
	 */
	double advance(int codePoint) {
		if (codePoint < CACHED)
			return advances[codePoint] < 0 ? -1 : advances[codePoint] / unitsPerEm;
		synchronized (this) {
			try {
				int glyph = glyphIds.getGlyphId(codePoint);
				return glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / unitsPerEm;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/**
	 * The outline of a character at font size 1, baseline at 0, y downwards. Shared: do not change it.
	 *
	 * @return null if the font does not have the character
	 */
	public synchronized GeneralPath outline(int codePoint) {
		if (!has(codePoint))
			return null;
		return outlines.computeIfAbsent(codePoint, c -> {
			try {
				GlyphData glyph = font.getGlyph().getGlyph(glyphIds.getGlyphId(c));
				GeneralPath path = glyph == null ? new GeneralPath() : (GeneralPath) glyph.getPath().clone();
				path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm));
				return path;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}
}
