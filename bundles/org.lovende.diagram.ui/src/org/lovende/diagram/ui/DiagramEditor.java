package org.lovende.diagram.ui;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.lovende.core.Messages;
import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Picture;
import org.lovende.diagram.editors.DiagramEditors;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.DiagramHost;
import org.lovende.diagram.glsp.Overview;
import org.lovende.diagram.glsp.PageSession;
import org.lovende.diagram.glsp.Theme;
import org.lovende.diagram.glsp.VisiblePart;
import org.lovende.diagram.outline.OutlineEntry;
import org.lovende.diagram.outline.Outlines;
import org.lovende.model.element.Element;
import org.osgi.service.event.EventHandler;

/**
 * Shows and edits one diagram of an intervention, of any kind. Its selection consists of elements of the model. Undo, redo and save are the
 * workbench's; all other keys are the page's.
 */
public final class DiagramEditor extends EditorPart implements TextInput {
	/** The identifier under which the workbench opens it. */
	public static final String ID = "org.lovende.diagram.ui.diagramEditor";

	private static final String OPEN_TABLES = "org.lovende.ui.theory.openTables";
	private static final String COMMENTS = "org.lovende.ui.comments";

	/** Below this brightness, of 0 to 1, the workbench is dark. */
	private static final float DARK = 0.5f;

	private final DiagramSelection selection = new DiagramSelection();
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private final Runnable changed = this::editedChanged;
	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final EventHandler lookChanged = event -> showTheme();
	private DiagramInput input;
	private Composite area;
	private Label notice;
	private BrowserPage page;
	private EditedIntervention edited;
	private DiagramContext context;
	private PageSession session;
	private Element toReveal;
	private boolean isReady;
	private boolean isEditingText;
	private boolean isInterventionNamed;

	@Override
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		if (!(editorInput instanceof DiagramInput diagramInput))
			throw new PartInitException("not a diagram: " + editorInput);
		input = diagramInput;
		setSite(site);
		setInput(editorInput);
		setPartName(editorInput.getName());
		setTitleToolTip(editorInput.getToolTipText());
		setTitleImage(images.create(editorInput.getImageDescriptor()));
		site.setSelectionProvider(selection);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		notice = new Label(area, SWT.CENTER | SWT.WRAP);
		show("loading");
		input.open().whenComplete((opened, failure) -> {
			if (area.isDisposed())
				return;
			if (failure == null)
				opened(opened);
			else
				notOpened(failure);
		});
	}

	private void opened(EditedIntervention opened) {
		edited = opened;
		edited.addListener(changed);
		if (!DiagramEditors.exists(input.kind())) {
			show("noEditor");
			return;
		}
		try {
			// the browser fetches it in a process of its own, while this one makes what will answer it
			page = SparePage.in(area, message -> session.receive(message));
		} catch (IOException e) {
			failed(e);
			return;
		}
		page.control().addTraverseListener(this::traversed);
		// a page that is hidden does not paint
		showOnTop(page.control());
		context = new DiagramContext(edited.domain(), input.kind(), input.theoryId(), Locale.getDefault(), page::later, new Host());
		session = DiagramEditors.open(context, page::send);
		// from here on the browser runs the page, and needs this process no more until the page asks for its diagram
		page.whenRunning(session::prepare);
		showTheme();
		// what is around it has its colours only after it was made
		area.getDisplay().asyncExec(this::showTheme);
		broker().subscribe(IThemeEngine.Events.THEME_CHANGED, lookChanged);
	}

	/** SWT leads on to the next part when it finds the keys nowhere behind a Tab; in a title Tab is the page's, however long that takes. */
	private void traversed(TraverseEvent event) {
		if (isEditingText && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS))
			event.doit = false;
	}

	private IEventBroker broker() {
		return getSite().getService(IEventBroker.class);
	}

	/** The page looks as what is around it does. */
	private void showTheme() {
		if (!area.isDisposed())
			session.show(theme());
	}

	private Theme theme() {
		float ground = brightness(area.getBackground());
		float writing = brightness(area.getForeground());
		if (writing == 0 && ground == 1)
			return Theme.CONTRAST;
		return ground < DARK ? Theme.DARK : Theme.LIGHT;
	}

	private static float brightness(Color colour) {
		return colour.getRGB().getHSB()[2];
	}

	/** The intervention cannot be opened: the reason is a sentence for the user. */
	private void notOpened(Throwable failure) {
		ILog.get().error("The diagram could not be opened", failure);
		Throwable reason = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		show("notOpened", reason.getLocalizedMessage());
	}

	private void failed(Throwable failure) {
		ILog.get().error("The diagram could not be opened", failure);
		show("failed");
	}

	/** Shows a sentence instead of the diagram. */
	private void show(String message, Object... arguments) {
		notice.setText(Messages.of(DiagramEditor.class, Locale.getDefault()).get(message, arguments));
		showOnTop(notice);
	}

	private void showOnTop(Control control) {
		((StackLayout) area.getLayout()).topControl = control;
		area.layout();
	}

	private void editedChanged() {
		showName();
		firePropertyChange(PROP_DIRTY);
	}

	private void showName() {
		setPartName(isInterventionNamed ? input.getToolTipText() : input.getName());
	}

	/** Whether the tab names the intervention beside the diagram; at first it does not. */
	public void nameIntervention(boolean isNamed) {
		isInterventionNamed = isNamed;
		showName();
	}

	/** Selects an element of the diagram and scrolls to it, as soon as the diagram is there; nothing happens if the diagram does not show it. */
	public void reveal(Element element) {
		if (isReady)
			session.reveal(element);
		else
			toReveal = element;
	}

	/** Whether the diagram is there; not while it is loading, and not if that failed. */
	public boolean isOpen() {
		return session != null;
	}

	/** Draws the diagram as it would be printed, as it is now; not before it {@link #isOpen is open}. */
	public Picture picture() {
		return Diagrams.draw(context.intervention(), context.theory(), context.kind(), context.locale());
	}

	/** Selects parts of the page and scrolls to them; nothing happens before the diagram is there. */
	public void reveal(List<String> ids) {
		if (isReady)
			session.reveal(ids);
	}

	/** The parts of the diagram as a tree, as it is now; not before it {@link #isOpen is open}. */
	public List<OutlineEntry> outline() {
		return Outlines.of(context.intervention(), context.theory(), context.kind(), context.locale());
	}

	/** The diagram as it is shown, seen from far; not before it {@link #isOpen is open}. */
	public Overview overview() {
		return session.overview();
	}

	/** The part of the diagram that is seen; empty before it was painted. */
	public Optional<VisiblePart> visiblePart() {
		return isReady ? session.visiblePart() : Optional.empty();
	}

	/** Scrolls so that a point of the diagram stands in the middle; nothing happens before it was painted. */
	public void scrollTo(double x, double y) {
		if (isReady)
			session.scrollTo(x, y);
	}

	/** Runs something, on the UI thread, whenever the diagram was drawn anew or another part of it is seen. */
	public void addListener(Runnable shown) {
		listeners.add(shown);
	}

	/** Takes a listener away; nothing happens if it was not there. */
	public void removeListener(Runnable shown) {
		listeners.remove(shown);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == EditedIntervention.class)
			return adapter.cast(edited);
		if (adapter == TextInput.class)
			return adapter.cast(this);
		return adapter == ISelectionProvider.class ? adapter.cast(selection) : super.getAdapter(adapter);
	}

	@Override
	public boolean isEditingText() {
		return isEditingText;
	}

	@Override
	public void setFocus() {
		if (isReady)
			page.takeKeys();
		else
			area.setFocus();
	}

	@Override
	public void dispose() {
		if (session != null) {
			broker().unsubscribe(lookChanged);
			session.close();
		}
		if (edited != null)
			edited.removeListener(changed);
		input.close();
		super.dispose();
		images.dispose();
	}

	@Override
	public boolean isDirty() {
		return edited != null && edited.isDirty();
	}

	/** The intervention stays open in the explorer, which asks after the last editor. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		edited.save(monitor);
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	/** @throws UnsupportedOperationException always: a diagram is a part of its intervention */
	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	/** What the page tells of itself. */
	private final class Host implements DiagramHost {
		@Override
		public void selected(List<Element> elements) {
			selection.set(elements);
		}

		@Override
		public void editingText(boolean isEditing) {
			isEditingText = isEditing;
		}

		@Override
		public void ready() {
			isReady = true;
			SparePage.prepare();
			LateFocus.give(DiagramEditor.this);
			if (toReveal != null)
				session.reveal(toReveal);
			toReveal = null;
			// which part is seen was told before, when nobody could ask for it yet
			listeners.forEach(Runnable::run);
		}

		@Override
		public void shown() {
			listeners.forEach(Runnable::run);
		}

		@Override
		public void scrolled(VisiblePart visible) {
			listeners.forEach(Runnable::run);
		}

		/** Fills the screen with this editor, and gives the window back afterwards. */
		@Override
		public void projecting(boolean isProjecting) {
			IWorkbenchPage window = getSite().getPage();
			IWorkbenchPartReference part = window.getReference(DiagramEditor.this);
			window.setPartState(part, isProjecting ? IWorkbenchPage.STATE_MAXIMIZED : IWorkbenchPage.STATE_RESTORED);
			getSite().getShell().setFullScreen(isProjecting);
		}

		/** The tables belong to the workbench, which this bundle knows by its commands only. */
		@Override
		public void openTables() {
			try {
				getSite().getService(IHandlerService.class).executeCommand(OPEN_TABLES, null);
			} catch (CommandException e) {
				ILog.get().warn("The tables could not be opened", e);
			}
		}

		@Override
		public void openComments() {
			try {
				getSite().getPage().showView(COMMENTS);
			} catch (PartInitException e) {
				ILog.get().warn("The comments could not be shown", e);
			}
		}

		@Override
		public void left(boolean isForward) {
			page.leave(isForward);
		}

		@Override
		public boolean isLocked() {
			return edited.isSaving();
		}
	}
}
