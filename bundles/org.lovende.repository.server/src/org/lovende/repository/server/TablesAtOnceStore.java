package org.lovende.repository.server;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.net4j.db.IDBDatabase;
import org.eclipse.net4j.db.IDBSchemaTransaction;

/**
 * CDO's store in a database, which makes the tables of a new repository by one change of the database. CDO makes a change for each table,
 * each with a connection of its own and two copies of all that the database has so far.
 */
final class TablesAtOnceStore extends DBStore {
	/** What the thread that is making tables takes for the database. */
	private final ThreadLocal<IDBDatabase> growing = new ThreadLocal<>();

	@Override
	public IDBDatabase getDatabase() {
		IDBDatabase database = growing.get();
		return database == null ? super.getDatabase() : database;
	}

	/**
	 * Makes all tables at the end that are wanted meanwhile; none if something goes wrong before.
	 *
	 * @param maker changes the database as CDO does: each change is seen at once by this thread, and is one with all others
	 */
	void makeTables(Runnable maker) {
		IDBSchemaTransaction all = super.getDatabase().openSchemaTransaction();
		try {
			IDBSchemaTransaction part = proxy(IDBSchemaTransaction.class, all, "commit", null, "close", null);
			growing.set(proxy(IDBDatabase.class, super.getDatabase(), "getSchema", all.getWorkingCopy(), "openSchemaTransaction", part));
			maker.run();
			all.commit();
		} finally {
			growing.remove();
			all.close();
		}
	}

	/** An object that answers some methods, whatever their arguments, with what is given behind their names, and has another one do all else. */
	private static <T> T proxy(Class<T> type, T other, Object... answers) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			for (int i = 0; i < answers.length; i += 2)
				if (answers[i].equals(method.getName()))
					return answers[i + 1];
			try {
				return method.invoke(other, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		};
		return type.cast(Proxy.newProxyInstance(TablesAtOnceStore.class.getClassLoader(), new Class<?>[] { type }, handler));
	}
}
