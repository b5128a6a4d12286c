package org.lovende.repository;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What one client tells the others about its user.
 *
 * @param number larger than that of every note before of this client: they may arrive in another order
 * @param greeting whether it wants to be told about them in turn
 */
record PresenceNote(long number, boolean greeting, String name, Set<String> interventions, Set<String> elements) {
	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(number);
			out.writeBoolean(greeting);
			out.writeUTF(name);
			write(out, interventions);
			write(out, elements);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // an array can be written
		}
		return bytes.toByteArray();
	}

	/** @throws IOException if these are not the bytes of a note */
	static PresenceNote of(byte[] bytes) throws IOException {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			return new PresenceNote(in.readLong(), in.readBoolean(), in.readUTF(), read(in), read(in));
		}
	}

	private static void write(DataOutputStream out, Collection<String> texts) throws IOException {
		out.writeShort(texts.size());
		for (String text : texts)
			out.writeUTF(text);
	}

	private static Set<String> read(DataInputStream in) throws IOException {
		Set<String> texts = new HashSet<>();
		for (int count = in.readUnsignedShort(); count > 0; count--)
			texts.add(in.readUTF());
		return texts;
	}
}
