package org.lovende.trials;

import java.nio.file.Path;
import java.util.Locale;

import org.lovende.repository.Document;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;

/**
 * The program that {@link KillTrial} kills: saves one number after the other in an intervention, and prints each when its save has
 * returned. Arguments: the directory of the repository, and the id of the intervention.
 */
public final class CommitLoop {
	private CommitLoop() {
	}

	public static void main(String[] arguments) throws RepositoryException {
		Repository repository = Repository.open(RepositoryAddress.of(Path.of(arguments[0])), OpenOptions.of(Locale.ENGLISH).withUser("loop"));
		Document document = repository.openDocument(arguments[1]);
		String last = document.intervention().getPurpose();
		for (int number = last == null ? 1 : Integer.parseInt(last) + 1;; number++) {
			document.intervention().setPurpose(Integer.toString(number));
			document.save("Number " + number);
			System.out.println(number);
			System.out.flush();
		}
	}
}
