package org.lovende.exchange.document.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip file whose entries all have the time of the document, so that the same content makes the same bytes. Pictures are compressed
 * already and only stored.
 */
final class StableZip extends ZipArchiveOutputStream {
	private final LocalDateTime time;

	StableZip(OutputStream out, Instant time) {
		super(out);
		this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTimeLocal(time);
		setLevel(entry.getName().endsWith(".png") ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
		super.putArchiveEntry(entry);
	}
}
