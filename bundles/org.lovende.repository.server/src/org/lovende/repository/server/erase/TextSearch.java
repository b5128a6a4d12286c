package org.lovende.repository.server.erase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.cdo.server.db.mapping.IClassMapping;
import org.eclipse.emf.ecore.EAttribute;
import org.lovende.model.element.ElementPackage;

/** Finds a text in all states that elements have or had. */
final class TextSearch {
	private static final String ESCAPE = "!";

	private final Connection connection;
	private final Tables tables;

	TextSearch(Connection connection, Tables tables) {
		this.connection = connection;
		this.tables = tables;
	}

	/** Where any of the texts stands, also as a part of a longer one. Letter case counts. */
	List<Place> find(Collection<String> texts) throws SQLException {
		Set<Place> places = new LinkedHashSet<>();
		for (String text : texts)
			if (!text.isBlank())
				for (IClassMapping mapping : tables.ofElements())
					for (EAttribute attribute : Tables.texts(mapping.getEClass()))
						places.addAll(find(mapping, attribute, pattern(text)));
		return new ArrayList<>(places);
	}

	private List<Place> find(IClassMapping mapping, EAttribute attribute, String pattern) throws SQLException {
		String id = Tables.column(mapping, ElementPackage.Literals.ELEMENT__ID);
		String table = Tables.table(mapping);
		String sql;
		if (attribute.isMany())
			sql = "SELECT DISTINCT E." + id + " FROM " + table + " E JOIN " + Tables.table(mapping.getListMapping(attribute)) + " L ON L." + Tables.SOURCE
					+ " = E." + Tables.ID + " WHERE L." + Tables.VALUE + " LIKE ? ESCAPE '" + ESCAPE + "'";
		else
			sql = "SELECT DISTINCT E." + id + " FROM " + table + " E WHERE E." + Tables.column(mapping, attribute) + " LIKE ? ESCAPE '" + ESCAPE + "'";
		List<Place> places = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			select.setString(1, pattern);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next())
					places.add(new Place(rows.getString(1), mapping.getEClass().getName(), attribute.getName()));
			}
		}
		return places;
	}

	private static String pattern(String text) {
		return "%" + text.replace(ESCAPE, ESCAPE + ESCAPE).replace("%", ESCAPE + "%").replace("_", ESCAPE + "_") + "%";
	}
}
