package org.lovende.ui.comments;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.comment.Comments;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.Deletion;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.DocumentView;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.DeletionQuestion;
import org.lovende.ui.dialog.TextDialog;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.table.Columns;

/** The comments and questions of the intervention that is worked on: read, answered and dealt with beside any editor. */
public final class CommentsView extends DocumentView {
	public static final String ID = "org.lovende.ui.comments";

	private static final int TEXT_WIDTH = 280;
	private static final int ABOUT_WIDTH = 180;
	private static final int AUTHOR_WIDTH = 110;
	private static final int TIME_WIDTH = 150;
	private static final int STATE_WIDTH = 200;
	private static final int COMPOSER_WIDTH = 330;

	private final Messages messages = Workplace.messages(CommentsView.class);
	private final CommentWords words = new CommentWords(locale());
	private final CommentThreads threads = new CommentThreads();
	private Label summary;
	private Button openOnly;
	private Button onlyElement;
	private TreeViewer viewer;
	private Composer composer;
	private List<IAction> actions = List.of();

	@Override
	protected void createContents(Composite parent) {
		// side by side, since the view is wide and low
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(12, 0).applyTo(parent);
		createList(parent);
		composer = new Composer(parent, text -> add(text, false), text -> add(text, true), this::reply);
		GridDataFactory.fillDefaults().grab(false, true).hint(COMPOSER_WIDTH, SWT.DEFAULT).applyTo(composer.control());
		createActions();
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
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(viewer.getControl());
		Columns.of(viewer, Comment.class).hover(Comment::getText)
				.add(ModelLabels.feature(InterventionPackage.Literals.COMMENT__TEXT, locale()), TEXT_WIDTH, words::text, words::image)
				.add(ModelLabels.feature(InterventionPackage.Literals.COMMENT__ABOUT, locale()), ABOUT_WIDTH, words::about)
				.add(ModelLabels.feature(InterventionPackage.Literals.COMMENT__AUTHOR, locale()), AUTHOR_WIDTH, words::author)
				.add(ModelLabels.feature(InterventionPackage.Literals.COMMENT__WRITTEN, locale()), TIME_WIDTH, words::written)
				.add(messages.get("column.state"), STATE_WIDTH, words::state);
		viewer.setContentProvider(threads);
		viewer.setAutoExpandLevel(TreeViewer.ALL_LEVELS);
		viewer.setInput(this);
		viewer.addDoubleClickListener(event -> reveal());
		viewer.addSelectionChangedListener(event -> showState());
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
		return action;
	}

	private void fillMenu(IMenuManager menu) {
		actions.stream().filter(IAction::isEnabled).forEach(menu::add);
	}

	/** What comments are about when one is written now: with a comment selected, what that is about. */
	private Element subject() {
		Element subject = element() instanceof Comment comment ? CommentWords.target(comment) : element();
		return subject == null ? document().intervention() : subject;
	}

	@Override
	protected void documentChanged() {
		refresh();
	}

	private void refresh() {
		OpenDocument document = document();
		if (document == null)
			threads.read(null, openOnly.getSelection(), null);
		else
			threads.read(document.intervention(), openOnly.getSelection(), onlyElement.getSelection() ? subject() : null);
		viewer.refresh();
		viewer.expandAll();
		showState();
	}

	private void showState() {
		summary.setText(summaryText().replace("&", "&&"));
		OpenDocument document = document();
		boolean isWritable = document != null && !document.isSaving();
		Comment comment = selected();
		String about = document == null ? messages.get("compose.hint") : messages.get("compose.about", words.subject(subject()));
		composer.show(about, isWritable, comment != null);
		boolean isThread = comment != null && !(comment.getAbout() instanceof Comment);
		for (IAction action : actions)
			action.setEnabled(isWritable && comment != null && switch (action.getId()) {
			case "resolve" -> isThread && CommentThreads.isOpen(comment);
			case "reopen" -> isThread && !CommentThreads.isOpen(comment);
			case "edit" -> workplace().repository().user().equals(comment.getAuthor());
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
		write(comments().add(subject(), text, question));
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
				locale()).ask().ifPresent(text -> execute(comments().edit(comment, text)));
	}

	private void delete(Comment comment) {
		if (DeletionQuestion.agreed(Deletion.of(document().intervention(), List.of(comment)), locale()))
			execute(comments().delete(comment));
	}

	private void execute(Command command) {
		document().execute(command);
	}

	private Comments comments() {
		return new Comments(document().domain(), workplace().repository().user(), InstantSource.system(), locale());
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
	public void setFocus() {
		viewer.getControl().setFocus();
	}
}
