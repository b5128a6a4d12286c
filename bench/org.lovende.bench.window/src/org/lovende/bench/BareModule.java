package org.lovende.bench;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.glsp.graph.DefaultTypes;
import org.eclipse.glsp.graph.GraphPackage;
import org.eclipse.glsp.server.diagram.BaseDiagramConfiguration;
import org.eclipse.glsp.server.diagram.DiagramConfiguration;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;
import org.lovende.diagram.glsp.EditorModule;

import com.google.inject.Inject;

/** A diagram of GLSP's own elements. */
final class BareModule extends EditorModule {
	private final BarePlaces places;

	BareModule(BarePlaces places) {
		this.places = places;
	}

	@Override
	protected void configureBase() {
		super.configureBase();
		bind(BarePlaces.class).toInstance(places);
	}

	@Override
	protected Class<? extends GModelFactory> bindGModelFactory() {
		return BareFactory.class;
	}

	@Override
	protected Class<? extends DiagramConfiguration> bindDiagramConfiguration() {
		return Configuration.class;
	}

	private static final class Configuration extends BaseDiagramConfiguration {
		@Inject
		private BarePlaces places;

		@Override
		public Map<String, EClass> getTypeMappings() {
			Map<String, EClass> types = super.getTypeMappings();
			types.put(DefaultTypes.NODE, GraphPackage.Literals.GNODE);
			types.put(DefaultTypes.EDGE, GraphPackage.Literals.GEDGE);
			types.put(DefaultTypes.LABEL, GraphPackage.Literals.GLABEL);
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
			return places.takeAnimated();
		}
	}
}
