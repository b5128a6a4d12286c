package org.lovende.repository.server.erase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.lovende.repository.server.CommitIndex;

/** The labels of commits, which may quote what was typed. A label that does is cleared whole; time and user stay. */
final class CommitLabels {
	/** Labels quote long texts by their beginning only. */
	private static final int QUOTED = 12;

	private final Connection connection;

	CommitLabels(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Clears the labels that quote one of the texts or its beginning.
	 *
	 * @return how many
	 */
	int clear(Collection<String> texts) throws SQLException {
		List<String> beginnings = texts.stream().map(String::strip).filter(text -> !text.isEmpty())
				.map(text -> text.substring(0, Math.min(QUOTED, text.length()))).toList();
		List<Long> times = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT COMMIT_TIME, COMMIT_COMMENT FROM " + CommitIndex.COMMITS + " WHERE COMMIT_COMMENT IS NOT NULL")) {
			while (rows.next()) {
				String label = rows.getString(2);
				if (beginnings.stream().anyMatch(label::contains))
					times.add(rows.getLong(1));
			}
		}
		return clearAt(times);
	}

	/** Clears the labels of the commits at these times. */
	int clearAt(Collection<Long> times) throws SQLException {
		int cleared = 0;
		try (PreparedStatement update = connection
				.prepareStatement("UPDATE " + CommitIndex.COMMITS + " SET COMMIT_COMMENT = NULL WHERE COMMIT_TIME = ? AND COMMIT_COMMENT IS NOT NULL")) {
			for (long time : times) {
				update.setLong(1, time);
				cleared += update.executeUpdate();
			}
		}
		return cleared;
	}
}
