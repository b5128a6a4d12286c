package org.lovende.repository.server.net;

import java.io.IOException;

/** The peer says what no honest peer says. */
final class ProtocolViolation extends IOException {
	private static final long serialVersionUID = 1L;

	ProtocolViolation(String message) {
		super(message);
	}
}
