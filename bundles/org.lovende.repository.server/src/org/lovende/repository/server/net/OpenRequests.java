package org.lovende.repository.server.net;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which requests of a client have no answer yet. Net4j does not tell those who wait that a connection is lost; they would wait until their time
 * is up. Every buffer of Net4j begins with the number of its request, which is positive on the way to the server and negative on the way back.
 */
final class OpenRequests {
	private final Map<Short, Set<Integer>> ofChannels = new ConcurrentHashMap<>();

	/** A buffer goes to the server. */
	void sent(short channel, ByteBuffer content) {
		int number = number(content);
		if (number > 0)
			ofChannels.computeIfAbsent(channel, key -> ConcurrentHashMap.newKeySet()).add(number);
	}

	/** The last buffer of a message has come. */
	void answered(short channel, ByteBuffer content) {
		Set<Integer> open = ofChannels.get(channel);
		if (open != null)
			open.remove(-number(content));
	}

	/** Forgets the requests of a channel; answers the numbers that their answers would have begun with. */
	Set<Integer> forget(short channel) {
		Set<Integer> open = ofChannels.remove(channel);
		return open == null ? Set.of() : open.stream().map(number -> -number).collect(Collectors.toSet());
	}

	private static int number(ByteBuffer content) {
		return content.remaining() < Integer.BYTES ? 0 : content.getInt(content.position());
	}
}
