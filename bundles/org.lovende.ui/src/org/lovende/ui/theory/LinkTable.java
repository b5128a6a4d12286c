package org.lovende.ui.theory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.TheoryGraph;
import org.lovende.model.element.Element;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.ui.Icons;
import org.lovende.ui.dialog.ElementChooser;
import org.lovende.ui.problems.FindingsByElement;
import org.lovende.ui.table.CellColumn;
import org.lovende.ui.table.FindingsColumn;
import org.lovende.ui.table.LinesCellEditor;
import org.lovende.ui.table.RowsTable;

/** The arrows of a result map, one in each row. Their ends are chosen from a list that says where no arrow can lead, and why. */
final class LinkTable extends RowsTable {
	private static final int END_WIDTH = 220;
	private static final int TEXT_WIDTH = 280;
	private static final int CERTAINTY_WIDTH = 110;
	private static final int RATIONALE = 2;

	private final EditedTheory edited;
	private final Locale locale;
	private final Messages messages;
	private final ComboBoxViewerCellEditor certaintyEditor;
	private final LinesCellEditor textEditor;

	LinkTable(Composite parent, EditedTheory edited, Supplier<FindingsByElement> findings) {
		super(parent, Messages.of(LinkTable.class, edited.locale()).get("links"));
		this.edited = edited;
		this.locale = edited.locale();
		messages = Messages.of(LinkTable.class, locale);
		certaintyEditor = new ComboBoxViewerCellEditor(table(), SWT.READ_ONLY);
		certaintyEditor.setContentProvider(ArrayContentProvider.getInstance());
		certaintyEditor.setLabelProvider(LabelProvider.createTextProvider(certainty -> ModelLabels.literal((Certainty) certainty, locale)));
		certaintyEditor.setInput(List.of(Certainty.CERTAIN, Certainty.ASSUMED, Certainty.DOUBTFUL));
		textEditor = new LinesCellEditor(table(), Texts.MAX_TEXT);
		add(new FromColumn());
		add(new ToColumn());
		add(new RationaleColumn());
		add(new CertaintyColumn());
		add(new EvidenceColumn());
		add(new CitationColumn(table(), edited));
		add(new FindingsColumn(messages.get("findings"), findings));
		start();
	}

	@Override
	protected List<CausalLink> elements() {
		return TheoryGraph.of(edited.theory()).links();
	}

	@Override
	protected boolean isLocked() {
		return edited.isLocked();
	}

	/** Lets the user draw an arrow: asks from where unless that is given, asks to where, and then for the reason. */
	void enterNew(CausalNode from) {
		if (edited.theory() == null)
			return;
		Optional<CausalNode> start = from != null ? Optional.of(from)
				: choose(messages.get("links.choose.from"), box -> Optional.empty(), null);
		start.ifPresent(box -> choose(messages.get("links.choose.to", ElementNames.brief(box, locale)), end -> edited.whyNot(box, end), null)
				.flatMap(end -> edited.connect(box, end)).ifPresent(this::askReason));
	}

	private void askReason(CausalLink link) {
		unfilter();
		table().getDisplay().asyncExec(() -> {
			if (!table().isDisposed() && !isLocked())
				edit(link, RATIONALE);
		});
	}

	private Optional<CausalNode> choose(String title, Function<CausalNode, Optional<String>> whyNot, CausalNode current) {
		return new ElementChooser(table().getShell(), title, locale).explaining(box -> whyNot.apply((CausalNode) box))
				.chooseOne(edited.boxes(), current).map(CausalNode.class::cast);
	}

	/** The box that the arrow leaves. */
	private final class FromColumn extends EndColumn {
		FromColumn() {
			super(messages.get("links.from"));
		}

		@Override
		CausalNode end(CausalLink link) {
			return link.getFrom();
		}

		@Override
		public void choose(CausalLink link) {
			LinkTable.this.choose(messages.get("links.choose.from"), box -> edited.whyNot(link, box, link.getTo()), link.getFrom())
					.ifPresent(box -> edited.reconnect(link, box, link.getTo()));
		}

		@Override
		String hint() {
			return messages.get("links.new.hint");
		}
	}

	/** The box to which the arrow leads. */
	private final class ToColumn extends EndColumn {
		ToColumn() {
			super(messages.get("links.to"));
		}

		@Override
		CausalNode end(CausalLink link) {
			return link.getTo();
		}

		@Override
		public void choose(CausalLink link) {
			LinkTable.this.choose(messages.get("links.choose.to", ElementNames.brief(link.getFrom(), locale)),
					box -> edited.whyNot(link, link.getFrom(), box), link.getTo()).ifPresent(box -> edited.reconnect(link, link.getFrom(), box));
		}

		@Override
		String hint() {
			return "";
		}
	}

	private abstract class EndColumn extends CellColumn {
		EndColumn(String heading) {
			super(heading, END_WIDTH);
		}

		abstract CausalNode end(CausalLink link);

		abstract void choose(CausalLink link);

		/** What the last row says. */
		abstract String hint();

		@Override
		public final String text(Object row) {
			return row instanceof CausalLink link ? ElementNames.of(end(link), locale) : hint();
		}

		@Override
		public final Image image(Object row) {
			if (row instanceof CausalLink link)
				return Icons.image((Element) end(link));
			return hint().isEmpty() ? null : Icons.image("new");
		}

		@Override
		public final boolean isChosen() {
			return true;
		}

		@Override
		public final void choose(Object row) {
			if (row instanceof CausalLink link)
				choose(link);
			else
				enterNew(null);
		}
	}

	/** Why the arrow holds: the arrow is the theory. */
	private final class RationaleColumn extends TextColumn {
		RationaleColumn() {
			super(messages.get("links.rationale"));
		}

		@Override
		public String text(CausalLink link) {
			return link.getRationale();
		}

		@Override
		public void set(CausalLink link, String text) {
			edited.describe(link, text, link.getCertainty(), link.getEvidence());
		}
	}

	/** What supports the reason. */
	private final class EvidenceColumn extends TextColumn {
		EvidenceColumn() {
			super(ModelLabels.feature(TheoryPackage.Literals.CAUSAL_LINK__EVIDENCE, locale));
		}

		@Override
		public String text(CausalLink link) {
			return link.getEvidence();
		}

		@Override
		public void set(CausalLink link, String text) {
			edited.describe(link, link.getRationale(), link.getCertainty(), text);
		}
	}

	private abstract class TextColumn extends CellColumn {
		TextColumn(String heading) {
			super(heading, TEXT_WIDTH);
		}

		/** May be null. */
		abstract String text(CausalLink link);

		abstract void set(CausalLink link, String text);

		@Override
		public final String text(Object row) {
			return row instanceof CausalLink link && text(link) != null ? text(link) : "";
		}

		@Override
		public final CellEditor editor(Object row) {
			return row instanceof CausalLink ? textEditor : null;
		}

		@Override
		public final void set(Object row, Object value) {
			set((CausalLink) row, (String) value);
		}
	}

	/** How sure the team is. */
	private final class CertaintyColumn extends CellColumn {
		CertaintyColumn() {
			super(ModelLabels.feature(TheoryPackage.Literals.CAUSAL_LINK__CERTAINTY, locale), CERTAINTY_WIDTH);
		}

		@Override
		public String text(Object row) {
			return row instanceof CausalLink link ? ModelLabels.literal(link.getCertainty(), locale) : "";
		}

		@Override
		public CellEditor editor(Object row) {
			return row instanceof CausalLink ? certaintyEditor : null;
		}

		@Override
		public Object value(Object row) {
			return ((CausalLink) row).getCertainty();
		}

		@Override
		public void set(Object row, Object value) {
			CausalLink link = (CausalLink) row;
			if (value != null)
				edited.describe(link, link.getRationale(), (Certainty) value, link.getEvidence());
		}
	}
}
