package org.lovende.repository.server;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.net4j.db.DBException;
import org.w3c.dom.Element;

/**
 * Brings a store of an older metamodel to the current one: every resource is exported, transformed step by step and imported into a new store
 * beside the old one and compared with it, object by object; when that is complete, the two are swapped. All or nothing: a crash or an error at any moment leaves one whole store.
 * <p>
 * The new store begins with one commit per intervention: the history, and who deleted what is in the trash, stay behind in the old store.
 */
public final class StoreMigration {
	private final List<Migration> steps;
	private final String user;
	private final String label;

	private StoreMigration(List<Migration> steps, String user, String label) {
		this.steps = steps;
		this.user = user;
		this.label = label;
	}

	/**
	 * Migrates a store if it needs it.
	 *
	 * @param migrations the steps to choose from
	 * @param user the name under which the commits of the new store are recorded
	 * @param label what the history of each intervention then begins with
	 * @return the directory in which the old store is kept; empty if the store has the current version already
	 * @throws StoreException NO_STORE, IN_USE, NEWER_MODEL, NO_MIGRATION, FAILED, CANNOT_WRITE or DAMAGED; the store is as it was
	 */
	public static Optional<Path> migrate(Path path, List<Migration> migrations, String user, String label) throws StoreException {
		StoreDirectory directory = new StoreDirectory(path);
		if (!directory.isStore())
			throw new StoreException(StoreException.Kind.NO_STORE, null, directory.path());
		try (StoreLock lock = StoreLock.acquire(directory, user)) {
			directory.settle();
			int version = version(directory);
			if (version == ModelVersion.CURRENT)
				return Optional.empty();
			List<Migration> steps = steps(directory.path(), version, migrations);
			new StoreMigration(steps, user, label).build(directory);
			return Optional.of(directory.swap(version));
		}
	}

	/**
	 * Writes what a store of an older model holds into another store, which is made. It works between all kinds of stores. The old store is only
	 * read.
	 *
	 * @param to where there is no store yet
	 * @param migrations the steps to choose from
	 * @param user the name under which the commits of the new store are recorded
	 * @param label what the history of each intervention then begins with
	 * @return whether there was something to do; false if the old store has the current model, so that nothing was made
	 * @throws StoreException NO_STORE, NOT_EMPTY, IN_USE, NEWER_MODEL, NO_MIGRATION, FAILED, FOREIGN_DIRECTORY, CANNOT_WRITE or DAMAGED; there is
	 *         no new store then
	 */
	public static boolean migrate(StoreLocation from, StoreLocation to, List<Migration> migrations, String user, String label) throws StoreException {
		try (MaintainedStore old = MaintainedStore.openOfAnyModel(from, user)) {
			int version = old.modelVersion();
			if (version == ModelVersion.CURRENT)
				return false;
			List<Migration> steps = steps(MaintainedStore.place(from), version, migrations);
			try (MaintainedStore fresh = MaintainedStore.create(to, user)) {
				new StoreMigration(steps, user, label).copy(old.openSession(), fresh.openSession());
				fresh.complete();
				return true;
			}
		} catch (SQLException | CommitException | RuntimeException e) {
			throw new StoreException(StoreException.Kind.FAILED, e, MaintainedStore.place(from), String.valueOf(e.getMessage()));
		}
	}

	private static int version(StoreDirectory directory) throws StoreException {
		try (H2Database database = new H2Database(directory.database())) {
			return ModelVersionTable.read(database.connection(), new H2Dialect())
					.orElseThrow(() -> new StoreException(StoreException.Kind.NO_STORE, null, directory.path()));
		} catch (SQLException | DBException e) {
			throw EmbeddedStore.damaged(directory, e);
		}
	}

	private static List<Migration> steps(Object place, int version, List<Migration> migrations) throws StoreException {
		if (version > ModelVersion.CURRENT)
			throw new StoreException(StoreException.Kind.NEWER_MODEL, null, place, version, ModelVersion.CURRENT);
		List<Migration> steps = new ArrayList<>();
		for (int from = version; from < ModelVersion.CURRENT; from++) {
			int wanted = from;
			steps.add(migrations.stream().filter(migration -> migration.from() == wanted).findFirst()
					.orElseThrow(() -> new StoreException(StoreException.Kind.NO_MIGRATION, null, place, version, ModelVersion.CURRENT)));
		}
		return steps;
	}

	/** Fills the new store. If that fails, nothing of it is left. */
	private void build(StoreDirectory directory) throws StoreException {
		boolean built = false;
		try (H2Database oldDatabase = new H2Database(directory.database());
				CdoServer oldServer = EmbeddedStore.startServer(oldDatabase, user);
				H2Database newDatabase = new H2Database(directory.building());
				CdoServer newServer = EmbeddedStore.createServer(newDatabase, user, ModelPackages.all(), ModelVersion.CURRENT)) {
			copy(oldServer.openSession(), newServer.openSession());
			built = true;
		} catch (SQLException | CommitException | RuntimeException e) {
			throw new StoreException(StoreException.Kind.FAILED, e, directory.path(), String.valueOf(e.getMessage()));
		} finally {
			if (!built)
				directory.settle();
		}
	}

	/** Closes both sessions when all is copied. */
	private void copy(CDONet4jSession from, CDONet4jSession to) throws CommitException {
		// there are no Java classes of the old metamodel
		from.options().setGeneratedPackageEmulationEnabled(true);
		copy(from.openView().getRootResource().getContents(), to.openTransaction());
		to.close();
		from.close();
	}

	private void copy(List<? extends EObject> nodes, CDOTransaction transaction) throws CommitException {
		for (EObject node : nodes) {
			if (node instanceof CDOResourceFolder folder)
				copy(folder.getNodes(), transaction);
			else if (node instanceof CDOResource resource)
				copy(resource, transaction);
		}
	}

	/** Copies a resource and reads it back out of the new store to compare it. */
	private void copy(CDOResource from, CDOTransaction transaction) throws CommitException {
		from.cdoPrefetch(CDORevision.DEPTH_INFINITE);
		CDOResource to = transaction.createResource(from.getPath());
		List<Element> meant = new ArrayList<>();
		for (EObject root : from.getContents()) {
			Element exported = new InterventionExport().export(root);
			for (Migration step : steps)
				step.transform(exported);
			to.getContents().add(new InterventionImport(ModelPackages.all()).read(exported));
			meant.add(exported);
		}
		transaction.setCommitComment(label);
		transaction.commit();
		CDOView view = transaction.getSession().openView();
		CDOResource stored = view.getResource(to.getPath());
		stored.cdoPrefetch(CDORevision.DEPTH_INFINITE);
		for (int i = 0; i < meant.size(); i++)
			MigrationCheck.compare(meant.get(i), stored.getContents().get(i));
		view.close();
	}
}
