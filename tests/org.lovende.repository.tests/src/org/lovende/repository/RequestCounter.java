package org.lovende.repository;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.net4j.signal.SignalFinishedEvent;

/** Counts what a session asks its server. (Net4j's own SignalCounter answers how many kinds of requests there were.) */
final class RequestCounter {
	private final AtomicInteger requests = new AtomicInteger();

	RequestCounter(CDOSession session) {
		((CDONet4jSession) session).options().getNet4jProtocol().addListener(event -> {
			if (event instanceof SignalFinishedEvent<?>)
				requests.incrementAndGet();
		});
	}

	int count() {
		return requests.get();
	}
}
