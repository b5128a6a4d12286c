package org.lovende.diagram;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.lovende.diagram.scene.Canvas;
import org.lovende.diagram.scene.ScenePainter;
import org.lovende.diagram.scene.Stroke;
import org.lovende.diagram.scene.Text;
import org.lovende.diagram.text.Typeface;

/**
 * Writes a picture as a PDF of one page of its size: lines and curves, and text that can be searched and copied, in fonts that are embedded.
 * Title and language are set, and the picture is tagged as a figure with its description. What the shipped typeface cannot draw becomes
 * outlines with their text beside them.
 */
public final class PdfWriter {
	private static final float POINTS_PER_UNIT = 0.75f;
	/** The greatest length of a page's side that PDF 1.x allows, in points; larger pictures get a larger user unit. */
	private static final float MAX_SIDE = 14_400;

	/** The number of the only marked part of the page. */
	private static final int MARKED_CONTENT = 0;

	private PdfWriter() {
	}

	/**
	 * Writes the picture; the same picture always as the same bytes. Does not close the stream.
	 *
	 * @throws IOException if the stream throws it
	 */
	public static void write(Picture picture, OutputStream out) throws IOException {
		write(picture, out, true);
	}

	/**
	 * Writes the picture without tags, for placing it on a page that has its own. As {@link #write} otherwise.
	 *
	 * @throws IOException if the stream throws it
	 */
	public static void writeUntagged(Picture picture, OutputStream out) throws IOException {
		write(picture, out, false);
	}

	private static void write(Picture picture, OutputStream out, boolean isTagged) throws IOException {
		try (PDDocument document = new PDDocument()) {
			// the identifier is otherwise made of the time
			document.setDocumentId(0L);
			document.getDocumentInformation().setTitle(picture.title());
			document.getDocumentInformation().setSubject(picture.description());
			document.getDocumentCatalog().setLanguage(picture.locale().toLanguageTag());
			PDViewerPreferences preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
			preferences.setDisplayDocTitle(true);
			document.getDocumentCatalog().setViewerPreferences(preferences);
			PDPage page = page(picture, document);
			if (isTagged)
				tag(picture, document, page);
			paint(picture, document, page, isTagged);
			document.save(out);
		}
	}

	private static PDPage page(Picture picture, PDDocument document) {
		float width = (float) picture.width() * POINTS_PER_UNIT;
		float height = (float) picture.height() * POINTS_PER_UNIT;
		float userUnit = Math.max(1, Math.max(width, height) / MAX_SIDE);
		PDPage page = new PDPage(new PDRectangle(width / userUnit, height / userUnit));
		if (userUnit > 1)
			page.setUserUnit(userUnit);
		document.addPage(page);
		return page;
	}

	/** The whole picture is one figure with its description: its lines and texts mean little one by one. */
	private static void tag(Picture picture, PDDocument document, PDPage page) {
		PDStructureTreeRoot root = new PDStructureTreeRoot();
		PDStructureElement part = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
		root.appendKid(part);
		PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, part);
		figure.setPage(page);
		figure.setTitle(picture.title());
		figure.setAlternateDescription(picture.description());
		PDLayoutAttributeObject area = new PDLayoutAttributeObject();
		area.setBBox(page.getMediaBox());
		figure.addAttribute(area);
		figure.appendKid(MARKED_CONTENT);
		part.appendKid(figure);
		COSArray parents = new COSArray();
		parents.add(figure);
		PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
		tree.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
		root.setParentTree(tree);
		root.setParentTreeNextKey(1);
		page.setStructParents(0);
		PDMarkInfo marked = new PDMarkInfo();
		marked.setMarked(true);
		document.getDocumentCatalog().setMarkInfo(marked);
		document.getDocumentCatalog().setStructureTreeRoot(root);
	}

	private static void paint(Picture picture, PDDocument document, PDPage page, boolean isTagged) throws IOException {
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			if (isTagged)
				content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), MARKED_CONTENT);
			float scale = page.getMediaBox().getHeight() / (float) picture.height();
			content.transform(new Matrix(scale, 0, 0, -scale, 0, page.getMediaBox().getHeight()));
			new ScenePainter(new PdfCanvas(document, content)).paint(picture.scene());
			if (isTagged)
				content.endMarkedContent();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static final class PdfCanvas implements Canvas {
		private final PDDocument document;
		private final PDPageContentStream content;
		private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);

		PdfCanvas(PDDocument document, PDPageContentStream content) {
			this.document = document;
			this.content = content;
		}

		@Override
		public void fill(Shape shape, String colour) {
			try {
				content.setNonStrokingColor(Color.decode(colour));
				int rule = append(shape);
				if (rule == PathIterator.WIND_EVEN_ODD)
					content.fillEvenOdd();
				else
					content.fill();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public void draw(Shape shape, Stroke stroke) {
			try {
				float[] dashes = new float[stroke.dashes().size()];
				for (int i = 0; i < dashes.length; i++)
					dashes[i] = stroke.dashes().get(i).floatValue();
				content.setStrokingColor(Color.decode(stroke.colour()));
				content.setLineWidth((float) stroke.width());
				content.setLineDashPattern(dashes, 0);
				content.setLineCapStyle(stroke.isRound() ? 1 : 0);
				content.setLineJoinStyle(1);
				append(shape);
				content.stroke();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		/** @return the winding rule */
		private int append(Shape shape) throws IOException {
			PathIterator i = shape.getPathIterator(null);
			float[] c = new float[6];
			float x = 0;
			float y = 0;
			for (; !i.isDone(); i.next()) {
				int type = i.currentSegment(c);
				switch (type) {
					case PathIterator.SEG_MOVETO -> content.moveTo(c[0], c[1]);
					case PathIterator.SEG_LINETO -> content.lineTo(c[0], c[1]);
					case PathIterator.SEG_QUADTO -> content.curveTo(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3, c[2] + (c[0] - c[2]) * 2 / 3,
							c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
					case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
					default -> content.closePath();
				}
				int end = type == PathIterator.SEG_CUBICTO ? 4 : type == PathIterator.SEG_QUADTO ? 2 : 0;
				if (type != PathIterator.SEG_CLOSE) {
					x = c[end];
					y = c[end + 1];
				}
			}
			return i.getWindingRule();
		}

		@Override
		public void write(Text text, double x, double y) {
			try {
				for (TextRun run : TextRun.of(text, x, y)) {
					if (run.isShipped())
						writeShipped(run.text(), text, run.x(), y);
					else
						writeOutline(run, text.colour());
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private void writeShipped(String run, Text text, double x, double y) throws IOException {
			content.beginText();
			content.setFont(font(text.font().typeface()), (float) text.font().size());
			content.setNonStrokingColor(Color.decode(text.colour()));
			// the page is turned over so that y grows downwards: letters are turned back
			content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
			content.showText(run);
			content.endText();
		}

		private void writeOutline(TextRun run, String colour) throws IOException {
			COSDictionary actualText = new COSDictionary();
			actualText.setString(COSName.ACTUAL_TEXT, run.text());
			content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actualText));
			fill(run.outline(), colour);
			content.endMarkedContent();
		}

		private PDType0Font font(Typeface typeface) throws IOException {
			PDType0Font font = fonts.get(typeface);
			if (font == null) {
				font = PDType0Font.load(document, typeface.open(), true);
				fonts.put(typeface, font);
			}
			return font;
		}
	}
}
