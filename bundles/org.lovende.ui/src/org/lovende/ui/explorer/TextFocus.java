package org.lovende.ui.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Keys of a view that belong to a text while it is being written: Delete in a field must not delete an intervention. */
final class TextFocus {
	private final IHandlerService service;
	private final Map<String, IHandler> handlers = new LinkedHashMap<>();
	private final List<IHandlerActivation> activations = new ArrayList<>();

	TextFocus(IHandlerService service) {
		this.service = service;
	}

	/** @param command the identifier of a command of the workbench */
	void add(String command, IAction action) {
		handlers.put(command, new ActionHandler(action));
		resume();
	}

	/** A text that has the keys while it has the focus. */
	void give(Text text) {
		text.addListener(SWT.FocusIn, event -> suspend());
		text.addListener(SWT.FocusOut, event -> resume());
		text.addListener(SWT.Dispose, event -> suspend());
	}

	private void suspend() {
		service.deactivateHandlers(activations);
		activations.clear();
	}

	private void resume() {
		suspend();
		handlers.forEach((command, handler) -> activations.add(service.activateHandler(command, handler)));
	}
}
