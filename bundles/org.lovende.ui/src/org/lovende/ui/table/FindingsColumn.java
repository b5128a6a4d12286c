package org.lovende.ui.table;

import java.util.function.Supplier;

import org.eclipse.swt.graphics.Image;
import org.lovende.model.element.Element;
import org.lovende.ui.problems.FindingsByElement;

/** What the checks found in an element, in words. */
public final class FindingsColumn extends CellColumn {
	private static final int WIDTH = 220;

	private final Supplier<FindingsByElement> findings;

	/** @param findings asked for at every drawing */
	public FindingsColumn(String heading, Supplier<FindingsByElement> findings) {
		super(heading, WIDTH);
		this.findings = findings;
	}

	@Override
	public String text(Object row) {
		return row instanceof Element element ? findings.get().text(element) : "";
	}

	@Override
	public Image image(Object row) {
		return row instanceof Element element ? findings.get().image(element) : null;
	}

	@Override
	public Comparable<?> order(Object row) {
		return -findings.get().count((Element) row);
	}
}
