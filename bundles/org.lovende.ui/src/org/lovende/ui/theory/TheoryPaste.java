package org.lovende.ui.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.theory.Column;
import org.lovende.core.theory.NewBoxes;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.TheoryFactory;

/**
 * Cells of a spreadsheet on their way into the tables of a theory: each row becomes a new box, or a new arrow. What will not do is gathered, and then
 * nothing may be made of the rest either. A first row of headings is passed over.
 */
final class TheoryPaste {
	private static final int MOST_PROBLEMS = 10;
	private static final int CERTAINTY = 3;
	private static final List<Locale> LANGUAGES = List.of(Interventions.DANISH, Locale.ENGLISH);

	private final EditedTheory edited;
	private final Messages messages;
	private final List<String> problems = new ArrayList<>();
	private int row;

	TheoryPaste(EditedTheory edited) {
		this.edited = edited;
		messages = Messages.of(TheoryPaste.class, edited.locale());
	}

	/** What will not do, each with its row; the first ten. */
	List<String> problems() {
		return problems;
	}

	/**
	 * The boxes of rows with column, title, description and indicator.
	 *
	 * @param start the column of the boxes of which the rows have nothing but the title
	 */
	List<NewBoxes.Row> boxes(List<List<String>> cells, Column start) {
		List<NewBoxes.Row> boxes = new ArrayList<>();
		for (List<String> each : content(cells, List.of("boxes.column", "boxes.title"))) {
			row++;
			boolean isTitle = each.size() == 1;
			Optional<Column> column = isTitle ? Optional.of(start) : column(each.get(0));
			String title = isTitle ? each.get(0) : each.get(1);
			if (Texts.isBlank(title))
				complain(messages.get("paste.noTitle"));
			column.ifPresent(found -> boxes.add(new NewBoxes.Row(found, title, cell(each, 2), cell(each, 3))));
		}
		return boxes;
	}

	private Optional<Column> column(String words) {
		Optional<Column> column = word(words, Arrays.asList(Column.values()), Column::label);
		if (column.isEmpty())
			complain(messages.get("paste.noColumn", words.strip(), names(Arrays.asList(Column.values()), Column::label)));
		return column;
	}

	/** The arrows, in no theory yet, of rows with from, to, reason, certainty and what supports it. */
	List<CausalLink> links(List<List<String>> cells) {
		List<CausalLink> links = new ArrayList<>();
		Set<List<CausalNode>> ends = new HashSet<>();
		for (List<String> each : content(cells, List.of("links.from", "links.to"))) {
			row++;
			Optional<CausalNode> from = box(cell(each, 0));
			Optional<CausalNode> to = box(cell(each, 1));
			Optional<Certainty> certainty = certainty(cell(each, CERTAINTY));
			if (from.isEmpty() || to.isEmpty() || certainty.isEmpty())
				continue;
			edited.whyNot(from.get(), to.get()).ifPresent(this::complain);
			if (!ends.add(List.of(from.get(), to.get())))
				complain(messages.get("paste.twice"));
			CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
			link.setFrom(from.get());
			link.setTo(to.get());
			link.setRationale(Texts.normalise(cell(each, 2)));
			link.setCertainty(certainty.get());
			link.setEvidence(Texts.normalise(cell(each, CERTAINTY + 1)));
			links.add(link);
		}
		return links;
	}

	private Optional<CausalNode> box(String title) {
		Optional<CausalNode> box = edited.boxes().stream().map(CausalNode.class::cast)
				.filter(each -> Objects.requireNonNullElse(each.getTitle(), "").strip().equalsIgnoreCase(title.strip())).findFirst();
		if (box.isEmpty())
			complain(messages.get("paste.noBox", title.strip()));
		return box;
	}

	private Optional<Certainty> certainty(String words) {
		if (Texts.isBlank(words))
			return Optional.of(TheoryFactory.eINSTANCE.createCausalLink().getCertainty());
		Optional<Certainty> certainty = word(words, Certainty.VALUES, ModelLabels::literal);
		if (certainty.isEmpty())
			complain(messages.get("paste.noCertainty", words.strip(), names(Certainty.VALUES, ModelLabels::literal)));
		return certainty;
	}

	/** How something is called in a language. */
	private interface Naming<T> {
		String name(T thing, Locale locale);
	}

	private static <T> Optional<T> word(String words, List<T> things, Naming<? super T> naming) {
		return things.stream().filter(thing -> LANGUAGES.stream().anyMatch(locale -> naming.name(thing, locale).equalsIgnoreCase(words.strip()))).findFirst();
	}

	private <T> String names(List<T> things, Naming<? super T> naming) {
		return things.stream().map(thing -> naming.name(thing, edited.locale())).collect(Collectors.joining(", "));
	}

	private List<List<String>> content(List<List<String>> cells, List<String> headings) {
		boolean hasHeadings = !cells.isEmpty() && LANGUAGES.stream().map(locale -> Messages.of(TheoryPaste.class, locale))
				.anyMatch(words -> isHeading(cells.get(0), headings.stream().map(words::get).toList()));
		return hasHeadings ? cells.subList(1, cells.size()) : cells;
	}

	private static boolean isHeading(List<String> cells, List<String> headings) {
		for (int i = 0; i < headings.size(); i++)
			if (!cell(cells, i).strip().equalsIgnoreCase(headings.get(i)))
				return false;
		return true;
	}

	private static String cell(List<String> cells, int index) {
		return index < cells.size() ? cells.get(index) : "";
	}

	private void complain(String problem) {
		if (problems.size() < MOST_PROBLEMS)
			problems.add(messages.get("paste.problem", row, problem));
	}
}
