package org.lovende.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Keys and menu entries that belong to a control only while it has the focus: in a cell's editor or a field they belong to the text. */
public final class FocusHandlers implements FocusListener {
	private final IHandlerService handlers;
	private final Map<String, ActionHandler> actions = new LinkedHashMap<>();
	private final List<IHandlerActivation> activations = new ArrayList<>();

	/** @param site of the part that the control is in */
	public FocusHandlers(IWorkbenchPartSite site, Control control) {
		handlers = site.getService(IHandlerService.class);
		control.addFocusListener(this);
		control.addDisposeListener(event -> deactivate());
	}

	/** @param command the identifier of a command of the workbench */
	public void add(String command, IAction action) {
		actions.put(command, new ActionHandler(action));
	}

	@Override
	public void focusGained(FocusEvent event) {
		deactivate();
		actions.forEach((command, handler) -> activations.add(handlers.activateHandler(command, handler)));
	}

	@Override
	public void focusLost(FocusEvent event) {
		deactivate();
	}

	private void deactivate() {
		handlers.deactivateHandlers(activations);
		activations.clear();
	}
}
