package org.lovende.exchange.workbook;

import java.util.List;

import org.lovende.exchange.Place;

/**
 * A table as it stands in the file, before anything is known about its names.
 *
 * @param file the name of its file
 * @param name its name as it is spelled there
 * @param rows the rows with content, in order
 */
record RawSheet(String file, String name, List<RawRow> rows) {
	Place place() {
		return new Place(file, name, null, null);
	}
}
