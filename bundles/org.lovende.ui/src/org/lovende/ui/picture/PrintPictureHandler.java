package org.lovende.ui.picture;

import java.util.Optional;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.lovende.diagram.Picture;

/** Prints the diagram on one page, as large as it fits. The user chooses printer and paper; a wide diagram asks for the broad side up. */
public final class PrintPictureHandler extends PictureHandler {
	@Override
	Optional<String> run(Picture picture) {
		PrinterData proposed = new PrinterData();
		proposed.orientation = picture.width() > picture.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		PrintDialog dialog = new PrintDialog(Display.getCurrent().getActiveShell());
		dialog.setText(messages().get("print.title", picture.title()));
		dialog.setPrinterData(proposed);
		PrinterData chosen = dialog.open();
		return chosen != null && print(picture, chosen) ? Optional.of("print") : Optional.empty();
	}

	/** @return whether the printer took it */
	static boolean print(Picture picture, PrinterData chosen) {
		try {
			Printer printer = new Printer(chosen);
			try {
				print(picture, new PrintedPage(printer));
				done(messages().get("print.done", chosen.printToFile ? chosen.fileName : chosen.name));
				return true;
			} finally {
				printer.dispose();
			}
		} catch (Exception | SWTError e) {
			failed(messages().get("print.failed"), e);
			return false;
		}
	}

	private static void print(Picture picture, PrintedPage page) throws Exception {
		ImageData pixels = whileWaiting(messages().get("print.progress", picture.title()), () -> PicturePixels.of(picture, page.width(picture)));
		if (!page.print(picture.title(), pixels))
			throw new SWTException(picture.title());
	}
}
