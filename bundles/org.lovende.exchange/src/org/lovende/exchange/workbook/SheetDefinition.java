package org.lovende.exchange.workbook;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.lovende.model.intervention.InterventionPackage;

/**
 * A sheet of the workbook: one row per element of a class. Only the sheet "intervention" is different: its rows are the columns of this
 * definition, with their name in the first cell and their value in the second.
 *
 * @param key name of the sheet in the language of the code
 * @param type class of the rows' elements
 * @param containment where those elements live
 * @param columns in the order in which they are written
 */
record SheetDefinition(String key, EClass type, EReference containment, List<ColumnDefinition> columns) {
	/** Whether the sheet has one row per key instead of one per element. */
	boolean isKeyValue() {
		return type == InterventionPackage.Literals.INTERVENTION;
	}

	/** Whether the elements are known by something else than an id, so that the id may be left out. */
	boolean hasOwnIdentity() {
		return column(ColumnRole.ID).filter(id -> !id.required()).isPresent();
	}

	/** The first column with this role. */
	Optional<ColumnDefinition> column(ColumnRole role) {
		return columns.stream().filter(column -> column.role() == role).findFirst();
	}

	/** The column with this key, which must exist. */
	ColumnDefinition column(String columnKey) {
		return columns.stream().filter(column -> column.key().equals(columnKey)).findFirst().orElseThrow();
	}

	/** The columns that an export writes. */
	List<ColumnDefinition> written() {
		return columns.stream().filter(column -> column.role() != ColumnRole.SHORT_FORM).toList();
	}
}
