package org.lovende.repository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.lovende.core.Ids;
import org.lovende.core.Texts;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Version;
import org.lovende.repository.RepositoryException.Kind;

/**
 * The named versions of interventions. A version names a moment of the history, so it can be opened as it was for as long as the repository
 * exists. An approved version is frozen: the store refuses to change or remove it.
 */
public final class Versions {
	private final Repository repository;
	private final Problems problems;

	Versions(Repository repository) {
		this.repository = repository;
		problems = repository.problems();
	}

	/**
	 * The versions of an intervention in their order.
	 *
	 * @param intervention its id
	 * @throws RepositoryException UNKNOWN_NAME if there is none outside the trash
	 */
	public List<VersionEntry> list(String intervention) throws RepositoryException {
		try (Document document = repository.openDocument(intervention)) {
			return entries(document.intervention());
		}
	}

	/**
	 * Names what is committed at this moment. The intervention gets the status of the version. It is done in commits of its own and cannot be
	 * undone: an open document shows it when it is refreshed.
	 *
	 * @param intervention its id
	 * @param title not blank, and not yet the title of another version of the intervention
	 * @param note may be empty
	 * @throws RepositoryException UNKNOWN_NAME, NAME_TAKEN, REFUSED, CONFLICT or CANNOT_WRITE
	 */
	public VersionEntry make(String intervention, String title, String note, Status status) throws RepositoryException {
		String id = repository.find(intervention).id();
		CDOSession session = repository.openSession();
		try {
			CDOTransaction transaction = session.openTransaction();
			Intervention stored = Loading.load(Resources.find(transaction, Paths.live(id)).orElseThrow());
			checkTitle(stored, title);
			Version version = InterventionFactory.eINSTANCE.createVersion();
			version.setId(Ids.random());
			version.setTitle(title.strip());
			version.setDate(LocalDate.now());
			version.setStatus(status);
			version.setNote(Texts.isBlank(note) ? null : note);
			stored.getVersions().add(version);
			stored.setStatus(status);
			Committer committer = new Committer(repository);
			String label = problems.text("labelVersion", version.getTitle());
			committer.commit(transaction, label);
			// the moment of the version is that of the commit that holds it, which is known only now
			version.setMoment(Instant.ofEpochMilli(transaction.getLastCommitTime()));
			committer.commitUnchecked(transaction, label);
			return entry(stored.getVersions().size(), version);
		} finally {
			session.close();
		}
	}

	/**
	 * An intervention as it was when a version was named.
	 *
	 * @param intervention its id
	 * @param version the title of a version, its id or its number
	 * @return a copy in no resource, which nothing stores
	 * @throws RepositoryException UNKNOWN_NAME if there is no such intervention or version, AMBIGUOUS_NAME, or REFUSED if this repository
	 *         never held what the version names
	 */
	public Intervention open(String intervention, String version) throws RepositoryException {
		String id = repository.find(intervention).id();
		VersionEntry entry = find(list(id), version);
		if (entry.moment() == null || !isHeld(entry.moment()))
			throw problems.problem(Kind.REFUSED, "versionNotHeld", entry.title());
		return repository.at(id, entry.moment());
	}

	private boolean isHeld(Instant moment) {
		CDOSession session = repository.openSession();
		try {
			long time = moment.toEpochMilli();
			return time >= session.getRepositoryInfo().getCreationTime() && time <= session.getLastUpdateTime();
		} finally {
			session.close();
		}
	}

	private VersionEntry find(List<VersionEntry> entries, String wanted) throws RepositoryException {
		List<VersionEntry> found = entries.stream().filter(entry -> Names.same(entry.title(), wanted) || entry.id().equalsIgnoreCase(wanted)).toList();
		if (found.isEmpty())
			found = entries.stream().filter(entry -> Integer.toString(entry.number()).equals(wanted.strip())).toList();
		if (found.size() == 1)
			return found.get(0);
		List<String> candidates = entries.stream().map(entry -> problems.text("versionCandidate", Integer.toString(entry.number()), entry.title())).toList();
		throw problems.notFound(found.isEmpty() ? Kind.UNKNOWN_NAME : Kind.AMBIGUOUS_NAME,
				entries.isEmpty() ? "versionNone" : found.isEmpty() ? "versionUnknown" : "versionAmbiguous", wanted, candidates);
	}

	private void checkTitle(Intervention intervention, String title) throws RepositoryException {
		if (Texts.isBlank(title))
			throw problems.refused(List.of(problems.text("versionTitleMissing")));
		for (Version other : intervention.getVersions())
			if (Names.same(other.getTitle(), title))
				throw problems.problem(Kind.NAME_TAKEN, "versionTaken", title.strip());
	}

	private static List<VersionEntry> entries(Intervention intervention) {
		List<VersionEntry> entries = new ArrayList<>();
		for (Version version : intervention.getVersions())
			entries.add(entry(entries.size() + 1, version));
		return entries;
	}

	private static VersionEntry entry(int number, Version version) {
		return new VersionEntry(number, version.getId(), Objects.toString(version.getTitle(), ""), version.getDate(), version.getStatus(),
				Objects.toString(version.getNote(), ""), version.getMoment());
	}
}
