package org.lovende.repository;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.cdo.session.CDOSession;

/** A connection that can be cut, before or after a commit has arrived. */
final class BrokenWire implements Wire {
	enum Cut {
		NOT, BEFORE_COMMIT, AFTER_COMMIT
	}

	private final Wire sound;
	private final AtomicInteger commits = new AtomicInteger();
	private volatile boolean down;
	private volatile Cut cut = Cut.NOT;

	BrokenWire(Repository repository) {
		sound = Wire.of(repository);
	}

	/** Breaks the connection in the course of the next commit; it stays broken. */
	void cutAtNextCommit(Cut where) {
		cut = where;
	}

	/** Breaks the connection now. */
	void cut(Document document) {
		down = true;
		document.synchroniser().link().session().close();
	}

	void repair() {
		cut = Cut.NOT;
		down = false;
	}

	/** How many commits were sent off. */
	int commits() {
		return commits.get();
	}

	@Override
	public CDOSession openSession() {
		if (down)
			throw new IllegalStateException("the network is down");
		return sound.openSession();
	}

	@Override
	public void commit(Link link, String comment) throws RepositoryException {
		commits.incrementAndGet();
		if (cut != Cut.BEFORE_COMMIT)
			sound.commit(link, comment);
		if (cut != Cut.NOT) {
			down = true;
			link.session().close();
			throw new IllegalStateException("no answer");
		}
	}
}
