package org.lovende.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.model.intervention.Comment;
import org.lovende.model.theory.CoreElement;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Selections;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;

@InWorkbench
class CommentsViewTest {
	private OpenDocument document;
	private CoreElement subject;
	private CommentsView view;

	@BeforeEach
	void open() throws Exception {
		document = RunningWorkbench.open(RunningWorkbench.id(W1));
		subject = document.intervention().getCoreElements().get(0);
		RunningWorkbench.explorer().reveal(subject);
		view = RunningWorkbench.show(CommentsView.ID, CommentsView.class);
		RunningWorkbench.explorer().reveal(document.intervention());
		RunningWorkbench.explorer().reveal(subject);
		RunningWorkbench.await("selection", () -> Selections.element(RunningWorkbench.page().getSelection()).filter(subject::equals).isPresent());
	}

	@Test
	void comment_isAboutWhatIsSelectedAndUndone() {
		write("Er det nok?", "Ask");
		Comment comment = only();
		assertThat(comment.getAbout()).isSameAs(subject);
		assertThat(comment.isQuestion()).isTrue();
		assertThat(comment.getText()).isEqualTo("Er det nok?");
		assertThat(comment.getAuthor()).isEqualTo(Workplace.current().repository().user());
		assertThat(view.viewer().getTree().getItem(0).getText(4)).isEqualTo("Awaits an answer");
		assertThat(text().getText()).isEmpty();
		document.undo();
		RunningWorkbench.await("row gone", () -> view.viewer().getTree().getItemCount() == 0);
		assertThat(document.isDirty()).isFalse();
	}

	@Test
	void reply_standsBelowWhatItAnswers() {
		write("Er det nok?", "Ask");
		Comment question = only();
		write("Ja.", "Reply");
		Comment reply = document.intervention().getComments().get(1);
		assertThat(reply.getAbout()).isSameAs(question);
		assertThat(view.viewer().getTree().getItemCount()).isEqualTo(1);
		assertThat(view.viewer().getTree().getItem(0).getItem(0).getData()).isSameAs(reply);
		view.viewer().setSelection(new StructuredSelection(reply));
		write("Tak.", "Reply");
		assertThat(document.intervention().getComments().get(2).getAbout()).isSameAs(question);
	}

	@Test
	void resolved_isHiddenByTheFilterAndCanBeReopened() {
		write("Ret stavefejlen", "Comment");
		run("resolve");
		Comment comment = only();
		assertThat(comment.getResolvedBy()).isEqualTo(comment.getAuthor());
		RunningWorkbench.await("hidden", () -> view.viewer().getTree().getItemCount() == 0);
		choose("Open only", false);
		assertThat(view.viewer().getTree().getItem(0).getText(4)).startsWith("Resolved");
		view.viewer().setSelection(new StructuredSelection(comment));
		run("reopen");
		assertThat(comment.getResolved()).isNull();
	}

	@Test
	void filterByElement_hidesCommentsOnOthers() {
		write("Om kerneelementet", "Comment");
		choose("Only the selected element", true);
		assertThat(view.viewer().getTree().getItemCount()).isEqualTo(1);
		RunningWorkbench.explorer().reveal(document.intervention().getCoreElements().get(1));
		RunningWorkbench.await("hidden", () -> view.viewer().getTree().getItemCount() == 0);
	}

	@Test
	void deletion_ofACommentWithReplies_asksFirst() {
		write("Er det nok?", "Ask");
		write("Ja.", "Reply");
		view.viewer().setSelection(new StructuredSelection(document.intervention().getComments().get(0)));
		AtomicBoolean answered = RunningWorkbench.answer(null, "Delete");
		run("delete");
		assertThat(answered).isTrue();
		assertThat(document.intervention().getComments()).isEmpty();
	}

	@Test
	void edit_changesTheText() {
		write("Forrkert", "Comment");
		AtomicBoolean answered = RunningWorkbench.answer("Rettet", "Save text");
		run("edit");
		assertThat(answered).isTrue();
		assertThat(only().getText()).isEqualTo("Rettet");
	}

	private Comment only() {
		assertThat(document.intervention().getComments()).hasSize(1);
		return document.intervention().getComments().get(0);
	}

	private void write(String words, String button) {
		text().setText(words);
		RunningWorkbench.press(RunningWorkbench.buttons(area(), button).get(0));
	}

	private void choose(String words, boolean on) {
		Button check = RunningWorkbench.buttons(area(), words).get(0);
		check.setSelection(on);
		check.notifyListeners(SWT.Selection, new Event());
	}

	private void run(String action) {
		ActionContributionItem item = (ActionContributionItem) view.getViewSite().getActionBars().getToolBarManager().find(action);
		assertThat(item.getAction().isEnabled()).as(action).isTrue();
		item.getAction().run();
	}

	private Text text() {
		return RunningWorkbench.controls(area()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
	}

	private Composite area() {
		return view.viewer().getTree().getParent().getParent();
	}
}
