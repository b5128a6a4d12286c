package org.lovende.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lovende.core.Messages;
import org.lovende.exchange.Problem;
import org.lovende.exchange.Severity;
import org.lovende.ui.Icons;
import org.lovende.ui.table.Columns;

/** What is wrong in a file, one problem in each row: how much it matters, where it is and what to do. */
final class ProblemTable {
	private static final int SEVERITY_WIDTH = 110;
	private static final int PLACE_WIDTH = 380;
	private static final int MESSAGE_WIDTH = 700;

	private final TableViewer viewer;

	ProblemTable(Composite parent, Locale locale) {
		Messages messages = Messages.of(ProblemTable.class, locale);
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		Columns.of(viewer, Problem.class)
				.add(messages.get("problem.severity"), SEVERITY_WIDTH, problem -> messages.get("problem." + problem.severity().word()),
						problem -> Icons.image(icon(problem.severity())))
				.add(messages.get("problem.place"), PLACE_WIDTH, problem -> shortPlace(problem, locale))
				.add(messages.get("problem.message"), MESSAGE_WIDTH, Problem::message);
	}

	private static String icon(Severity severity) {
		return severity == Severity.NOTE ? org.lovende.core.check.Severity.INFO.word() : severity.word();
	}

	/** The path of the file stands above already. */
	private static String shortPlace(Problem problem, Locale locale) {
		String place = problem.place().describe(locale);
		String file = problem.place().file();
		int folder = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
		return place.substring(folder + 1);
	}

	void show(List<Problem> problems) {
		viewer.setInput(problems);
	}

	void select(Problem problem) {
		viewer.setSelection(new StructuredSelection(problem), true);
	}

	/** Tells of the problem that the user selects; null for none. */
	void onSelection(Consumer<Problem> listener) {
		viewer.addSelectionChangedListener(event -> listener.accept((Problem) viewer.getStructuredSelection().getFirstElement()));
	}

	Control control() {
		return viewer.getControl();
	}
}
