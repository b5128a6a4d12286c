package org.lovende.diagram.glsp;

import org.eclipse.glsp.server.actions.Action;

/** Lets a page show another part of its diagram, as GLSP's client understands it. */
final class ScrollAction extends Action {
	private static final String KIND = "viewport";

	/** What the page shall show. */
	record Viewport(Scroll scroll, double zoom) {
	}

	/** The upper left corner. */
	record Scroll(double x, double y) {
	}

	private final String elementId;
	private final Viewport newViewport;
	private final boolean animate = false;

	/** @param diagram the identifier of the whole diagram */
	ScrollAction(String diagram, double x, double y, double zoom) {
		super(KIND);
		elementId = diagram;
		newViewport = new Viewport(new Scroll(x, y), zoom);
	}

	/** The identifier of the whole diagram. */
	String elementId() {
		return elementId;
	}

	/** What the page shall show. */
	Viewport newViewport() {
		return newViewport;
	}

	/** Whether it glides there. */
	boolean isAnimated() {
		return animate;
	}
}
