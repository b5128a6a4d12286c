package org.lovende.diagram.resultmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

import org.junit.jupiter.api.Test;

class RouteTest {
	private static Route route(Path2D.Double path) {
		return new Route(path);
	}

	private static Path2D.Double from(double x, double y) {
		Path2D.Double path = new Path2D.Double();
		path.moveTo(x, y);
		return path;
	}

	@Test
	void middle_straightRoute_isHalfway() {
		Path2D.Double path = from(100, 40);
		path.lineTo(160, 40);
		assertThat(route(path).middle()).isEqualTo(new Point2D.Double(130, 40));
	}

	@Test
	void middle_curveThatIsStraight_isHalfway() {
		Path2D.Double path = from(100, 40);
		path.curveTo(130, 40, 130, 40, 160, 40);
		assertThat(route(path).middle().distance(130, 40)).isLessThan(0.01);
	}

	@Test
	void middle_partsOfUnequalLength_isHalfwayAlongTheWholeRoute() {
		Path2D.Double path = from(0, 0);
		path.lineTo(10, 0);
		path.lineTo(10, 90);
		assertThat(route(path).middle()).isEqualTo(new Point2D.Double(10, 40));
	}

	@Test
	void middle_routeWithoutLength_isWhereItIs() {
		Path2D.Double path = from(7, 8);
		path.lineTo(7, 8);
		assertThat(route(path).middle()).isEqualTo(new Point2D.Double(7, 8));
	}
}
