package org.lovende.ui.language;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.help.Guide;
import org.lovende.help.Section;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.HistoryCommit;
import org.lovende.repository.HistoryEntry;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

/** What people have written, in interventions and in the guide: it stands in the window as well, in whatever language. */
public final class WrittenContent {
	private final KnownTexts known;

	/** @param known learns it */
	public WrittenContent(KnownTexts known) {
		this.known = known;
	}

	/** The names of interventions and users, and the headings of the guide. */
	public void addNames(Repository repository, Locale locale) throws RepositoryException, IOException {
		for (InterventionSummary summary : repository.list())
			known.addContent(summary.name());
		for (Section section : Guide.read(locale).sections())
			known.addContent(section.title());
		known.addContent(repository.user());
	}

	/** All that an intervention says. */
	public void add(Intervention intervention) {
		addContent(intervention);
		intervention.eAllContents().forEachRemaining(this::addContent);
	}

	/** What has been there may be named as well. */
	public void addHistory(Repository repository, String id) throws RepositoryException {
		for (HistoryCommit commit : repository.commits(id)) {
			known.addContent(commit.user());
			known.addContent(commit.label());
			for (HistoryEntry change : commit.changes())
				for (String text : new String[] { change.elementName(), change.oldValue(), change.newValue() })
					if (text != null)
						known.addContent(text);
		}
	}

	private void addContent(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes())
			if (attribute.getEAttributeType().getInstanceClass() == String.class)
				(attribute.isMany() ? (List<?>) object.eGet(attribute) : List.of(String.valueOf(object.eGet(attribute))))
						.forEach(value -> known.addContent(String.valueOf(value)));
			else if (object.eGet(attribute) != null && !attribute.isMany())
				known.addContent(EcoreUtil.convertToString(attribute.getEAttributeType(), object.eGet(attribute)));
	}
}
