package org.lovende.core.theory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.core.layout.Placement;
import org.lovende.core.layout.Point;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;

/**
 * Makes boxes of the result map, as fast as people call them out. Where the intervention has no theory of change yet, the first box makes
 * one, in the same command. A text that is too long for a title becomes the box's detail, and its beginning the title.
 */
public final class NewBoxes {
	private final InterventionEditingDomain domain;
	private final Locale locale;

	/** Commands for the domain's stack, labelled in a language. */
	public NewBoxes(InterventionEditingDomain domain, Locale locale) {
		this.domain = domain;
		this.locale = locale;
	}

	/**
	 * One box.
	 *
	 * @param theory the theory that the map shows; null where the intervention has none
	 * @param title may be null or empty: the box is then named in its place
	 * @param after the box below which it is to stand, in the same column; null: at the end of the column
	 * @param place where it is to stand; null: where arranging puts it
	 */
	public Creation<CausalNode> box(Theory theory, Column column, String title, CausalNode after, Point place) {
		Batch batch = new Batch(theory);
		CausalNode box = batch.add(column, title, after);
		if (place != null)
			batch.change.append(new Placement(domain, locale).move(DiagramKind.RESULT_MAP, batch.theory, Map.of(box, place)));
		return new Creation<>(batch.command("newBox", named(box)), box);
	}

	/**
	 * A box in the column to the right of another one, with an arrow from that one: the key Tab in a title. In the last column the new box
	 * stands in that column too, as arrows within a column are legitimate.
	 *
	 * @param from a box of the theory
	 */
	public Creation<CausalNode> next(Theory theory, CausalNode from, String title) {
		Batch batch = new Batch(theory);
		Column column = Column.of(from);
		CausalNode box = batch.add(column.next().orElse(column), title, null);
		batch.link(from, box);
		return new Creation<>(batch.command("newLinkedBox", named(box)), box);
	}

	/**
	 * What a row of a table says about a box.
	 *
	 * @param title may be null or empty
	 * @param description of a core element what it is about; may be null
	 * @param indicator by what an outcome is seen; may be null, and is passed over for a core element
	 * @param citation where the text comes from; may be null
	 */
	public record Row(Column column, String title, String description, String indicator, String citation) {
	}

	/** A box for each row, in order, each at the end of its column. */
	public Creation<List<CausalNode>> rows(Theory theory, List<Row> rows) {
		Batch batch = new Batch(theory);
		List<CausalNode> boxes = new ArrayList<>();
		for (Row row : rows) {
			CausalNode box = batch.add(row.column(), row.title(), null);
			if (box instanceof CoreElement element) {
				element.setAbout(Texts.normalise(row.description()));
			} else if (box instanceof Outcome outcome) {
				outcome.setDescription(Texts.normalise(row.description()));
				outcome.setIndicator(Texts.normalise(row.indicator()));
			}
			box.setCitation(Texts.normalise(row.citation()));
			boxes.add(box);
		}
		return new Creation<>(batch.command("newBoxes", boxes.size()), boxes);
	}

	/** A box for each line of a text that is not blank, in order; bullets and numbers are removed. */
	public Creation<List<CausalNode>> lines(Theory theory, Column column, String text) {
		Batch batch = new Batch(theory);
		List<CausalNode> boxes = new ArrayList<>();
		for (IndentedList.Entry entry : IndentedList.parse(text))
			boxes.add(batch.add(column, entry.text(), null));
		return new Creation<>(batch.command("newBoxes", boxes.size()), boxes);
	}

	/**
	 * Boxes of an indented list: each level stands in the next column, with an arrow from the entry above it. What is indented further
	 * than there are columns stays in the last one. The same text twice in a column is one box with several arrows.
	 *
	 * @param first the column of the entries that are not indented
	 */
	public Creation<List<CausalNode>> indentedList(Theory theory, Column first, String text) {
		record Key(Column column, String text) {
		}
		Batch batch = new Batch(theory);
		Map<Key, CausalNode> made = new HashMap<>();
		List<CausalNode> path = new ArrayList<>();
		for (IndentedList.Entry entry : IndentedList.parse(text)) {
			Column column = Column.values()[Math.min(first.ordinal() + entry.level(), Column.GOALS.ordinal())];
			CausalNode box = made.computeIfAbsent(new Key(column, entry.text().toLowerCase(locale)), key -> batch.add(column, entry.text(), null));
			path.subList(entry.level(), path.size()).clear();
			if (entry.level() > 0)
				batch.link(path.get(entry.level() - 1), box);
			path.add(box);
		}
		return new Creation<>(batch.command("newBoxes", made.size()), List.copyOf(made.values()));
	}

	/** Whether a text has entries below one another, so that {@link #indentedList} makes more of it than {@link #lines}. */
	public static boolean isIndented(String text) {
		return IndentedList.parse(text).stream().anyMatch(entry -> entry.level() > 0);
	}

	private String named(TitledElement box) {
		return ElementNames.brief(box, locale);
	}

	/** The steps of one command. */
	private final class Batch {
		private final Intervention intervention = domain.intervention();
		private final Change change = new Change(domain);
		private final Theory theory;
		private final List<CausalLink> links = new ArrayList<>();

		Batch(Theory given) {
			theory = given != null ? given : FirstTheory.add(change, intervention);
		}

		CausalNode add(Column column, String text, CausalNode after) {
			CausalNode box = column.newBox();
			String title = Texts.normalise(text);
			if (title != null && title.length() > Texts.MAX_TITLE) {
				box.setDetail(title);
				title = Texts.shortened(title, Texts.MAX_TITLE);
			}
			box.setTitle(title);
			if (box instanceof CoreElement) {
				add(intervention, InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS, intervention.getCoreElements(), box, after);
				add(theory, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, theory.getCoreElements(), box, after);
			} else {
				add(theory, TheoryPackage.Literals.THEORY__OUTCOMES, theory.getOutcomes(), box, after instanceof Outcome ? after : null);
			}
			return box;
		}

		private void add(EObject owner, EReference feature, List<? extends CausalNode> list,
				CausalNode box, CausalNode after) {
			int index = list.indexOf(after);
			if (index < 0)
				change.add(owner, feature, box);
			else
				change.add(owner, feature, box, index + 1);
		}

		void link(CausalNode from, CausalNode to) {
			if (from == to || links.stream().anyMatch(link -> link.getFrom() == from && link.getTo() == to))
				return;
			CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
			link.setFrom(from);
			link.setTo(to);
			links.add(link);
			change.add(theory, TheoryPackage.Literals.THEORY__LINKS, link);
		}

		Command command(String label, Object argument) {
			return change.command(Messages.of(NewBoxes.class, locale).get(label, argument));
		}
	}
}
