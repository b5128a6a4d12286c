package org.lovende.ui.explorer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.model.element.Element;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.Node.DiagramNode;
import org.lovende.ui.explorer.Node.GroupNode;
import org.lovende.ui.explorer.Node.InterventionNode;
import org.lovende.ui.explorer.Node.LoadingNode;
import org.lovende.ui.explorer.Node.TablesNode;
import org.lovende.ui.explorer.Node.TrashNode;
import org.lovende.ui.explorer.Node.TrashedNode;
import org.lovende.ui.presence.People;

/**
 * Names, pictures and counts of what the explorer shows. An intervention with unsaved changes has a star; what others
 * have open or are editing bears their names.
 */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {
	private static final String STAR = "*";

	private final RepositoryContents contents;
	private final Locale locale = Workplace.current().locale();
	private final Messages messages = Workplace.messages(ExplorerLabels.class);

	ExplorerLabels(RepositoryContents contents) {
		this.contents = contents;
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString(getText(element));
		if (element instanceof GroupNode group && !Parts.elements(group).isEmpty())
			text.append("  " + Parts.elements(group).size(), StyledString.COUNTER_STYLER);
		if (element instanceof InterventionNode node && document(node).filter(document -> !document.isConnected()).isPresent())
			text.append("  " + messages.get("notConnected"), StyledString.QUALIFIER_STYLER);
		if (element instanceof InterventionNode node && document(node).filter(OpenDocument::isLive).isPresent())
			text.append("  " + messages.get("live"), StyledString.DECORATIONS_STYLER);
		others(element).ifPresent(others -> text.append("  " + others, StyledString.DECORATIONS_STYLER));
		if (element instanceof TrashNode)
			text.append("  " + contents.trash().size(), StyledString.COUNTER_STYLER);
		if (element instanceof TrashedNode trashed)
			text.append("  " + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)
					.format(trashed.entry().deleted().atZone(ZoneId.systemDefault())), StyledString.QUALIFIER_STYLER);
		return text;
	}

	/** The others who have an intervention open, or are editing an element; empty if nobody is. */
	private Optional<String> others(Object element) {
		People people = Workplace.current().people();
		List<String> names = List.of();
		if (element instanceof InterventionNode node)
			names = people.having(node.id());
		else if (element instanceof Element part && part.getId() != null)
			names = people.editing(part.getId());
		String key = element instanceof InterventionNode ? "others.open" : "others.editing";
		return names.isEmpty() ? Optional.empty() : Optional.of(messages.get(key, String.join(", ", names)));
	}

	/** What the tree may have no room for, and what its marks mean. */
	@Override
	public String getToolTipText(Object element) {
		List<String> lines = new ArrayList<>();
		if (element instanceof Element || element instanceof InterventionNode)
			lines.add(getText(element));
		String key = element instanceof InterventionNode ? "others.open.hint" : "others.editing.hint";
		others(element).ifPresent(others -> lines.add(messages.get(key, others)));
		if (element instanceof InterventionNode node && document(node).filter(OpenDocument::isLive).isPresent())
			lines.add(messages.get("live.hint"));
		return lines.isEmpty() ? null : String.join("\n", lines);
	}

	@Override
	public String getText(Object element) {
		if (element instanceof InterventionNode node)
			return starredName(node);
		if (element instanceof GroupNode group)
			return ModelLabels.feature(group.feature(), locale);
		if (element instanceof DiagramNode diagram)
			return ModelLabels.literal(diagram.kind(), locale);
		if (element instanceof TablesNode)
			return messages.get("tables");
		if (element instanceof LoadingNode)
			return messages.get("loading");
		if (element instanceof TrashNode)
			return messages.get("trash");
		if (element instanceof TrashedNode trashed)
			return trashed.entry().name();
		return ElementNames.of((Element) element, locale);
	}

	@Override
	public Image getImage(Object element) {
		if (element instanceof InterventionNode || element instanceof TrashedNode)
			return Icons.image("Intervention");
		if (element instanceof GroupNode)
			return Icons.image("group");
		if (element instanceof DiagramNode diagram)
			return Icons.image(diagram.kind().getLiteral());
		if (element instanceof TablesNode)
			return Icons.image("tables");
		if (element instanceof TrashNode)
			return Icons.image("trash");
		return element instanceof Element part ? Icons.image(part) : null;
	}

	private String starredName(InterventionNode node) {
		return document(node).filter(OpenDocument::isDirty).isPresent() ? STAR + name(node) : name(node);
	}

	/** The name of an intervention as it is now, without its star. */
	String name(InterventionNode node) {
		return document(node).map(OpenDocument::name).orElseGet(() -> contents.name(node.id()));
	}

	private static Optional<OpenDocument> document(InterventionNode node) {
		return Workplace.current().documents().find(node.id());
	}
}
