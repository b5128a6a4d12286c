package org.lovende.repository.server.net;

import java.util.List;

import org.lovende.repository.server.RemotePeer;

/** What a server does for its clients beside the repository. Called by many threads. */
public interface RemoteService {
	/**
	 * What a call brought.
	 *
	 * @param refused whether it was not done
	 * @param texts the result; if refused, a code that says why, and its arguments
	 */
	record Answer(boolean refused, List<String> texts) {
		/** A result. */
		public static Answer of(List<String> texts) {
			return new Answer(false, List.copyOf(texts));
		}

		/** A refusal with its reason. */
		public static Answer refusal(String... reason) {
			return new Answer(true, List.of(reason));
		}
	}

	/** The name of an account in the form in which rights, commits and the audit log have it; people may write it in another one. */
	String canonicalName(String user);

	/** Whether a user may enter. Takes its time, so that guessing passwords is slow. */
	LoginStatus logIn(String user, char[] password, String address);

	/** Does what a client asks for, or refuses it. */
	Answer call(RemotePeer peer, String name, List<String> arguments);

	/** A client that is logged in has done what no honest client does; its connection is being closed. */
	void violated(RemotePeer peer, String what);

	/** Somebody who is not logged in has done so. */
	void turnedAway(String address, String what);

	/** A client that was logged in is gone. */
	void loggedOut(RemotePeer peer);
}
