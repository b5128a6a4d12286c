package org.lovende.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.junit.jupiter.api.Test;
import org.lovende.diagram.scene.Scene;
import org.lovende.model.diagram.DiagramKind;
import org.w3c.dom.Element;

class PngWriterTest {
	private static final double METRES_PER_INCH = 0.0254;

	@Test
	void write_forPrint_has300DotsPerInchAndSaysSo() throws Exception {
		Picture picture = Diagrams.draw(Examples.w1(), DiagramKind.RESULT_MAP, Locale.ENGLISH);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PngWriter.Result result = PngWriter.write(picture, out);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
		assertThat(result).isEqualTo(new PngWriter.Result(300, image.getWidth(), image.getHeight(), false));
		assertThat((double) image.getWidth()).isCloseTo(picture.width() * 300 / 96, within(1.0));
		assertThat((double) image.getHeight()).isCloseTo(picture.height() * 300 / 96, within(1.0));
		assertThat(dpi(out.toByteArray())).isCloseTo(300, within(0.1));
		// ground in the corner, and something drawn
		assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xF6F8FA);
		assertThat(image.getRGB(0, 0)).isNotEqualTo(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
	}

	@Test
	void write_withAGreatestWidth_keepsItAndTheProportions() throws Exception {
		Picture picture = Diagrams.draw(Examples.w1(), DiagramKind.RESULT_MAP, Locale.ENGLISH);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PngWriter.Result result = PngWriter.write(picture, out, 900);
		assertThat(result.width()).isEqualTo(900);
		assertThat(result.isReduced()).isTrue();
		assertThat((double) result.height()).isCloseTo(900 * picture.height() / picture.width(), within(1.0));
		assertThat(dpi(out.toByteArray())).isCloseTo(900 / picture.width() * 96, within(0.1));
	}

	@Test
	void write_inStrips_leavesNoSeam() throws Exception {
		// tall enough for several strips of four million pixels
		Scene column = new Scene("t", "d", Locale.ENGLISH, 1000, 4000, false, "#FFFFFF",
				List.of(new org.lovende.diagram.scene.Rectangle(100, 100, 800, 3800, 0, "#000000", null)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PngWriter.write(new Picture(DiagramKind.RESULT_MAP, column), out);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
		for (int y = 320; y < image.getHeight() - 320; y++)
			assertThat(image.getRGB(image.getWidth() / 2, y) & 0xFFFFFF).as("row " + y).isZero();
	}

	@Test
	void write_beyond100Megapixels_hasFewerDotsAndSaysSo() throws Exception {
		Scene scene = new Scene("t", "d", Locale.ENGLISH, 4000, 10000, false, "#FFFFFF", List.of());
		PngWriter.Result result = PngWriter.write(new Picture(DiagramKind.RESULT_MAP, scene), OutputStream.nullOutputStream());
		assertThat(result.isReduced()).isTrue();
		assertThat((long) result.width() * result.height()).isLessThanOrEqualTo(PngWriter.MAX_PIXELS).isGreaterThan(99_000_000);
		assertThat(result.dpi()).isBetween(140, 155);
	}

	private static double dpi(byte[] png) throws Exception {
		ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
			reader.setInput(in);
			Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
			Element pixels = (Element) root.getElementsByTagName("pHYs").item(0);
			return Integer.parseInt(pixels.getAttribute("pixelsPerUnitXAxis")) * METRES_PER_INCH;
		}
	}
}
