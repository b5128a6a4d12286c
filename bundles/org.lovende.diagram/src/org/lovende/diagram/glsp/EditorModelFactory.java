package org.lovende.diagram.glsp;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.model.GModelState;

import com.google.inject.Inject;

/** Makes of the intervention what a page shows. A kind of diagram says how in {@link #graph}. */
public abstract class EditorModelFactory implements GModelFactory {
	/** The type from which those of all nodes are derived: "node:box". */
	public static final String NODE = "node";
	/** The type from which those of all edges are derived: "edge:link". */
	public static final String EDGE = "edge";

	@Inject
	private DiagramContext context;
	@Inject
	private GModelState state;
	@Inject
	private ModelWatch watch;
	@Inject
	private MadeElements made;

	@Override
	public final void createGModel() {
		watch.shown();
		made.begin();
		state.updateRoot(graph());
		context.host().shown();
	}

	/**
	 * The diagram as it is now. What stands for an element of the model has its identifier. Reads the model and changes nothing.
	 *
	 * @return a graph of its own, never null
	 */
	protected abstract GGraph graph();

	/**
	 * An element of the diagram, made only if it would look different from the one that the page has been sent. For kinds of diagrams that can be large.
	 *
	 * @param source all on which the element depends; compared with what it was the last time, so nothing in it may be changed afterwards
	 * @param maker makes the element, of the source and of what never changes
	 */
	protected final <E extends GModelElement> E element(String id, List<?> source, Class<E> type, Supplier<E> maker) {
		return made.element(id, source, type, maker);
	}
}
