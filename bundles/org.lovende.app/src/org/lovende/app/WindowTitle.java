package org.lovende.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.lovende.core.Messages;

/** Keeps the title of the window: the diagram in front and its intervention, then the name of the program. */
final class WindowTitle implements IPartListener2 {
	private final IWorkbenchWindowConfigurer configurer;
	private final String program;
	private final Messages messages;

	private WindowTitle(IWorkbenchWindowConfigurer configurer, String program, Messages messages) {
		this.configurer = configurer;
		this.program = program;
		this.messages = messages;
	}

	/**
	 * Follows the editors of a window for its life.
	 *
	 * @param program the name of the program
	 * @param messages the texts beside this class
	 */
	static void follow(IWorkbenchWindowConfigurer configurer, String program, Messages messages) {
		WindowTitle title = new WindowTitle(configurer, program, messages);
		configurer.getWindow().getPartService().addPartListener(title);
		title.update();
	}

	private void update() {
		IEditorPart editor = configurer.getWindow().getActivePage() == null ? null : configurer.getWindow().getActivePage().getActiveEditor();
		configurer.setTitle(editor == null ? program : messages.get("window", editor.getTitleToolTip(), program));
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}
}
