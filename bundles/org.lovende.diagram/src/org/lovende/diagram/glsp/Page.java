package org.lovende.diagram.glsp;

import org.eclipse.glsp.server.protocol.GLSPClient;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;

/** What Java tells a page. */
interface Page extends GLSPClient {
	/** Look like this from now on. */
	@JsonNotification("page/theme")
	void theme(String id);
}
