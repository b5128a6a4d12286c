package org.lovende.program;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.lovende.exchange.Examples;
import org.lovende.exchange.ImportTarget;
import org.lovende.exchange.Imports;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;

/** The worked examples that come with the program, as interventions from which new ones can be made. */
public final class ExampleLibrary {
	/** Takes in what is new, and has nothing that could be changed. */
	private static final class Shelf implements ImportTarget {
		private final List<Intervention> interventions = new ArrayList<>();

		@Override
		public Optional<Intervention> byId(String uuid) {
			return Optional.empty();
		}

		@Override
		public Optional<Intervention> byName(String name) {
			return Optional.empty();
		}

		@Override
		public void add(Intervention intervention) {
			interventions.add(intervention);
		}

		@Override
		public EditingDomain domain() {
			throw new UnsupportedOperationException();
		}
	}

	private ExampleLibrary() {
	}

	/**
	 * Reads the examples.
	 *
	 * @param locale the language in which it is said if they cannot be read
	 * @return copies in no resource, which belong to the caller
	 * @throws IOException if they cannot be unpacked
	 */
	public static List<Intervention> read(Locale locale) throws IOException {
		Shelf shelf = new Shelf();
		Imports.read(Examples.paths(locale), locale).apply(shelf);
		return shelf.interventions;
	}

	/**
	 * Begins to {@link #read} the examples on another thread.
	 *
	 * @return fails with an {@link IOException} if they cannot be unpacked
	 */
	static CompletableFuture<List<Intervention>> begin(Locale locale) {
		// the packages of the model name one another: two threads that begin with different ones would wait for each other
		Objects.requireNonNull(InterventionPackage.eINSTANCE);
		return CompletableFuture.supplyAsync(() -> {
			try {
				return read(locale);
			} catch (IOException e) {
				throw new CompletionException(e);
			}
		});
	}
}
