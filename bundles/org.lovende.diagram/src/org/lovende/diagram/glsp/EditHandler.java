package org.lovende.diagram.glsp;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.BasicOperationHandler;
import org.eclipse.glsp.server.operations.Operation;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;

import com.google.inject.Inject;

/**
 * Turns what the user did into one command with a label. Does not execute it: the editor does, on the stack of the intervention.
 *
 * @param <O> what the page sends
 */
public abstract class EditHandler<O extends Operation> extends BasicOperationHandler<O> {
	@Inject
	private DiagramContext context;
	@Inject
	private EditorState state;

	@Override
	public final Optional<Command> createCommand(O operation) {
		return command(operation);
	}

	/**
	 * The command for what the user did.
	 *
	 * @return empty if there is nothing to change, for instance because an element is no longer there
	 */
	protected abstract Optional<Command> command(O operation);

	/** Lets what this command moves glide to its new place. */
	protected final void animate() {
		state.animateNext();
	}

	/** What the page shows. */
	protected final DiagramContext context() {
		return context;
	}

	/** The element with this identifier, if it is there and of this type. */
	protected final <T extends Element> Optional<T> element(String id, Class<T> type) {
		return Interventions.byId(context.intervention(), id).filter(type::isInstance).map(type::cast);
	}

	/** The elements of this type among those with these identifiers. */
	protected final <T extends Element> Stream<T> elements(Iterable<String> ids, Class<T> type) {
		Stream.Builder<T> found = Stream.builder();
		for (String id : ids)
			element(id, type).ifPresent(found);
		return found.build();
	}
}
