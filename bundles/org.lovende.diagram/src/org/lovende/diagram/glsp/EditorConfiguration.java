package org.lovende.diagram.glsp;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.glsp.graph.GraphPackage;
import org.eclipse.glsp.server.diagram.BaseDiagramConfiguration;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;

import com.google.inject.Inject;

/** Java works out every size and place, so that screen and paper agree; which gestures are allowed, the page and the handlers know. */
class EditorConfiguration extends BaseDiagramConfiguration {
	@Inject
	private EditorState state;

	@Override
	public Map<String, EClass> getTypeMappings() {
		Map<String, EClass> types = super.getTypeMappings();
		types.put(EditorModelFactory.NODE, GraphPackage.Literals.GNODE);
		types.put(EditorModelFactory.EDGE, GraphPackage.Literals.GEDGE);
		return types;
	}

	@Override
	public List<ShapeTypeHint> getShapeTypeHints() {
		return List.of();
	}

	@Override
	public List<EdgeTypeHint> getEdgeTypeHints() {
		return List.of();
	}

	@Override
	public boolean needsClientLayout() {
		return false;
	}

	@Override
	public boolean animatedUpdate() {
		return state.takeAnimated();
	}
}
