package org.lovende.ui.theory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.TheoryGraph;
import org.lovende.core.theory.Column;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.ui.Icons;
import org.lovende.ui.problems.FindingsByElement;
import org.lovende.ui.table.CellColumn;
import org.lovende.ui.table.FindingsColumn;
import org.lovende.ui.table.LinesCellEditor;
import org.lovende.ui.table.NewRow;
import org.lovende.ui.table.RowsTable;

/** The boxes of a result map, one in each row. */
final class BoxTable extends RowsTable {
	private static final int COLUMN_WIDTH = 230;
	private static final int TITLE_WIDTH = 260;
	private static final int TEXT_WIDTH = 220;
	private static final int COUNT_WIDTH = 70;
	private static final int TITLE = 1;

	private final EditedTheory edited;
	private final Messages messages;
	private final ComboBoxViewerCellEditor columnEditor;
	private final TextCellEditor titleEditor;
	private final LinesCellEditor textEditor;
	private TheoryGraph graph;
	/** In which column the next new box will stand. */
	private Column newColumn = Column.CORE_ELEMENTS;

	BoxTable(Composite parent, EditedTheory edited, Supplier<FindingsByElement> findings) {
		super(parent, Messages.of(BoxTable.class, edited.locale()).get("boxes"));
		this.edited = edited;
		messages = Messages.of(BoxTable.class, edited.locale());
		graph = edited.graph();
		columnEditor = new ComboBoxViewerCellEditor(table(), SWT.READ_ONLY);
		columnEditor.setContentProvider(ArrayContentProvider.getInstance());
		columnEditor.setLabelProvider(LabelProvider.createTextProvider(column -> ((Column) column).label(edited.locale())));
		columnEditor.setInput(Column.values());
		titleEditor = new TextCellEditor(table());
		((Text) titleEditor.getControl()).setTextLimit(Texts.MAX_TITLE);
		textEditor = new LinesCellEditor(table(), Texts.MAX_TEXT);
		add(new KindColumn());
		add(new TitleColumn());
		add(new DescriptionColumn());
		add(new IndicatorColumn());
		add(new CountColumn(messages.get("boxes.in"), box -> graph.incoming(box).size()));
		add(new CountColumn(messages.get("boxes.out"), box -> graph.outgoing(box).size()));
		add(new FindingsColumn(messages.get("findings"), findings));
		viewer().addSelectionChangedListener(event -> rememberColumn());
		start();
	}

	@Override
	protected List<? extends CausalNode> elements() {
		graph = edited.graph();
		return edited.boxes().stream().sorted(Comparator.comparing(TheoryGraph::level)).toList();
	}

	@Override
	protected boolean isLocked() {
		return edited.isLocked();
	}

	/** Lets the user write the title of a new box, in the column of the selected one. */
	void enterNew() {
		unfilter();
		edit(NewRow.INSTANCE, TITLE);
	}

	/** In which column a new box will stand. */
	Column newColumn() {
		return newColumn;
	}

	private void rememberColumn() {
		selected().stream().findFirst().ifPresent(box -> {
			newColumn = Column.of((CausalNode) box);
			viewer().update(NewRow.INSTANCE, null);
		});
	}

	/** The column of the map. */
	private final class KindColumn extends CellColumn {
		KindColumn() {
			super(messages.get("boxes.column"), COLUMN_WIDTH);
		}

		@Override
		public String text(Object row) {
			return ((Column) value(row)).label(edited.locale());
		}

		@Override
		public Image image(Object row) {
			return row instanceof Element element ? Icons.image(element) : Icons.image("new");
		}

		@Override
		public Comparable<?> order(Object row) {
			return ((Column) value(row)).ordinal();
		}

		@Override
		public CellEditor editor(Object row) {
			return columnEditor;
		}

		@Override
		public Object value(Object row) {
			return row instanceof CausalNode box ? Column.of(box) : newColumn;
		}

		@Override
		public void set(Object row, Object value) {
			if (value == null)
				return;
			newColumn = (Column) value;
			if (row instanceof CausalNode box)
				select(edited.move(box, newColumn));
			else
				viewer().update(row, null);
		}

		/** A core element that becomes an outcome, or the other way round, is another element: it stays selected. */
		private void select(CausalNode box) {
			table().getDisplay().asyncExec(() -> {
				if (!table().isDisposed())
					BoxTable.this.select(List.of(box));
			});
		}
	}

	/** The title; of the last row that of a new box. */
	private final class TitleColumn extends CellColumn {
		TitleColumn() {
			super(messages.get("boxes.title"), TITLE_WIDTH);
		}

		@Override
		public String text(Object row) {
			return row instanceof CausalNode box ? orEmpty(box.getTitle()) : messages.get("boxes.new.hint");
		}

		@Override
		public CellEditor editor(Object row) {
			return titleEditor;
		}

		@Override
		public Object value(Object row) {
			return row instanceof CausalNode ? text(row) : "";
		}

		@Override
		public void set(Object row, Object value) {
			String title = (String) value;
			if (row instanceof CausalNode box)
				edited.setText(box, ElementPackage.Literals.TITLED_ELEMENT__TITLE, title);
			else if (!title.isBlank())
				showWhenDone(edited.add(newColumn, title, null));
		}

		/** The last row stays the selected one, so that Enter makes the next box; the new one is scrolled to. */
		private void showWhenDone(Optional<CausalNode> made) {
			made.ifPresent(box -> table().getDisplay().asyncExec(() -> {
				if (!table().isDisposed())
					viewer().reveal(NewRow.INSTANCE);
			}));
		}
	}

	/** What a core element is about, or the description of an outcome. */
	private final class DescriptionColumn extends TextColumn {
		DescriptionColumn() {
			super(messages.get("boxes.description"));
		}

		@Override
		EAttribute feature(CausalNode box) {
			return box instanceof Outcome ? TheoryPackage.Literals.OUTCOME__DESCRIPTION : TheoryPackage.Literals.CORE_ELEMENT__ABOUT;
		}
	}

	/** By what an outcome is seen. */
	private final class IndicatorColumn extends TextColumn {
		IndicatorColumn() {
			super(messages.get("boxes.indicator"));
		}

		@Override
		EAttribute feature(CausalNode box) {
			return box instanceof Outcome ? TheoryPackage.Literals.OUTCOME__INDICATOR : null;
		}
	}

	/** A text of a box. */
	private abstract class TextColumn extends CellColumn {
		TextColumn(String heading) {
			super(heading, TEXT_WIDTH);
		}

		/** Null for a box that has no such text. */
		abstract EAttribute feature(CausalNode box);

		@Override
		public final String text(Object row) {
			return row instanceof CausalNode box && feature(box) != null ? orEmpty((String) box.eGet(feature(box))) : "";
		}

		@Override
		public final CellEditor editor(Object row) {
			return row instanceof CausalNode box && feature(box) != null ? textEditor : null;
		}

		@Override
		public final void set(Object row, Object value) {
			edited.setText((CausalNode) row, feature((CausalNode) row), (String) value);
		}
	}

	private static final class CountColumn extends CellColumn {
		private final ToIntFunction<CausalNode> count;

		CountColumn(String heading, ToIntFunction<CausalNode> count) {
			super(heading, COUNT_WIDTH);
			this.count = count;
		}

		@Override
		public String text(Object row) {
			return row instanceof CausalNode ? order(row).toString() : "";
		}

		@Override
		public Comparable<?> order(Object row) {
			return count.applyAsInt((CausalNode) row);
		}
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
