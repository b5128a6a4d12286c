package org.lovende.exchange.document.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file whose entries all have the time of the document, so that the same content makes the same bytes. */
final class StableZip extends ZipArchiveOutputStream {
	private final LocalDateTime time;

	StableZip(OutputStream out, Instant time) {
		super(out);
		this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTimeLocal(time);
		super.putArchiveEntry(entry);
	}
}
