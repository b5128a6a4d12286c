package org.lovende.exchange.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.lovende.core.Ids;
import org.lovende.diagram.text.Typeface;
import org.lovende.exchange.document.content.Look;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontRel;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFontFamily;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPitch;

/**
 * Embeds the font in a Word file (ECMA-376 part 1, section 17.8): few computers have it, and with another one lines and pages would break
 * elsewhere. Only European letters and signs are kept, else a short description would weigh a megabyte. Programs that ignore embedded
 * fonts are told a substitute.
 */
final class DocxFonts {
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String TABLE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
	private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
	private static final String SUBSTITUTE = "Segoe UI";
	/** The number of bytes at the start of the font that are obfuscated. */
	private static final int OBFUSCATED = 32;
	private static final Map<Typeface, byte[]> SUBSETS = new EnumMap<>(Typeface.class);

	private DocxFonts() {
	}

	static void addTo(XWPFDocument file) throws IOException {
		try {
			OPCPackage parts = file.getPackage();
			PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
			PackagePart table = parts.createPart(name, TABLE_TYPE);
			file.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATIONS + "fontTable");
			FontsDocument fonts = FontsDocument.Factory.newInstance();
			CTFont font = fonts.addNewFonts().addNewFont();
			font.setName(Look.font());
			font.addNewAltName().setVal(SUBSTITUTE);
			font.addNewFamily().setVal(STFontFamily.SWISS);
			font.addNewPitch().setVal(STPitch.VARIABLE);
			embed(parts, table, Typeface.REGULAR, font.addNewEmbedRegular());
			embed(parts, table, Typeface.BOLD, font.addNewEmbedBold());
			try (OutputStream out = table.getOutputStream()) {
				fonts.save(out);
			}
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	private static void embed(OPCPackage parts, PackagePart table, Typeface typeface, CTFontRel embedded) throws InvalidFormatException, IOException {
		PackagePartName name = PackagingURIHelper.createPartName("/word/fonts/font" + (typeface.ordinal() + 1) + ".odttf");
		PackagePart part = parts.createPart(name, FONT_TYPE);
		String key = Ids.named(UUID.nameUUIDFromBytes(new byte[0]).toString(), typeface.file());
		try (OutputStream out = part.getOutputStream()) {
			out.write(obfuscated(subset(typeface), key));
		}
		embedded.setId(table.addRelationship(name, TargetMode.INTERNAL, RELATIONS + "font").getId());
		embedded.setFontKey("{" + key.toUpperCase(Locale.ROOT) + "}");
	}

	/** The font with Latin, Greek and Cyrillic letters, punctuation, currencies, arrows and mathematical signs. */
	private static synchronized byte[] subset(Typeface typeface) {
		return SUBSETS.computeIfAbsent(typeface, face -> {
			try (TrueTypeFont font = face.parse(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
				TTFSubsetter subsetter = new TTFSubsetter(font);
				IntStream.concat(IntStream.range(0x20, 0x530), IntStream.range(0x2000, 0x2300)).forEach(subsetter::add);
				subsetter.writeToStream(out);
				return out.toByteArray();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** Section 17.8.1: the first 32 bytes are combined with the 16 bytes of the key, last byte first, twice. */
	private static byte[] obfuscated(byte[] font, String key) {
		byte[] result = font.clone();
		String digits = key.replace("-", "");
		for (int i = 0; i < OBFUSCATED; i++) {
			int fromEnd = digits.length() - 2 - 2 * (i % 16);
			result[i] ^= (byte) Integer.parseInt(digits.substring(fromEnd, fromEnd + 2), 16);
		}
		return result;
	}
}
