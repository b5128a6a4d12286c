package org.lovende.ui.tour;

import java.time.InstantSource;

import org.eclipse.ui.IViewPart;
import org.lovende.core.comment.Comments;
import org.lovende.core.edit.Creation;
import org.lovende.model.intervention.Comment;
import org.lovende.model.theory.CoreElement;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.Workplace;
import org.lovende.ui.comments.CommentsView;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.history.HistoryView;
import org.lovende.ui.versions.VersionsView;

/** Shows what several people see who work on the same server. */
final class TogetherTour {
	private final Tour tour;

	TogetherTour(Tour tour) {
		this.tour = tour;
	}

	void go() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		CoreElement element = document.intervention().getCoreElements().get(0);
		RunningWorkbench.explorer().reveal(element);
		comment(document, element);
		show(CommentsView.ID, "comments");
		show(VersionsView.ID, "versions");
		show(HistoryView.ID, "history");
		tour.dialog("dialog-people", () -> RunningWorkbench.command("org.lovende.ui.people"));
		tour.dialog("dialog-password", () -> RunningWorkbench.command("org.lovende.ui.changePassword"));
		tour.dialog("dialog-connect-server", () -> RunningWorkbench.command("org.lovende.ui.connect"));
		document.abandon();
	}

	private void show(String view, String what) {
		RunningWorkbench.show(view, IViewPart.class);
		tour.stop("together-" + what);
	}

	private static void comment(OpenDocument document, CoreElement element) {
		Comments comments = new Comments(document.domain(), "anna", InstantSource.system(), Workplace.current().locale());
		Creation<Comment> question = comments.add(element, "Er det nok, eller skal pårørende også med?", true);
		document.execute(question.command());
		document.execute(comments.reply(question.element(), "Vi tager det op på næste møde.").command());
	}
}
