package org.lovende.repository.server.net;

import java.nio.ByteBuffer;

/** What stands before the content of a frame; see {@link Link}. */
final class FrameHeader {
	static final int LENGTH = Short.BYTES + Byte.BYTES + Integer.BYTES;

	private FrameHeader() {
	}

	/** Writes the header to the beginning of a frame. */
	static void put(byte[] frame, short channel, byte flags, int contentLength) {
		ByteBuffer.wrap(frame).putShort(channel).put(flags).putInt(contentLength);
	}
}
