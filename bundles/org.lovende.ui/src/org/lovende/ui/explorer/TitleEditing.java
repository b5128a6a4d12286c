package org.lovende.ui.explorer;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.lovende.core.Texts;
import org.lovende.model.element.TitledElement;

/** Lets the user write a title in its row of the tree. Enter keeps it, Escape leaves it as it was. */
final class TitleEditing {
	private static final String TITLE = "title";

	private final TreeViewer viewer;

	/**
	 * @param renamed gets an element and the title that was written, which is another one than it has
	 * @param field gets the field in which is written
	 */
	TitleEditing(TreeViewer viewer, BiConsumer<TitledElement, String> renamed, Consumer<Text> field) {
		this.viewer = viewer;
		TextCellEditor editor = new TextCellEditor(viewer.getTree());
		Text text = (Text) editor.getControl();
		text.setTextLimit(Texts.MAX_TITLE);
		field.accept(text);
		viewer.setColumnProperties(new String[] { TITLE });
		viewer.setCellEditors(new CellEditor[] { editor });
		viewer.setCellModifier(new ICellModifier() {
			@Override
			public boolean canModify(Object element, String property) {
				return element instanceof TitledElement;
			}

			@Override
			public Object getValue(Object element, String property) {
				String title = ((TitledElement) element).getTitle();
				return title == null ? "" : title;
			}

			@Override
			public void modify(Object item, String property, Object value) {
				TitledElement element = (TitledElement) (item instanceof TreeItem row ? row.getData() : item);
				String title = Texts.title((String) value);
				if (title != null && !title.equals(element.getTitle()))
					renamed.accept(element, title);
			}
		});
		// only when it is asked for: a click selects
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}

	/** Begins to write the title of an element that is in the tree. */
	void begin(TitledElement element) {
		viewer.editElement(element, 0);
	}
}
