package org.lovende.repository.server.erase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.cdo.server.db.mapping.IClassMapping;
import org.eclipse.emf.cdo.server.db.mapping.ITypeMapping;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.element.ElementPackage;

/** Empties features of one element in all states that it has or had. */
final class ValueErasure {
	private record Found(IClassMapping mapping, long object) {
	}

	private final Connection connection;
	private final Tables tables;

	ValueErasure(Connection connection, Tables tables) {
		this.connection = connection;
		this.tables = tables;
	}

	/**
	 * @param feature null for every text of the element that it may be without
	 */
	ErasureReport erase(String element, String feature) throws SQLException, ErasureException {
		List<Found> objects = find(element);
		if (objects.isEmpty())
			throw new ErasureException(ErasureException.Kind.UNKNOWN_ELEMENT, null, element);
		int states = 0;
		Set<String> values = new LinkedHashSet<>();
		for (Found found : objects) {
			for (EAttribute attribute : attributes(found.mapping().getEClass(), feature)) {
				values.addAll(values(found, attribute));
				states += empty(found, attribute);
			}
		}
		if (values.isEmpty())
			throw new ErasureException(ErasureException.Kind.NO_VALUE, null, element);
		int labels = new CommitLabels(connection).clear(values);
		return new ErasureReport(states, labels, new TextSearch(connection, tables).find(values));
	}

	/** The objects that had the id; undoing a deletion makes a second one. */
	private List<Found> find(String element) throws SQLException {
		List<Found> objects = new ArrayList<>();
		for (IClassMapping mapping : tables.ofElements()) {
			String sql = "SELECT DISTINCT " + Tables.ID + " FROM " + Tables.table(mapping) + " WHERE "
					+ Tables.column(mapping, ElementPackage.Literals.ELEMENT__ID) + " = ?";
			try (PreparedStatement select = connection.prepareStatement(sql)) {
				select.setString(1, element);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next())
						objects.add(new Found(mapping, rows.getLong(1)));
				}
			}
		}
		return objects;
	}

	private static List<EAttribute> attributes(EClass type, String feature) throws ErasureException {
		List<EAttribute> texts = Tables.texts(type).stream().filter(ValueErasure::isErasable).toList();
		if (feature == null)
			return texts;
		EStructuralFeature found = type.getEStructuralFeature(feature);
		if (found == null)
			throw refused(ErasureException.Kind.UNKNOWN_FEATURE, type, feature);
		if (!(found instanceof EAttribute attribute) || !isErasable(attribute))
			throw refused(ErasureException.Kind.NOT_ERASABLE, type, feature);
		return List.of(attribute);
	}

	private static boolean isErasable(EAttribute attribute) {
		return !attribute.isRequired() && (!attribute.isMany() || attribute.getEAttributeType().getInstanceClass() == String.class);
	}

	private static ErasureException refused(ErasureException.Kind kind, EClass type, String feature) {
		String erasable = String.join(", ", type.getEAllAttributes().stream().filter(ValueErasure::isErasable).map(EAttribute::getName).toList());
		return new ErasureException(kind, null, type.getName(), feature, erasable);
	}

	private Set<String> values(Found found, EAttribute attribute) throws SQLException {
		String sql = attribute.isMany()
				? "SELECT DISTINCT " + Tables.VALUE + " FROM " + listTable(found, attribute) + " WHERE " + Tables.SOURCE + " = ?"
				: "SELECT DISTINCT " + Tables.column(found.mapping(), attribute) + " FROM " + Tables.table(found.mapping()) + " WHERE " + Tables.ID + " = ?";
		Set<String> values = new LinkedHashSet<>();
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			select.setLong(1, found.object());
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next())
					if (rows.getString(1) != null && !rows.getString(1).isEmpty())
						values.add(rows.getString(1));
			}
		}
		return values;
	}

	/** Elements of a list become empty texts, because the states count them. */
	private int empty(Found found, EAttribute attribute) throws SQLException {
		if (attribute.isMany()) {
			try (PreparedStatement update = connection
					.prepareStatement("UPDATE " + listTable(found, attribute) + " SET " + Tables.VALUE + " = '' WHERE " + Tables.SOURCE + " = ?")) {
				update.setLong(1, found.object());
				return update.executeUpdate();
			}
		}
		ITypeMapping mapping = Tables.mapping(found.mapping(), attribute);
		String column = mapping.getField().toString();
		try (PreparedStatement update = connection.prepareStatement("UPDATE " + Tables.table(found.mapping()) + " SET " + column + " = ? WHERE " + Tables.ID
				+ " = ? AND " + column + " IS NOT NULL")) {
			mapping.setDefaultValue(update, 1);
			update.setLong(2, found.object());
			return update.executeUpdate();
		}
	}

	private static String listTable(Found found, EAttribute attribute) {
		return Tables.table(found.mapping().getListMapping(attribute));
	}
}
