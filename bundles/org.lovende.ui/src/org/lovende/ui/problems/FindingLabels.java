package org.lovende.ui.problems;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.check.Finding;
import org.lovende.model.intervention.Dismissal;
import org.lovende.ui.Icons;
import org.lovende.ui.problems.FindingTree.Aside;
import org.lovende.ui.problems.FindingTree.Group;
import org.lovende.ui.problems.FindingTree.Line;
import org.lovende.ui.problems.FindingTree.Step;

/** The words and signs of findings and of the steps under which they stand. */
final class FindingLabels extends ColumnLabelProvider {
	private final Supplier<FindingTree> tree;
	private final Locale locale;
	private final Messages messages;

	/** @param tree what is shown now */
	FindingLabels(Supplier<FindingTree> tree, Locale locale) {
		this.tree = tree;
		this.locale = locale;
		messages = Messages.of(FindingLabels.class, locale);
	}

	/** Why a finding was set aside, by whom and when. */
	static String reason(FindingTree tree, Finding finding, Messages messages) {
		Dismissal dismissal = tree.dismissals().dismissal(finding).orElseThrow();
		String reason = Objects.toString(dismissal.getReason(), "");
		if (dismissal.getMoment() == null || dismissal.getAuthor() == null)
			return messages.get("aside.reason", reason);
		return messages.get("aside.reason.by", reason, dismissal.getAuthor(), DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
				.withLocale(messages.locale()).format(dismissal.getMoment().atZone(ZoneId.systemDefault())));
	}

	@Override
	public String getText(Object element) {
		if (element instanceof Group group)
			return messages.get("group", title(group), tree.get().of(group).size());
		Line line = (Line) element;
		String message = line.finding().message(locale);
		return line.group() instanceof Aside
				? messages.get("aside.line", message, tree.get().dismissals().dismissal(line.finding()).map(Dismissal::getReason).orElse("")) : message;
	}

	/** All words that stand for a row, here or where it is explained. */
	String all(Object element) {
		if (!(element instanceof Line line))
			return getText(element);
		return getText(element) + line.finding().severity() + line.finding().fixes().stream().map(fix -> fix.label(locale)).toList();
	}

	private String title(Group group) {
		return group instanceof Step step ? messages.get("step", step.step().getValue() + 1, ModelLabels.literal(step.step(), locale)) : messages.get("aside");
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof Line ? getText(element) : null;
	}

	@Override
	public Image getImage(Object element) {
		if (element instanceof Line line)
			return Icons.image(line.finding().severity().word());
		return Icons.image(element instanceof Aside ? "step-notRelevant" : "step-underWay");
	}

	@Override
	public Font getFont(Object element) {
		return element instanceof Group ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
	}
}
