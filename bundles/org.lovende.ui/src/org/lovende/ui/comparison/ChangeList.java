package org.lovende.ui.comparison;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.lovende.core.Messages;
import org.lovende.core.compare.WordedChange;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.Icons;
import org.lovende.ui.table.Columns;

/**
 * The differences of two versions in words, one in each row: sign and word, what kind of thing, its name, and what is said otherwise.
 *
 * @param <C> the kind of difference
 */
public final class ChangeList<C extends WordedChange> {
	/** With the kind of change the name of a picture: the sign in the colour that it has in the maps. */
	private static final String ICON = "change-";
	private static final int KIND_WIDTH = 120;
	private static final int TYPE_WIDTH = 240;
	private static final int NAME_WIDTH = 380;
	private static final int DETAILS_WIDTH = 520;

	private final TableViewer viewer;

	/** @param locale the language of the headings */
	public ChangeList(Composite parent, Locale locale) {
		Messages messages = Messages.of(ChangeList.class, locale);
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(viewer.getControl(), () -> messages.get("list.change"));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		Columns<WordedChange> columns = Columns.of(viewer, WordedChange.class);
		columns.add(messages.get("list.change"), KIND_WIDTH, new ColumnLabelProvider() {
			@Override
			public String getText(Object change) {
				return ((WordedChange) change).kind().word(locale);
			}

			@Override
			public Image getImage(Object change) {
				return Icons.image(ICON + ((WordedChange) change).kind().name().toLowerCase(Locale.ROOT));
			}

			@Override
			public Font getFont(Object change) {
				return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
			}
		});
		columns.add(messages.get("list.type"), TYPE_WIDTH, WordedChange::type);
		columns.add(messages.get("list.name"), NAME_WIDTH, WordedChange::name);
		columns.add(messages.get("list.details"), DETAILS_WIDTH, change -> String.join("; ", change.details()));
	}

	/** Shows these and no others; the selection stays where it is in both. */
	public void show(List<C> changes) {
		viewer.setInput(changes);
	}

	/** Tells of the difference that the user selects; null for none. */
	public void onSelection(Consumer<C> listener) {
		viewer.addSelectionChangedListener(event -> listener.accept(selected()));
	}

	/** Tells of the difference that the user opens by double click or Enter. */
	public void onOpen(Consumer<C> listener) {
		viewer.addOpenListener(event -> listener.accept(selected()));
	}

	/** Selects a difference that is shown. */
	public void select(C change) {
		viewer.setSelection(new StructuredSelection(change), true);
	}

	/** The difference that is selected; null for none. */
	@SuppressWarnings("unchecked") // only these are shown
	public C selected() {
		return (C) viewer.getStructuredSelection().getFirstElement();
	}

	/** The list. */
	public TableViewer viewer() {
		return viewer;
	}
}
