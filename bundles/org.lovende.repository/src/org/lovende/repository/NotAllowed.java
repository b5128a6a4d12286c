package org.lovende.repository;

import org.eclipse.emf.cdo.common.security.NoPermissionException;
import org.eclipse.emf.cdo.util.CommitException;
import org.lovende.repository.server.StoreServer;

/** Recognises that a server has refused something for lack of rights. */
final class NotAllowed {
	private NotAllowed() {
	}

	static boolean is(Throwable problem) {
		for (Throwable cause = problem; cause != null; cause = cause.getCause())
			if (cause instanceof NoPermissionException || cause instanceof CommitException && StoreServer.isDenial(cause.getMessage()))
				return true;
		return false;
	}
}
