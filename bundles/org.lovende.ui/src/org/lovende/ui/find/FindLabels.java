package org.lovende.ui.find;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.find.Hit;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.ui.Icons;

/** Where something was found, and the words around it; what was found is bold and underlined. */
final class FindLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {
	private static final int NAME = 60;
	private static final Styler FOUND = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
			style.underline = true;
		}
	};

	private static final Set<EStructuralFeature> NAMES = Set.of(ElementPackage.Literals.TITLED_ELEMENT__TITLE, InterventionPackage.Literals.INTERVENTION__NAME);

	private final Locale locale;
	private final Messages messages;

	FindLabels(Locale locale) {
		this.locale = locale;
		messages = Messages.of(FindLabels.class, locale);
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof FindJob.Found found)
			return new StyledString(found.interventionName())
					.append("  " + messages.get(found.isCut() ? "count.cut" : "count", found.hits().size()), StyledString.COUNTER_STYLER);
		Hit hit = ((FindTree.Line) element).hit();
		StyledString text = new StyledString(place(hit) + "  ", StyledString.QUALIFIER_STYLER);
		int start = text.length();
		text.append(hit.snippet());
		hit.marks().forEach(mark -> text.setStyle(start + mark.start(), mark.length(), FOUND));
		return text;
	}

	/** What kind of thing it is, what it is called, and which of its texts; a title says itself what the thing is called. */
	private String place(Hit hit) {
		String type = ModelLabels.type(hit.type(), locale);
		if (NAMES.contains(hit.feature()) && hit.snippet().equals(hit.name()))
			return messages.get("place.title", type);
		return messages.get("place", type, Texts.shortened(hit.name(), NAME), ModelLabels.feature(hit.feature(), locale));
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public String getToolTipText(Object element) {
		return getText(element);
	}

	@Override
	public Image getImage(Object element) {
		if (element instanceof FindJob.Found)
			return Icons.image("Intervention");
		return Icons.image(Icons.nameFor(((FindTree.Line) element).hit().type().getName()));
	}
}
