package org.lovende.diagram.glsp;

import java.util.ArrayList;
import java.util.List;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.operations.Operation;
import org.eclipse.glsp.server.operations.OperationActionHandler;
import org.eclipse.glsp.server.types.Severity;
import org.lovende.core.Messages;
import org.lovende.core.edit.CommandRefusedException;

import com.google.inject.Inject;

/**
 * Carries out what the user does in a page. What the model does not allow is explained, and the page is sent the diagram again, so that it never
 * shows something else than the model has.
 */
final class EditingHandler extends OperationActionHandler {
	private static final Logger LOGGER = LogManager.getLogger(EditingHandler.class);

	@Inject
	private DiagramContext context;

	@Override
	public List<Action> executeAction(Operation operation) {
		if (context.host().isLocked())
			return answer(Severity.INFO, text("saving"));
		try {
			return super.executeAction(operation);
		} catch (CommandRefusedException e) {
			return answer(Severity.WARNING, e.message(context.locale()));
		} catch (AbortExecutionException e) {
			// nothing was to be changed; the page may show what the user tried
			return submitModel();
		} catch (RuntimeException e) {
			LOGGER.error("The operation " + operation.getKind() + " failed", e);
			return answer(Severity.ERROR, text("failed"));
		}
	}

	private String text(String key) {
		return Messages.of(EditingHandler.class, context.locale()).get(key);
	}

	private List<Action> answer(Severity severity, String text) {
		List<Action> actions = new ArrayList<>(submitModel());
		actions.add(new MessageAction(severity, text));
		return actions;
	}
}
