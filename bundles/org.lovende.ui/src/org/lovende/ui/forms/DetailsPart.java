package org.lovende.ui.forms;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.ElementNames;
import org.lovende.model.element.Element;
import org.lovende.model.theory.Activity;
import org.lovende.ui.Icons;

/** A table of parts, and below it everything of the part that is selected. As long as there are parts, one is shown. */
final class DetailsPart implements FormPart {
	private final FormContext context;
	private final ElementList list;
	private final BiConsumer<PageContent, Element> detail;
	private final TablePart master;
	private final Composite area;
	private Element shown;
	private Label heading;
	private PageContent content;

	DetailsPart(Composite parent, FormContext context, ElementList list, List<FormColumn> columns, BiConsumer<PageContent, Element> detail) {
		this.context = context;
		this.list = list;
		this.detail = detail;
		master = new TablePart(parent, context, list, columns);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new PartsLayout(0, 2));
		master.table().viewer().addSelectionChangedListener(event -> follow());
		follow();
	}

	/** Shows the selected part; where none is selected the one before, or else the first. */
	private void follow() {
		List<Element> parts = list.elements();
		List<Element> selected = master.table().selected().stream().filter(parts::contains).toList();
		Element wanted = !selected.isEmpty() ? selected.get(0) : parts.contains(shown) ? shown : parts.isEmpty() ? null : parts.get(0);
		if (wanted == shown && (content != null || wanted == null))
			return;
		commit();
		shown = wanted;
		build();
	}

	private void build() {
		for (Control child : area.getChildren())
			child.dispose();
		content = null;
		heading = null;
		if (shown != null) {
			Composite line = new Composite(area, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 6).applyTo(line);
			Label icon = new Label(line, SWT.NONE);
			icon.setImage(Icons.image(shown));
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
			heading = new Label(line, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
			heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			Composite body = new Composite(area, SWT.NONE);
			content = new PageContent(context, body);
			detail.accept(content, shown);
			showHeading();
			content.showFindings();
		}
		area.layout();
		context.reflow();
	}

	private void showHeading() {
		String name = ElementNames.of(shown, context.locale()).replace("&", "&&");
		if (!Objects.equals(name, heading.getText()))
			heading.setText(name);
	}

	/** The table, and those of the part that is shown. */
	Stream<TablePart> tables() {
		return Stream.concat(Stream.of(master), content == null ? Stream.empty() : content.tables());
	}

	@Override
	public void refresh() {
		master.refresh();
		follow();
		if (content != null) {
			showHeading();
			content.refresh();
		}
	}

	@Override
	public void showFindings() {
		master.showFindings();
		if (content != null)
			content.showFindings();
	}

	@Override
	public void commit() {
		if (content != null && !context.document().isClosed())
			content.commit();
	}

	@Override
	public boolean reveal(Element element) {
		Element part = list.elements().stream().filter(each -> EcoreUtil.isAncestor(each, element) || isActivityOf(each, element)).findFirst().orElse(null);
		if (part == null)
			return false;
		master.reveal(part);
		follow();
		return part == element || content.reveal(element);
	}

	/** An activity is kept on the board and shown with its core element. */
	private static boolean isActivityOf(Element part, Element element) {
		return element instanceof Activity activity && activity.getCoreElement() == part;
	}
}
