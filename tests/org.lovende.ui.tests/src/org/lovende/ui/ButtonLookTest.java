package org.lovende.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lovende.ui.RunningWorkbench.W1;

import java.util.Arrays;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.lovende.ui.versions.VersionsView;

@InWorkbench
class ButtonLookTest {
	@Test
	void button_thatCannotBePressed_isPaler() throws Exception {
		RunningWorkbench.explorer().reveal(RunningWorkbench.open(RunningWorkbench.id(W1)).intervention());
		RunningWorkbench.show(VersionsView.ID, VersionsView.class);
		Button button = RunningWorkbench.buttons(RunningWorkbench.page().getWorkbenchWindow().getShell(), "Open as it was").stream()
				.filter(Button::isVisible).findFirst().orElseThrow();
		assertThat(button.isEnabled()).isFalse();
		RunningWorkbench.await("laid out", () -> button.getSize().x > 0);
		double pale = darkest(button);
		button.setEnabled(true);
		RunningWorkbench.await("darker letters", () -> darkest(button) < pale);
		double dark = darkest(button);
		button.setEnabled(false);
		RunningWorkbench.await("pale letters", () -> darkest(button) > dark);
	}

	/** The brightness of the darkest point: of a letter. */
	private static double darkest(Button button) {
		button.redraw();
		button.update();
		Point corner = button.toDisplay(0, 0);
		Image seen = new Image(button.getDisplay(), button.getSize().x, button.getSize().y);
		GC screen = new GC(button.getDisplay());
		screen.copyArea(seen, corner.x, corner.y);
		screen.dispose();
		ImageData data = seen.getImageData();
		seen.dispose();
		int[] points = new int[data.width * data.height];
		for (int y = 0; y < data.height; y++)
			data.getPixels(0, y, data.width, points, y * data.width);
		return Arrays.stream(points).distinct().mapToObj(data.palette::getRGB).map(RGB::getHSB).mapToDouble(hsb -> hsb[2]).min().orElseThrow();
	}
}
