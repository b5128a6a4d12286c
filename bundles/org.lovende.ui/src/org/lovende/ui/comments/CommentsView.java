package org.lovende.ui.comments;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.comment.Comments;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.Deletion;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.DocumentFollower;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.DeletionQuestion;
import org.lovende.ui.dialog.TextDialog;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;

/** The comments and questions of the intervention that is worked on: read, answered and dealt with beside any editor. */
public final class CommentsView extends ViewPart {
	public static final String ID = "org.lovende.ui.comments";

	private static final int TEXT_WIDTH = 280;
	private static final int ABOUT_WIDTH = 180;
	private static final int AUTHOR_WIDTH = 110;
	private static final int TIME_WIDTH = 150;
	private static final int STATE_WIDTH = 200;
	private static final int ROW_HEIGHT = 26;
	private static final int COMPOSER_WIDTH = 330;

	private final Workplace workplace = Workplace.current();
	private final Locale locale = workplace.locale();
	private final Messages messages = Workplace.messages(CommentsView.class);
	private final CommentWords words = new CommentWords(locale);
	private final CommentThreads threads = new CommentThreads();
	private DocumentFollower follower;
	private Label summary;
	private Button openOnly;
	private Button onlyElement;
	private TreeViewer viewer;
	private Composer composer;
	private List<IAction> actions = List.of();

	@Override
	public void createPartControl(Composite parent) {
		// side by side, since the view is wide and low
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(12, 0).applyTo(parent);
		createList(parent);
		composer = new Composer(parent, text -> add(text, false), text -> add(text, true), this::reply);
		GridDataFactory.fillDefaults().grab(false, true).hint(COMPOSER_WIDTH, SWT.DEFAULT).applyTo(composer.control());
		createActions();
		follower = new DocumentFollower(getViewSite(), this::refresh);
		refresh();
	}

	private void createList(Composite parent) {
		Composite list = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		summary = new Label(list, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		Composite filters = new Composite(list, SWT.NONE);
		openOnly = check(filters, "filter.open");
		openOnly.setSelection(true);
		onlyElement = check(filters, "filter.element");
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(filters);
		createViewer(list);
	}

	private Button check(Composite bar, String key) {
		Button button = new Button(bar, SWT.CHECK);
		button.setText(messages.get(key));
		button.addListener(SWT.Selection, event -> refresh());
		return button;
	}

	private void createViewer(Composite parent) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		AccessibleName.set(viewer.getControl(), this::getPartName);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(viewer.getControl());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(ModelLabels.feature(InterventionPackage.Literals.COMMENT__TEXT, locale), TEXT_WIDTH, words::text, words::image);
		column(ModelLabels.feature(InterventionPackage.Literals.COMMENT__ABOUT, locale), ABOUT_WIDTH, words::about, comment -> null);
		column(ModelLabels.feature(InterventionPackage.Literals.COMMENT__AUTHOR, locale), AUTHOR_WIDTH, words::author, comment -> null);
		column(ModelLabels.feature(InterventionPackage.Literals.COMMENT__WRITTEN, locale), TIME_WIDTH, words::written, comment -> null);
		column(messages.get("column.state"), STATE_WIDTH, words::state, comment -> null);
		viewer.setContentProvider(threads);
		viewer.setAutoExpandLevel(TreeViewer.ALL_LEVELS);
		viewer.setInput(this);
		viewer.addDoubleClickListener(event -> reveal());
		viewer.addSelectionChangedListener(event -> showState());
	}

	private void column(String heading, int width, Function<Comment, String> text, Function<Comment, Image> image) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object comment) {
				return text.apply((Comment) comment);
			}

			@Override
			public Image getImage(Object comment) {
				return image.apply((Comment) comment);
			}

			@Override
			public String getToolTipText(Object comment) {
				return ((Comment) comment).getText();
			}
		});
	}

	private void createActions() {
		IAction show = action("show", "diagram", comment -> reveal());
		IAction resolve = action("resolve", "resolved", comment -> execute(comments().resolve(comment)));
		IAction reopen = action("reopen", "undo", comment -> execute(comments().reopen(comment)));
		IAction edit = action("edit", "rename", this::edit);
		IAction delete = action("delete", "delete", this::delete);
		actions = List.of(show, resolve, reopen, edit, delete);
		actions.stream().filter(action -> action != show).forEach(getViewSite().getActionBars().getToolBarManager()::add);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		viewer.getControl().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && delete.isEnabled())
				delete.run();
		});
	}

	private IAction action(String key, String icon, Consumer<Comment> run) {
		Action action = new Action(messages.get(key), Icons.descriptor(icon)) {
			@Override
			public void run() {
				Comment comment = selected();
				if (comment != null && document() != null)
					run.accept(comment);
			}
		};
		action.setId(key);
		action.setToolTipText(messages.get(key));
		return action;
	}

	private void fillMenu(IMenuManager menu) {
		actions.stream().filter(IAction::isEnabled).forEach(menu::add);
	}

	private OpenDocument document() {
		return follower == null ? null : follower.document();
	}

	/** What comments are about when one is written now: with a comment selected, what that is about. */
	private Element element() {
		Element subject = follower.element() instanceof Comment comment ? CommentWords.target(comment) : follower.element();
		return subject == null ? document().intervention() : subject;
	}

	private void refresh() {
		if (viewer.getControl().isDisposed())
			return;
		OpenDocument document = document();
		if (document == null)
			threads.read(null, openOnly.getSelection(), null);
		else
			threads.read(document.intervention(), openOnly.getSelection(), onlyElement.getSelection() ? element() : null);
		viewer.refresh();
		viewer.expandAll();
		showState();
	}

	private void showState() {
		summary.setText(summaryText().replace("&", "&&"));
		OpenDocument document = document();
		boolean isWritable = document != null && !document.isSaving();
		Comment comment = selected();
		String about = document == null ? messages.get("compose.hint") : messages.get("compose.about", words.subject(element()));
		composer.show(about, isWritable, comment != null);
		boolean isThread = comment != null && !(comment.getAbout() instanceof Comment);
		for (IAction action : actions)
			action.setEnabled(isWritable && comment != null && switch (action.getId()) {
			case "resolve" -> isThread && CommentThreads.isOpen(comment);
			case "reopen" -> isThread && !CommentThreads.isOpen(comment);
			case "edit" -> workplace.repository().user().equals(comment.getAuthor());
			default -> true;
			});
		summary.getParent().layout();
	}

	private String summaryText() {
		OpenDocument document = document();
		if (document == null)
			return messages.get("hint");
		if (threads.all() == 0)
			return messages.get("none", document.name());
		String key = threads.beginnings().isEmpty() ? "summary.hidden" : "summary";
		return messages.get(key, document.name(), threads.open(), threads.all() - threads.open());
	}

	private void add(String text, boolean question) {
		write(comments().add(element(), text, question));
	}

	private void reply(String text) {
		Comment answered = selected();
		if (answered == null)
			return;
		// a reply to a reply belongs to the same conversation, which stays readable on one level
		Comment beginning = answered.getAbout() instanceof Comment first ? first : answered;
		write(comments().reply(beginning, text));
	}

	private void write(Creation<Comment> creation) {
		if (!document().execute(creation.command()))
			return;
		composer.clear();
		refresh();
		viewer.setSelection(new StructuredSelection(creation.element()), true);
	}

	private void edit(Comment comment) {
		new TextDialog(getSite().getShell(), messages.get("edit.title"), messages.get("edit.accept"), comment.getText() == null ? "" : comment.getText(),
				locale).ask().ifPresent(text -> execute(comments().edit(comment, text)));
	}

	private void delete(Comment comment) {
		if (DeletionQuestion.agreed(Deletion.of(document().intervention(), List.of(comment)), locale))
			execute(comments().delete(comment));
	}

	private void execute(Command command) {
		document().execute(command);
	}

	private Comments comments() {
		return new Comments(document().domain(), workplace.repository().user(), InstantSource.system(), locale);
	}

	private void reveal() {
		Comment comment = selected();
		Element target = comment == null ? null : CommentWords.target(comment);
		if (target == null)
			return;
		if (getSite().getPage().findView(ExplorerView.ID) instanceof ExplorerView explorer)
			explorer.reveal(target);
		new DiagramEditors(getSite().getPage()).revealIfOpen(target);
	}

	private Comment selected() {
		return (Comment) viewer.getStructuredSelection().getFirstElement();
	}

	/** For tests: the list. */
	TreeViewer viewer() {
		return viewer;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditedIntervention.class ? adapter.cast(document()) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null)
			follower.dispose();
		super.dispose();
	}
}
