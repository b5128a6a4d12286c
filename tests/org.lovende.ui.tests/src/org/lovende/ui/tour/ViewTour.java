package org.lovende.ui.tour;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.lovende.core.Interventions;
import org.lovende.core.check.Checks;
import org.lovende.model.theory.CausalNode;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.find.FindView;
import org.lovende.ui.help.HelpView;
import org.lovende.ui.method.MethodView;
import org.lovende.ui.problems.ProblemsView;

/** Shows every view of ours, with something in it. */
final class ViewTour {
	private static final String OURS = "org.lovende.ui.";

	private final Tour tour;

	ViewTour(Tour tour) {
		this.tour = tour;
	}

	void go() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		CausalNode box = Interventions.currentTheory(document.intervention()).getOutcomes().get(0);
		ExplorerView explorer = RunningWorkbench.explorer();
		explorer.reveal(box);
		RunningWorkbench.select(box);
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews())
			if (view.getId().startsWith(OURS)) {
				RunningWorkbench.show(view.getId(), IViewPart.class);
				fill(view.getId(), document);
				tour.stop("view-" + view.getId().substring(OURS.length()));
			}
		RunningWorkbench.show(MethodView.ID, MethodView.class);
	}

	private void fill(String view, OpenDocument document) {
		switch (view) {
		case FindView.ID -> find();
		case HelpView.ID -> HelpView.open(RunningWorkbench.page(), List.of("diagram.result-map"));
		case ProblemsView.ID -> {
			Set<String> findings = Checks.run(document.intervention()).stream().map(finding -> finding.message(RunningWorkbench.locale()))
					.collect(Collectors.toSet());
			Rows.selectInTree(tour.window(), row -> findings.contains(row.getText()));
		}
		default -> {
			// has its content already
		}
		}
	}

	private void find() {
		RunningWorkbench.controls(tour.window()).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> text.isVisible() && (text.getStyle() & SWT.SEARCH) != 0 && text.isFocusControl()).findFirst()
				.ifPresent(text -> text.setText("borger"));
		Rows.selectInTree(tour.window(), row -> row.getText().toLowerCase().contains("borger"));
	}
}
