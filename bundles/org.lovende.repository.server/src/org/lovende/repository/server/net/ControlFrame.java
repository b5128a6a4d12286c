package org.lovende.repository.server.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The content of a frame that concerns the link itself: one of these codes, and what belongs to it. */
@FunctionalInterface
interface ControlFrame {
	/** To the server: number of the channel, version and name of its protocol. */
	byte OPEN_CHANNEL = 1;
	/** To the client: number of the channel, and why it was not opened; empty if it was. */
	byte CHANNEL_OPENED = 2;
	/** Number of the channel. */
	byte CLOSE_CHANNEL = 3;
	byte PING = 4;
	byte PONG = 5;
	/** To the server: number of the call, name of the service, arguments. */
	byte CALL = 6;
	/** To the client: number of the call, whether it was refused, and the answer or the reason in words. */
	byte ANSWER = 7;

	void write(DataOutputStream out) throws IOException;

	/** Writes texts, of which each may be up to 65,535 bytes long. */
	static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
		out.writeInt(texts.size());
		for (String text : texts)
			out.writeUTF(text);
	}

	static List<String> readTexts(DataInputStream in) throws IOException {
		int count = in.readInt();
		// a text takes two bytes at least
		if (count < 0 || count > in.available() / Short.BYTES)
			throw new ProtocolViolation("wrong number of texts");
		List<String> texts = new ArrayList<>(count);
		for (int i = 0; i < count; i++)
			texts.add(in.readUTF());
		return texts;
	}
}
