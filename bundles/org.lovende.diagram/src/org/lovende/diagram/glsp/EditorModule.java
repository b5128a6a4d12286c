package org.lovende.diagram.glsp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.di.DiagramModule;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.diagram.DiagramConfiguration;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.model.GModelState;
import org.eclipse.glsp.server.operations.OperationActionHandler;
import org.lovende.core.Messages;

/**
 * What all kinds of diagrams have in common. A kind extends it with its {@link EditorModelFactory} and its {@link EditHandler}s, which can have
 * the {@link DiagramContext} injected, and is named in <code>org.lovende.diagram.editors</code>.
 */
public abstract class EditorModule extends DiagramModule {
	private static final String PAGE = "page.";

	private DiagramContext context;
	private ModelWatch watch;

	/** What the page says: the messages under "page." of this package, then those beside the module, by the rest of their keys. */
	final Map<String, String> texts(Locale locale) {
		Map<String, String> texts = new TreeMap<>();
		for (Class<?> anchor : List.of(EditorModule.class, getClass())) {
			Messages messages = Messages.of(anchor, locale);
			messages.keys().stream().filter(key -> key.startsWith(PAGE)).forEach(key -> texts.put(key.substring(PAGE.length()), messages.get(key)));
		}
		return texts;
	}

	/** Does what takes longest of making a diagram, and remembers it; the page is loading meanwhile and has not asked for it yet. */
	protected void prepare(DiagramContext shown) {
		// most diagrams are made in no time
	}

	/** @return itself */
	final EditorModule with(DiagramContext shown, ModelWatch itsWatch) {
		context = Objects.requireNonNull(shown);
		watch = Objects.requireNonNull(itsWatch);
		return this;
	}

	@Override
	protected void configureBase() {
		super.configureBase();
		bind(DiagramContext.class).toInstance(context);
		bind(ModelWatch.class).toInstance(watch);
		bind(MadeElements.class);
	}

	@Override
	public final String getDiagramType() {
		return context.kind().getLiteral();
	}

	@Override
	protected Class<? extends DiagramConfiguration> bindDiagramConfiguration() {
		return EditorConfiguration.class;
	}

	@Override
	protected Class<? extends GModelState> bindGModelState() {
		return EditorState.class;
	}

	@Override
	protected Class<? extends SourceModelStorage> bindSourceModelStorage() {
		return OpenIntervention.class;
	}

	@Override
	protected Class<? extends ActionDispatcher> bindActionDispatcher() {
		return OneThreadDispatcher.class;
	}

	@Override
	protected void configureActionHandlers(MultiBinding<ActionHandler> bindings) {
		super.configureActionHandlers(bindings);
		bindings.rebind(OperationActionHandler.class, EditingHandler.class);
		bindings.add(ModelChangedHandler.class);
	}
}
