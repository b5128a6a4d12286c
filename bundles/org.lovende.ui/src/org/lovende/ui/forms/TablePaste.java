package org.lovende.ui.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Messages;
import org.lovende.core.edit.Additions;
import org.lovende.core.edit.Change;
import org.lovende.model.element.Element;
import org.lovende.ui.properties.Edited;
import org.lovende.ui.properties.WrittenValue;

/** Cells of a spreadsheet on their way into a table: over the rows that are there, and below them as new parts. */
final class TablePaste {
	private static final int MOST_PROBLEMS = 10;

	private final FormContext context;
	private final ElementList list;
	private final List<FeatureColumn> columns;
	private final List<Element> rows;
	private final Map<Edited, Object> changes = new LinkedHashMap<>();
	private final List<Element> added = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private int pasted;

	/**
	 * @param columns those that the cells go into, from left to right
	 * @param rows those that the cells go over, from top to bottom; what is left goes into new ones
	 */
	TablePaste(FormContext context, ElementList list, List<FeatureColumn> columns, List<Element> rows) {
		this.context = context;
		this.list = list;
		this.columns = columns;
		this.rows = rows;
	}

	/** Reads the cells; answers false if some will not do. A first row of headings is passed over. */
	boolean read(List<List<String>> cells) {
		List<List<String>> content = isHeading(cells.get(0)) ? cells.subList(1, cells.size()) : cells;
		for (List<String> row : content) {
			boolean isNew = pasted >= rows.size();
			Element element = isNew ? list.create() : rows.get(pasted);
			if (isNew)
				added.add(element);
			pasted++;
			for (int i = 0; i < Math.min(row.size(), columns.size()); i++)
				read(columns.get(i), element, isNew, row.get(i));
		}
		return problems.isEmpty();
	}

	private void read(FeatureColumn column, Element element, boolean isNew, String text) {
		Edited edited = column.edited(element);
		Optional<String> problem = WrittenValue.problem(edited, text);
		if (problem.isPresent()) {
			if (problems.size() < MOST_PROBLEMS)
				problems.add(messages().get("paste.problem", pasted, column.heading(), problem.get()));
			return;
		}
		Object value = WrittenValue.valueOf(edited, text);
		if (isNew)
			element.eSet(column.feature(), value);
		else if (!Objects.equals(value, edited.value()))
			changes.put(edited, value);
	}

	private boolean isHeading(List<String> row) {
		for (int i = 0; i < Math.min(row.size(), columns.size()); i++)
			if (!row.get(i).strip().equalsIgnoreCase(columns.get(i).heading()))
				return false;
		return true;
	}

	/** What will not do, each with its place; the first ten. */
	List<String> problems() {
		return problems;
	}

	/** Everything as one command; to be asked for when {@link #read} went well. */
	Command command() {
		Change change = new Change(context.document().domain());
		changes.forEach((edited, value) -> change.set(edited.element(), edited.feature(), value));
		Additions.append(change, context.intervention(), list.owner(), list.kind(), added);
		return change.command(messages().get("paste.label", pasted));
	}

	private Messages messages() {
		return context.messages();
	}
}
