package org.lovende.exchange.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.lovende.core.Messages;
import org.lovende.exchange.OutputFile;

/** An empty workbook that explains itself: a sheet of instructions, a comment at each heading, menus for fixed lists of words. */
public final class WorkbookTemplate {
	private WorkbookTemplate() {
	}

	/**
	 * Writes the template. An output that is there is replaced whole, or not at all if something goes wrong.
	 *
	 * @param out an .xlsx file
	 * @param locale the language of the names and instructions
	 * @throws IOException with a sentence for the user if the output cannot be written
	 */
	public static void write(Path out, Locale locale) throws IOException {
		OutputFile.write(out, locale, temporary -> {
			try (XlsxWriter writer = new XlsxWriter(Messages.of(WorkbookTemplate.class, locale).get("guide.title"), locale)) {
				writer.addGuide();
				for (SheetContent content : WorkbookContent.empty())
					writer.add(content);
				writer.save(temporary);
			}
		});
	}
}
