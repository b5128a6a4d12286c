package org.lovende.diagram.glsp;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;

/** Answers what a page asks, and hears what it tells, beside GLSP's protocol. */
public final class PageService {
	private final DiagramContext context;
	private final Map<String, String> texts;
	private final Runnable opened;
	private String clientId = "";
	private Theme theme = Theme.LIGHT;
	private PageState state = PageState.INITIAL;

	/** @param opened run when a page asks that has nothing yet */
	PageService(DiagramContext context, Map<String, String> texts, Runnable opened) {
		this.context = context;
		this.texts = texts;
		this.opened = opened;
	}

	/** The first question of a page, and of one that was loaded again after it had been lost: from then on it is a new client. */
	@JsonRequest("page/open")
	public CompletableFuture<PageOpening> open() {
		clientId = UUID.randomUUID().toString();
		state = PageState.INITIAL;
		opened.run();
		return CompletableFuture.completedFuture(new PageOpening(clientId, context.kind().getLiteral(), context.locale().getLanguage(), theme.id(), texts));
	}

	/** What the page tells about itself. */
	@JsonNotification("page/state")
	public void state(PageState now) {
		PageState before = state;
		state = now;
		if (!now.selection().equals(before.selection()))
			context.host().selected(elements(now.selection()));
		if (now.isEditingText() != before.isEditingText())
			context.host().editingText(now.isEditingText());
		if (now.isProjecting() != before.isProjecting())
			context.host().projecting(now.isProjecting());
		if (!Objects.equals(now.visible(), before.visible()))
			context.host().scrolled(now.visible());
		if (now.isReady() && !before.isReady())
			context.host().ready();
	}

	/** The user wants to see what the page shows as tables too. */
	@JsonNotification("page/openTables")
	public void openTables() {
		context.host().openTables();
	}

	/** The user wants to read the comments on the selected element. */
	@JsonNotification("page/openComments")
	public void openComments() {
		context.host().openComments();
	}

	/** Tab has led out of the page, behind its last stop. */
	@JsonNotification("page/leftForward")
	public void leftForward() {
		context.host().left(true);
	}

	/** Shift+Tab has led out of the page, before its first stop. */
	@JsonNotification("page/leftBackward")
	public void leftBackward() {
		context.host().left(false);
	}

	private List<Element> elements(List<String> ids) {
		Map<String, Element> byId = Interventions.elements(context.intervention()).filter(element -> ids.contains(element.getId()))
				.collect(Collectors.toMap(Element::getId, Function.identity(), (first, second) -> first));
		return ids.stream().filter(byId::containsKey).map(byId::get).toList();
	}

	/** The part of the diagram that is seen; null before it was painted. */
	VisiblePart visible() {
		return state.visible();
	}

	String clientId() {
		return clientId;
	}

	void setTheme(Theme theme) {
		this.theme = theme;
	}
}
