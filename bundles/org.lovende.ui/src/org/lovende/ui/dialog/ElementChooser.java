package org.lovende.ui.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.model.element.Element;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.Icons;

/** Lets the user choose one or several elements from a list that can be filtered by typing. */
public final class ElementChooser extends TitledDialog {
	private static final int WIDTH = 70;
	private static final int LINES = 18;
	private static final String SEPARATOR = "  ·  ";

	private final Locale locale;
	private List<? extends Element> candidates = List.of();
	private List<? extends Element> chosen = List.of();
	private boolean several;
	private Function<Element, Optional<String>> whyNot = element -> Optional.empty();
	private Label reason;
	private TableViewer viewer;

	/**
	 * @param title what is chosen
	 * @param locale the user's language
	 */
	public ElementChooser(Shell shell, String title, Locale locale) {
		super(shell, title);
		this.locale = locale;
	}

	/**
	 * Shows candidates that cannot be chosen, so that the user learns why.
	 *
	 * @param whyNot a sentence for what cannot be chosen; empty for the others
	 */
	public ElementChooser explaining(Function<Element, Optional<String>> whyNot) {
		this.whyNot = whyNot;
		return this;
	}

	/**
	 * Asks for one element.
	 *
	 * @param current what is chosen now; may be null
	 * @return empty if the user thought better of it
	 */
	public Optional<Element> chooseOne(List<? extends Element> elements, Element current) {
		candidates = elements;
		chosen = current == null ? List.of() : List.of(current);
		return open() == OK && !chosen.isEmpty() ? Optional.of(chosen.get(0)) : Optional.empty();
	}

	/**
	 * Asks for any number of elements.
	 *
	 * @param current those chosen now
	 * @return those chosen, in the order of the list; empty if the user thought better of it
	 */
	public Optional<List<? extends Element>> chooseSeveral(List<? extends Element> elements, List<? extends Element> current) {
		several = true;
		candidates = elements;
		chosen = current;
		return open() == OK ? Optional.of(chosen) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(messages().get("choose.filter"));
		AccessibleName.set(filter, filter::getMessage);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		int style = SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION;
		viewer = several ? CheckboxTableViewer.newCheckList(area, style) : new TableViewer(area, style | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES))
				.applyTo((Table) viewer.getControl());
		AccessibleName.set(viewer.getControl(), getShell()::getText);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(labels());
		viewer.setInput(candidates);
		if (viewer instanceof CheckboxTableViewer boxes) {
			boxes.setCheckedElements(chosen.toArray());
			// a filter must not lose what it hides, so every change is noted at once
			boxes.addCheckStateListener(event -> note((Element) event.getElement(), event.getChecked()));
		} else {
			viewer.setSelection(new StructuredSelection(chosen), true);
			viewer.addSelectionChangedListener(event -> selectionChanged());
			viewer.addDoubleClickListener(event -> acceptSelected());
			reason = new Label(area, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(2)).applyTo(reason);
		}
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				enterList();
		});
		filter.addModifyListener(event -> filter(filter.getText().toLowerCase(locale)));
		return area;
	}

	private void enterList() {
		viewer.getControl().setFocus();
		if (viewer.getStructuredSelection().isEmpty() && viewer.getElementAt(0) != null)
			viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)), true);
	}

	private void acceptSelected() {
		if (getButton(IDialogConstants.OK_ID).isEnabled())
			okPressed();
	}

	private ILabelProvider labels() {
		return new LabelProvider() {
			@Override
			public String getText(Object element) {
				String name = ElementNames.of((Element) element, locale) + SEPARATOR + ModelLabels.type(((Element) element).eClass(), locale);
				return whyNot.apply((Element) element).map(sentence -> messages().get("choose.impossible", name, sentence)).orElse(name);
			}

			@Override
			public Image getImage(Object element) {
				return Icons.image((Element) element);
			}
		};
	}

	private void filter(String words) {
		viewer.setFilters(new ViewerFilter() {
			@Override
			public boolean select(Viewer shown, Object parent, Object element) {
				return ElementNames.of((Element) element, locale).toLowerCase(locale).contains(words);
			}
		});
		if (viewer instanceof CheckboxTableViewer boxes)
			boxes.setCheckedElements(chosen.toArray());
		else
			selectFirst();
	}

	/** What can be chosen and is shown first, so that typing and Enter are enough. */
	private void selectFirst() {
		for (int row = 0; viewer.getElementAt(row) != null; row++)
			if (whyNot.apply((Element) viewer.getElementAt(row)).isEmpty()) {
				viewer.setSelection(new StructuredSelection(viewer.getElementAt(row)), true);
				return;
			}
		if (viewer.getElementAt(0) != null)
			viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)), true); // so that the reason is read
	}

	private void note(Element element, boolean checked) {
		List<? extends Element> before = chosen;
		chosen = candidates.stream().filter(candidate -> candidate == element ? checked : before.contains(candidate)).toList();
	}

	private void selectionChanged() {
		Element selected = (Element) viewer.getStructuredSelection().getFirstElement();
		Optional<String> hindrance = selected == null ? Optional.empty() : whyNot.apply(selected);
		reason.setText(hindrance.orElse("").replace("&", "&&"));
		chosen = selected == null || hindrance.isPresent() ? List.of() : List.of(selected);
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages().get("ok"), true).setEnabled(several || !chosen.isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, messages().get("cancel"), false);
	}

	private Messages messages() {
		return Messages.of(ElementChooser.class, locale);
	}
}
