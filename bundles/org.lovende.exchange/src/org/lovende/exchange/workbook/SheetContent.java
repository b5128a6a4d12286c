package org.lovende.exchange.workbook;

import java.util.List;

/**
 * A sheet as it is to be written.
 *
 * @param sheet its definition
 * @param columns the columns that are written; for a sheet of keys, the keys
 * @param rows one list of values per element, in the order of the columns; a value is null, a String, Double, BigDecimal or LocalDate
 */
record SheetContent(SheetDefinition sheet, List<ColumnDefinition> columns, List<List<Object>> rows) {
}
