package org.lovende.diagram.glsp;

import org.eclipse.glsp.graph.GGraph;
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

	@Override
	public final void createGModel() {
		watch.shown();
		state.updateRoot(graph());
		context.host().shown();
	}

	/**
	 * The diagram as it is now. What stands for an element of the model has its identifier. Reads the model and changes nothing.
	 *
	 * @return a graph of its own, never null
	 */
	protected abstract GGraph graph();
}
