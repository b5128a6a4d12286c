package org.lovende.diagram.page;

import java.util.Locale;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.lovende.diagram.editors.DiagramEditors;
import org.lovende.diagram.glsp.PageSession;
import org.lovende.model.diagram.DiagramKind;

/** The web socket of one page. */
public final class PageSocket extends Session.Listener.AbstractAutoDemanding {
	private final TestDocument document;
	private final DiagramKind kind;
	private final Locale locale;
	private PageSession page;

	PageSocket(TestDocument document, DiagramKind kind, Locale locale) {
		this.document = document;
		this.kind = kind;
		this.locale = locale;
	}

	@Override
	public void onWebSocketOpen(Session session) {
		super.onWebSocketOpen(session);
		document.add(this);
		document.thread().execute(() -> page = DiagramEditors.open(document.context(kind, locale), this::send));
	}

	@Override
	public void onWebSocketText(String message) {
		document.thread().execute(() -> page.receive(message));
	}

	@Override
	public void onWebSocketClose(int statusCode, String reason) {
		document.remove(this);
		document.thread().execute(() -> page.close());
	}

	private void send(String message) {
		getSession().sendText(message, Callback.NOOP);
	}

	void drop() {
		getSession().disconnect();
	}
}
