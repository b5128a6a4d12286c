package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.Ids;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.diagram.glsp.EditHandler;
import org.lovende.diagram.resultmap.ColumnGrid;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.style.Style;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;

/** Makes a box with a title; where asked for, with an arrow from another box. An intervention without a theory gets its first one. */
final class CreateBoxHandler extends EditHandler<CreateBoxOperation> {
	private static final Style.Sizes SIZES = Style.shipped().sizes();

	@Override
	protected Optional<Command> command(CreateBoxOperation operation) {
		Optional<MapColumn> column = Columns.named(operation.column());
		String title = Texts.normalise(operation.title());
		if (column.isEmpty() || title == null)
			return Optional.empty();
		Messages messages = Messages.of(CreateBoxHandler.class, context().locale());
		Change change = new Change(context().domain());
		ShownMap shown = ShownMap.of(context());
		Theory theory = context().theory() == null ? newTheory(change, messages) : context().theory();
		Positions positions = shown.map().isEmpty() ? null : new Positions(context(), shown, change);
		CausalNode node = add(column.get(), operation.id(), title, theory, change);
		if (positions != null)
			positions.place(node, ColumnGrid.fixed().boxX().get(column.get()), top(operation, column.get(), shown));
		element(operation.from(), CausalNode.class).ifPresent(from -> change.add(theory, TheoryPackage.Literals.THEORY__LINKS, link(from, node)));
		return Optional.of(change.command(messages.get("create", Texts.shortened(title, 60))));
	}

	private Theory newTheory(Change change, Messages messages) {
		Theory theory = TheoryFactory.eINSTANCE.createTheory();
		theory.setTitle(messages.get("theory"));
		change.add(context().intervention(), InterventionPackage.Literals.INTERVENTION__THEORIES, theory);
		return theory;
	}

	private CausalNode add(MapColumn column, String id, String title, Theory theory, Change change) {
		if (column != MapColumn.CORE_ELEMENT) {
			Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
			outcome.setId(id);
			outcome.setTitle(title);
			outcome.setTerm(Columns.term(column));
			change.add(theory, TheoryPackage.Literals.THEORY__OUTCOMES, outcome);
			return outcome;
		}
		CoreElement coreElement = TheoryFactory.eINSTANCE.createCoreElement();
		coreElement.setId(id);
		coreElement.setTitle(title);
		change.add(context().intervention(), InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS, coreElement);
		change.add(theory, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, coreElement);
		return coreElement;
	}

	private static CausalLink link(CausalNode from, CausalNode to) {
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setId(Ids.random());
		link.setFrom(from);
		link.setTo(to);
		return link;
	}

	private static double top(CreateBoxOperation operation, MapColumn column, ShownMap shown) {
		Integer below = shown.indices().get(operation.below());
		if (below != null)
			return shown.arranged().boxes().get(below).bottom() + SIZES.boxSpacing();
		if (operation.y() != null)
			return Math.max(ColumnGrid.TOP, operation.y());
		double bottom = ColumnGrid.TOP - SIZES.boxSpacing();
		for (int box = 0; box < shown.map().boxes().size(); box++) {
			Bounds place = shown.arranged().boxes().get(box);
			if (shown.map().boxes().get(box).column() == column)
				bottom = Math.max(bottom, place.bottom());
		}
		return bottom + SIZES.boxSpacing();
	}
}
