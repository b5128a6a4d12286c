package org.lovende.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lovende.core.Messages;
import org.lovende.exchange.Problem;
import org.lovende.exchange.Severity;
import org.lovende.ui.Icons;
import org.lovende.ui.table.ColumnWidths;

/** What is wrong in a file, one problem in each row: how much it matters, where it is and what to do. */
final class ProblemTable {
	private static final int ROW_HEIGHT = 26;
	private static final int SEVERITY_WIDTH = 110;
	private static final int PLACE_WIDTH = 380;
	private static final int MESSAGE_WIDTH = 700;

	private final TableViewer viewer;
	private final ColumnWidths widths;

	ProblemTable(Composite parent, Locale locale) {
		Messages messages = Messages.of(ProblemTable.class, locale);
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		widths = new ColumnWidths(viewer.getTable());
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(messages.get("problem.severity"), SEVERITY_WIDTH, problem -> messages.get("problem." + problem.severity().word()),
				problem -> Icons.image(icon(problem.severity())));
		column(messages.get("problem.place"), PLACE_WIDTH, problem -> shortPlace(problem, locale), problem -> null);
		column(messages.get("problem.message"), MESSAGE_WIDTH, Problem::message, problem -> null);
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

	private void column(String heading, int width, Function<Problem, String> text, Function<Problem, Image> image) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		widths.add(column.getColumn(), width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object problem) {
				return text.apply((Problem) problem);
			}

			@Override
			public Image getImage(Object problem) {
				return image.apply((Problem) problem);
			}

			@Override
			public String getToolTipText(Object problem) {
				return getText(problem);
			}
		});
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
