package org.lovende.diagram;

import java.util.Locale;

import org.lovende.diagram.scene.Scene;
import org.lovende.model.diagram.DiagramKind;

/** A drawn diagram, ready to be written. Immutable, and independent of the model from then on. */
public final class Picture {
	private final DiagramKind kind;
	private final Scene scene;

	Picture(DiagramKind kind, Scene scene) {
		this.kind = kind;
		this.scene = scene;
	}

	/** Which diagram it is. */
	public DiagramKind kind() {
		return kind;
	}

	/** Whether the intervention has nothing for this diagram: the picture is then one sentence that says so. */
	public boolean isEmpty() {
		return scene.isEmpty();
	}

	/** Width in diagram units, of which 96 make an inch. */
	public double width() {
		return scene.width();
	}

	/** Height in diagram units. */
	public double height() {
		return scene.height();
	}

	/** The language of everything that the model does not say itself. */
	public Locale locale() {
		return scene.locale();
	}

	/** What the picture is called, in its language: diagram and intervention. Never empty. */
	public String title() {
		return scene.title();
	}

	/** Alternative text for those who cannot see the picture, in its language. Never empty. */
	public String description() {
		return scene.description();
	}

	/** The marks it is made of. */
	public Scene scene() {
		return scene;
	}
}
