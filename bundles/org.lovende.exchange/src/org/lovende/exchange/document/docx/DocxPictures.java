package org.lovende.exchange.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Figure;
import org.lovende.exchange.document.content.WidePages;

/** The figures of a document as PNG. Painting and compressing takes most of the time of a Word file: all begin at once, on other threads. */
final class DocxPictures {
	/** Pixels per inch: sharp in print, and light enough to send. */
	private static final double RESOLUTION = 220;
	private static final double POINTS_PER_INCH = 72;

	private final Map<Figure, CompletableFuture<byte[]>> pictures = new IdentityHashMap<>();

	DocxPictures(Document document) {
		begin(document.blocks());
	}

	private void begin(List<Block> blocks) {
		for (Block block : blocks)
			if (block instanceof Figure figure)
				pictures.put(figure, CompletableFuture.supplyAsync(() -> paint(figure)));
			else if (block instanceof WidePages pages)
				begin(pages.blocks());
	}

	/** The file of a figure of the document; waits until it is ready. */
	byte[] of(Figure figure) {
		try {
			return pictures.get(figure).join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof RuntimeException cause)
				throw cause;
			throw e;
		}
	}

	private static byte[] paint(Figure figure) {
		try {
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			figure.drawing().writePng(png, (int) Math.round(figure.width() / POINTS_PER_INCH * RESOLUTION));
			return png.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
