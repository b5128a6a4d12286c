package org.lovende.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Refuses zip bombs by unpacking an archive once without keeping anything: what its directory says about sizes may be a lie. */
final class PackedSize {
	private PackedSize() {
	}

	/**
	 * @throws UnreadableFileException if the file is no archive or unpacks to too much
	 */
	static void check(Path file) throws IOException, UnreadableFileException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			long total = 0;
			byte[] buffer = new byte[1 << 16];
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				long packed = Math.max(1, entry.getCompressedSize());
				long unpacked = 0;
				try (InputStream input = zip.getInputStream(entry)) {
					for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
						unpacked += read;
						total += read;
						if (total > Limits.MAX_UNPACKED_BYTES || unpacked > Limits.RATIO_FREE_BYTES && unpacked > packed * Limits.MAX_RATIO)
							throw new UnreadableFileException("zip-bomb", Long.toString(Limits.MAX_UNPACKED_BYTES / Limits.MEGABYTE));
					}
				}
			}
		} catch (ZipException e) {
			throw new UnreadableFileException("damaged");
		}
	}
}
