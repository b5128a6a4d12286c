package org.lovende.diagram.glsp;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GModelRoot;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.CenterAction;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.glsp.server.di.ServerModule;
import org.eclipse.glsp.server.gson.ServerGsonConfigurator;
import org.eclipse.glsp.server.model.GModelState;
import org.eclipse.glsp.server.protocol.GLSPServer;
import org.eclipse.glsp.server.session.ClientSession;
import org.eclipse.glsp.server.session.ClientSessionManager;
import org.lovende.model.element.Element;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * The Java side of one diagram page: answers its messages and sends it the diagram again whenever the intervention changes, whoever changed it.
 * The way in which messages get to the page and back is not its matter. All methods are called on the thread of the intervention.
 */
public final class PageSession implements AutoCloseable {
	private static final Logger LOGGER = LogManager.getLogger(PageSession.class);

	private final DiagramContext context;
	private final EditorModule module;
	private final ModelWatch watch;
	private final Injector injector;
	private final GLSPServer server;
	private final PageService service;
	private final MessageChannel channel;
	private GModelRoot shownRoot;
	private Overview overview = Overview.NOTHING;

	/**
	 * A session for a page that is about to be shown.
	 *
	 * @param context what it shows
	 * @param module the editor of that kind of diagram, made for this session
	 * @param page takes messages for the page, each a JSON text; called on the thread of the intervention
	 */
	public PageSession(DiagramContext context, EditorModule module, Consumer<String> page) {
		this.context = context;
		this.module = module;
		this.watch = new ModelWatch(context, this::modelChanged);
		SentElements sent = new SentElements();
		this.service = new PageService(context, module.texts(context.locale()), sent::forget);
		this.injector = Guice.createInjector(new ServerModule().configureDiagramModule(module.with(context, watch)));
		this.server = injector.getInstance(GLSPServer.class);
		this.channel = new MessageChannel(page, List.of(server, service), gson -> {
			injector.getInstance(ServerGsonConfigurator.class).configureGsonBuilder(gson);
			gson.registerTypeAdapterFactory(sent);
		});
		server.connect(channel.page());
	}

	/** Does beforehand what the page will ask for; worth while as long as it is loading, and never needed. */
	public void prepare() {
		module.prepare(context);
	}

	/** A message of the page. What cannot be understood is logged and dropped: it must not end the session. */
	public void receive(String message) {
		channel.receive(message);
	}

	/** Lets the page act, or acts as if the page had asked for it; nothing happens before the page has opened its diagram. */
	public void dispatch(Action action) {
		client().ifPresent(client -> client.getActionDispatcher().dispatch(action));
	}

	/** Selects an element and scrolls to it; nothing happens if the diagram does not show it. */
	public void reveal(Element element) {
		reveal(List.of(element.getId()));
	}

	/** As {@link #reveal(Element)}, for parts of the page by their identifiers. */
	public void reveal(List<String> ids) {
		dispatch(SelectAction.setSelection(ids));
		dispatch(new CenterAction(ids, true, true));
	}

	/** The diagram as the page was sent it last; the same object as long as that is so. */
	public Overview overview() {
		GModelRoot root = client().map(client -> client.getInjector().getInstance(GModelState.class).getRoot()).orElse(null);
		if (root != shownRoot) {
			shownRoot = root;
			overview = root instanceof GGraph graph ? Overview.of(graph) : Overview.NOTHING;
		}
		return overview;
	}

	/** The part of the diagram that is seen; empty before it was painted. */
	public Optional<VisiblePart> visiblePart() {
		return Optional.ofNullable(service.visible());
	}

	/** Scrolls so that a point of the diagram stands in the middle of what is seen; nothing happens before it was painted. */
	public void scrollTo(double x, double y) {
		visiblePart().ifPresent(part -> dispatch(
				new ScrollAction(context.kind().getLiteral(), x - part.width() / 2, y - part.height() / 2, part.zoom())));
	}

	/** Changes how the page looks, now or as soon as it opens its diagram. */
	public void show(Theme theme) {
		service.setTheme(theme);
		if (!service.clientId().isEmpty())
			channel.page().theme(theme.id());
	}

	private void modelChanged() {
		dispatch(new ModelChangedAction());
	}

	private Optional<ClientSession> client() {
		return injector.getInstance(ClientSessionManager.class).getSession(service.clientId());
	}

	@Override
	public void close() {
		watch.stop();
		try {
			server.shutdown();
		} catch (RuntimeException e) {
			LOGGER.error("The diagram of " + context.intervention().getId() + " did not close cleanly", e);
		}
	}
}
