package org.lovende.repository.server.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What a client says first: who it is. Nothing else is read from a client before.
 *
 * @param modelVersion the version of the metamodel that the client knows
 * @param user the name of the account
 * @param password its password; the owner of this object clears it
 */
record Login(int modelVersion, String user, char[] password) {
	private static final int MAGIC = 0x4C6F7631;
	private static final int MAX_LENGTH = 256;

	void write(DataOutputStream out) throws IOException {
		out.writeInt(MAGIC);
		out.writeInt(modelVersion);
		writeText(out, user.toCharArray());
		writeText(out, password);
		out.flush();
	}

	static Login read(DataInputStream in) throws IOException {
		if (in.readInt() != MAGIC)
			throw new ProtocolViolation("no client of this server");
		return new Login(in.readInt(), new String(readText(in)), readText(in));
	}

	/** Clears the password. */
	void forget() {
		Arrays.fill(password, '\0');
	}

	private static void writeText(DataOutputStream out, char[] text) throws IOException {
		out.writeShort(text.length);
		for (char c : text)
			out.writeChar(c);
	}

	private static char[] readText(DataInputStream in) throws IOException {
		int length = in.readUnsignedShort();
		if (length > MAX_LENGTH)
			throw new ProtocolViolation("log-in of more than " + MAX_LENGTH + " characters");
		char[] text = new char[length];
		for (int i = 0; i < length; i++)
			text[i] = in.readChar();
		return text;
	}
}
