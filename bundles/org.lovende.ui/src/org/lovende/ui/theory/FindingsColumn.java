package org.lovende.ui.theory;

import java.util.function.Supplier;

import org.eclipse.swt.graphics.Image;
import org.lovende.model.element.Element;

/** What the checks found in an element, in words. */
final class FindingsColumn extends CellColumn {
	private static final int WIDTH = 320;

	private final Supplier<FindingsByElement> findings;

	FindingsColumn(String heading, Supplier<FindingsByElement> findings) {
		super(heading, WIDTH);
		this.findings = findings;
	}

	@Override
	String text(Object row) {
		return row instanceof Element element ? findings.get().text(element) : "";
	}

	@Override
	Image image(Object row) {
		return row instanceof Element element ? findings.get().image(element) : null;
	}

	@Override
	Comparable<?> order(Object row) {
		return -findings.get().count((Element) row);
	}
}
