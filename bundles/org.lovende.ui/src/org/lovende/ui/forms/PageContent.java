package org.lovende.ui.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;
import org.lovende.model.element.Element;

/** The parts of a page, or of what is shown of one element, below one another; with what makes them. */
final class PageContent implements FormPart {
	private final FormContext context;
	private final Composite body;
	private final List<FormPart> parts = new ArrayList<>();
	private Composite place;

	/** @param body one column, to which the parts are added */
	PageContent(FormContext context, Composite body) {
		this.context = context;
		this.body = body;
		place = body;
		body.setLayout(new PartsLayout(0, 10));
	}

	FormContext context() {
		return context;
	}

	/** Begins a section: what is added from now on stands in it. */
	PageContent section(String title) {
		return section(title, null);
	}

	/** Begins a section with a sentence on what it is for. */
	PageContent section(String title, String description) {
		Section section = context.toolkit().createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.setText(title.replace("&", "&&"));
		Arrays.stream(section.getChildren()).filter(ToggleHyperlink.class::isInstance).forEach(PageContent::frameWithFocus);
		place = context.toolkit().createComposite(section);
		place.setBackgroundMode(SWT.INHERIT_DEFAULT);
		place.setLayout(new PartsLayout(4, 8));
		section.setClient(place);
		if (description != null)
			text(description);
		return this;
	}

	/** Frames what opens and closes a section while it has the keys: what the toolkit draws then cannot be seen on GTK. */
	private static void frameWithFocus(Control sign) {
		sign.addListener(SWT.FocusIn, event -> sign.redraw());
		sign.addListener(SWT.FocusOut, event -> sign.redraw());
		sign.addListener(SWT.Paint, event -> {
			if (!sign.isFocusControl())
				return;
			event.gc.setForeground(sign.getParent().getForeground());
			event.gc.drawRectangle(0, 0, sign.getSize().x - 1, sign.getSize().y - 1);
		});
	}

	/** Begins with the name of the page. */
	void heading(String words) {
		Label label = new Label(place, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
	}

	/** Adds a sentence. */
	PageContent text(String words) {
		Label label = new Label(place, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		return this;
	}

	/** Adds fields of an element. */
	PageContent fields(Element element, EStructuralFeature... features) {
		return add(new FieldsPart(place, context, element, Arrays.asList(features)));
	}

	/** Adds a table of parts. */
	PageContent table(ElementList list, EStructuralFeature... columns) {
		return table(list, FormColumn.of(columns));
	}

	/** Adds a table of parts. */
	PageContent table(ElementList list, List<FormColumn> columns) {
		return add(new TablePart(place, context, list, columns));
	}

	/**
	 * Adds a table of parts, and below it everything of the part that is selected.
	 *
	 * @param detail fills in what is shown of a part
	 */
	PageContent details(ElementList list, BiConsumer<PageContent, Element> detail, EStructuralFeature... columns) {
		return add(new DetailsPart(place, context, list, FormColumn.of(columns), detail));
	}

	/** Adds anything else, made for {@link #place}. */
	PageContent add(FormPart part) {
		parts.add(part);
		return this;
	}

	/** Where the next part has to be made. */
	Composite place() {
		return place;
	}

	/** The tables, of the parts that are shown too. */
	Stream<TablePart> tables() {
		return parts.stream().flatMap(
				part -> part instanceof TablePart table ? Stream.of(table) : part instanceof DetailsPart details ? details.tables() : Stream.empty());
	}

	@Override
	public void refresh() {
		parts.forEach(FormPart::refresh);
	}

	@Override
	public void showFindings() {
		parts.forEach(FormPart::showFindings);
	}

	@Override
	public void commit() {
		parts.forEach(FormPart::commit);
	}

	@Override
	public boolean reveal(Element element) {
		return parts.stream().anyMatch(part -> part.reveal(element));
	}
}
