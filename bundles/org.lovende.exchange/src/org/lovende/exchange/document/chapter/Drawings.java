package org.lovende.exchange.document.chapter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Picture;
import org.lovende.diagram.PdfWriter;
import org.lovende.diagram.PngWriter;
import org.lovende.diagram.SvgWriter;
import org.lovende.exchange.document.content.Drawing;
import org.lovende.model.diagram.DiagramKind;

/** The diagrams of an intervention, as the document needs them. */
final class Drawings {
	private Drawings() {
	}

	/** The diagram in the language of the document; empty if it has no content. */
	static Optional<Drawing> of(Material material, DiagramKind kind) {
		Picture picture = Diagrams.draw(material.intervention(), kind, material.locale());
		return picture.isEmpty() ? Optional.empty() : Optional.of(new DiagramDrawing(picture));
	}

	private record DiagramDrawing(Picture picture) implements Drawing {
		@Override
		public double width() {
			return picture.width();
		}

		@Override
		public double height() {
			return picture.height();
		}

		@Override
		public String title() {
			return picture.title();
		}

		@Override
		public String alternative() {
			return picture.description();
		}

		@Override
		public void writeSvg(OutputStream out) throws IOException {
			SvgWriter.write(picture, out);
		}

		@Override
		public void writePdf(OutputStream out) throws IOException {
			PdfWriter.writeUntagged(picture, out);
		}

		@Override
		public void writePng(OutputStream out, int pixels) throws IOException {
			PngWriter.write(picture, out, pixels);
		}
	}
}
